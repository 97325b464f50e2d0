import { type ExampleGroup, pick } from '../testing/examples.ts';
import { NextSteps } from './next-steps.component.tsx';

const steps = (l: 'zh-CN' | 'en') => [
  { key: 'check', content: pick(l, '街道核对户籍。', 'The subdistrict checks the household register.') },
  { key: 'done', content: pick(l, '最晚 12 月 4 日办好。', 'Done by 4 December.') },
  { key: 'late', content: pick(l, '如果晚了，会告诉您原因。', 'If it is late, we tell you why.') },
];

export const nextStepsExamples: ExampleGroup = {
  component: 'next-steps',
  title: { 'zh-CN': '接下来', en: 'What comes next' },
  examples: [
    {
      name: 'down',
      caption: { 'zh-CN': '一条一条', en: 'One below the other' },
      render: (l) => <NextSteps steps={steps(l)} />,
    },
    {
      name: 'across',
      wide: true,
      caption: { 'zh-CN': '并排', en: 'Side by side' },
      render: (l) => <NextSteps across steps={steps(l)} />,
    },
  ],
};

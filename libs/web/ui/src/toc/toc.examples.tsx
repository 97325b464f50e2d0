import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Toc } from './toc.component.tsx';

export const tocExamples: ExampleGroup = {
  component: 'toc',
  title: { 'zh-CN': '这一页有', en: 'On this page' },
  examples: [
    {
      name: 'three',
      caption: { 'zh-CN': '代替标签页', en: 'Instead of tabs' },
      render: (l) => (
        <Toc
          label={pick(l, '这一页有', 'On this page')}
          parts={[
            { id: 'can', title: pick(l, '我能办吗', 'Can I apply') },
            { id: 'need', title: pick(l, '要准备什么', 'What I need') },
            { id: 'time', title: pick(l, '多久办好', 'How long it takes') },
          ]}
        />
      ),
    },
  ],
};

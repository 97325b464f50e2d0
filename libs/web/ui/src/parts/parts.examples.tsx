import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Parts } from './parts.component.tsx';

export const partsExamples: ExampleGroup = {
  component: 'parts',
  title: { 'zh-CN': '填到哪了', en: 'How far a form is' },
  examples: [
    {
      name: 'second',
      caption: { 'zh-CN': '第 2 部分', en: 'The second part' },
      render: (l) => (
        <Parts
          label={pick(l, '填写进度', 'Progress')}
          parts={[
            { key: 'who', state: 'done', title: pick(l, '她能不能办', 'Whether she can apply') },
            { key: 'money', state: 'now', title: pick(l, '钱和卡', 'Money and card') },
            { key: 'check', state: 'ahead', title: pick(l, '检查并提交', 'Check and submit') },
          ]}
        />
      ),
    },
  ],
};

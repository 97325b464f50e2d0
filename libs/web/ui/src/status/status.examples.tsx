import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Status } from './status.component.tsx';

export const statusExamples: ExampleGroup = {
  component: 'status',
  title: { 'zh-CN': '一行状态', en: 'One line of status' },
  examples: [
    {
      name: 'done',
      caption: { 'zh-CN': '做好了', en: 'Done' },
      render: (l) => <Status state="done">{pick(l, '已保存，10:42', 'Saved, 10:42')}</Status>,
    },
    {
      name: 'busy',
      caption: { 'zh-CN': '正在做', en: 'Busy' },
      render: (l) => <Status state="busy">{pick(l, '正在保存', 'Saving')}</Status>,
    },
  ],
};

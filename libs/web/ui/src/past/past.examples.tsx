import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Past } from './past.component.tsx';

export const pastExamples: ExampleGroup = {
  component: 'past',
  title: { 'zh-CN': '经过', en: 'What happened' },
  examples: [
    {
      name: 'running',
      caption: { 'zh-CN': '正在办', en: 'Under way' },
      render: (l) => (
        <Past
          entries={[
            {
              key: 'submitted',
              state: 'done',
              what: pick(l, '您提交了申请', 'You applied'),
              facts: pick(l, '11 月 24 日 10:41，网上', '24 November 10:41, online'),
            },
            { key: 'review', state: 'now', what: pick(l, '街道正在核对', 'The subdistrict is checking') },
            { key: 'decide', state: 'ahead', what: pick(l, '审核、批准', 'Review and approval') },
          ]}
        />
      ),
    },
  ],
};

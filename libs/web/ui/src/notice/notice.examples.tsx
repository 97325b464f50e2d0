import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Notice } from './notice.component.tsx';

const TONES = [
  ['accent', '今天提交，12 月 15 日办好。', 'Submit today: done by 15 December.'],
  ['green', '什么都不用带。', 'Bring nothing.'],
  ['amber', '最晚 12 月 21 日补齐。', 'Complete it by 21 December.'],
  ['red', '晚了 2 个工作日，您可以催办。', '2 working days late: you may urge it.'],
] as const;

export const noticeExamples: ExampleGroup = {
  component: 'notice',
  title: { 'zh-CN': '消息', en: 'Notices' },
  examples: TONES.map(([tone, zh, en]) => ({
    name: tone,
    caption: {
      'zh-CN': tone === 'red' ? '要您做' : '要您知道',
      en: tone === 'red' ? 'To act on' : 'To know',
    },
    render: (language) => (
      <Notice tone={tone}>
        <p>
          <strong>{pick(language, zh, en)}</strong>
        </p>
      </Notice>
    ),
  })),
};

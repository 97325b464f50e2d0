import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Button, type ButtonKind, LinkButton } from './button.component.tsx';

const WORDS: Readonly<
  Record<Exclude<ButtonKind, 'text'>, { zh: string; en: string; busyZh: string; busyEn: string }>
> = {
  main: { zh: '提交申请', en: 'Submit', busyZh: '正在交', busyEn: 'Sending' },
  quiet: { zh: '看进度', en: 'See progress', busyZh: '正在查', busyEn: 'Looking' },
  plain: { zh: '打印', en: 'Print', busyZh: '准备中', busyEn: 'Preparing' },
};

const KINDS = ['main', 'quiet', 'plain'] as const;

export const buttonExamples: ExampleGroup = {
  component: 'button',
  title: { 'zh-CN': '按钮', en: 'Buttons' },
  examples: [
    ...KINDS.flatMap((kind) => {
      const { zh, en, busyZh, busyEn } = WORDS[kind];
      return [
        {
          name: kind,
          caption: { 'zh-CN': '平时', en: 'At rest' },
          render: (language: 'zh-CN' | 'en') => <Button kind={kind}>{pick(language, zh, en)}</Button>,
        },
        {
          name: `${kind}-hover`,
          caption: { 'zh-CN': '指着', en: 'Pointed at' },
          render: (language: 'zh-CN' | 'en') => (
            <Button kind={kind} hover>
              {pick(language, zh, en)}
            </Button>
          ),
        },
        {
          name: `${kind}-busy`,
          caption: { 'zh-CN': '正在做', en: 'Busy' },
          render: (language: 'zh-CN' | 'en') => (
            <Button kind={kind} busy={pick(language, busyZh, busyEn)}>
              {pick(language, zh, en)}
            </Button>
          ),
        },
      ];
    }),
    {
      name: 'unavailable',
      caption: { 'zh-CN': '现在不能，写明为什么', en: 'Not now, and why' },
      render: (language) => (
        <Button
          unavailable={{
            id: 'example-why',
            reason: pick(language, '还差 2 项材料。', '2 materials are missing.'),
          }}
        >
          {pick(language, '提交申请', 'Submit')}
        </Button>
      ),
    },
    {
      name: 'link',
      caption: { 'zh-CN': '去别的页', en: 'To another page' },
      render: (language) => (
        <LinkButton href="#main" kind="quiet" icon="calendar">
          {pick(language, '算到哪天', 'Count a date')}
        </LinkButton>
      ),
    },
    {
      name: 'text',
      caption: { 'zh-CN': '一个词', en: 'A word' },
      render: (language) => (
        <LinkButton href="#main" kind="text">
          {pick(language, '先到这里，下次接着办', 'Stop here and go on later')}
        </LinkButton>
      ),
    },
    {
      name: 'overfull',
      caption: { 'zh-CN': '字很多', en: 'Many words' },
      render: (language) => (
        <Button fill>
          {pick(
            language,
            '打给社区事务受理服务中心综合窗口',
            'Call the general window of the community service centre',
          )}
        </Button>
      ),
    },
  ],
};

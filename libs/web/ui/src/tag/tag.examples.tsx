import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Light, Tag } from './tag.component.tsx';

export const tagExamples: ExampleGroup = {
  component: 'tag',
  title: { 'zh-CN': '标签和灯', en: 'Tags and lights' },
  examples: [
    {
      name: 'tag',
      caption: { 'zh-CN': '标签', en: 'Tag' },
      render: (l) => <Tag>{pick(l, '草稿', 'Draft')}</Tag>,
    },
    {
      name: 'onTime',
      caption: { 'zh-CN': '按时', en: 'On time' },
      render: (l) => <Light state="onTime">{pick(l, '按时', 'On time')}</Light>,
    },
    {
      name: 'soon',
      caption: { 'zh-CN': '快到期', en: 'Soon' },
      render: (l) => <Light state="soon">{pick(l, '在您手里', 'With you')}</Light>,
    },
    {
      name: 'today',
      caption: { 'zh-CN': '今天到期', en: 'Due today' },
      render: (l) => <Light state="today">{pick(l, '今天到期', 'Due today')}</Light>,
    },
    {
      name: 'late',
      caption: { 'zh-CN': '晚了', en: 'Late' },
      render: (l) => <Light state="late">{pick(l, '晚了 2 个工作日', '2 working days late')}</Light>,
    },
  ],
};

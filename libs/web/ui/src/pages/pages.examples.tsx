import type { ExampleGroup } from '../testing/examples.ts';
import { Pages } from './pages.component.tsx';

const href = (page: number): string => `#page-${String(page)}`;

export const pagesExamples: ExampleGroup = {
  component: 'pages',
  title: { 'zh-CN': '分页', en: 'Pages' },
  examples: [
    {
      name: 'second',
      wide: true,
      caption: { 'zh-CN': '第 2 页', en: 'The second' },
      render: () => <Pages current={2} count={3} href={href} />,
    },
    {
      name: 'many',
      wide: true,
      caption: { 'zh-CN': '很多页', en: 'Many' },
      render: () => <Pages current={20} count={1200} href={href} />,
    },
  ],
};

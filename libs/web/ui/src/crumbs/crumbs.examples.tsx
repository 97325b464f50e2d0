import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Crumbs } from './crumbs.component.tsx';

export const crumbsExamples: ExampleGroup = {
  component: 'crumbs',
  title: { 'zh-CN': '在哪里', en: 'Where this is' },
  examples: [
    {
      name: 'two',
      wide: true,
      caption: { 'zh-CN': '两层', en: 'Two levels' },
      render: (l) => (
        <Crumbs
          crumbs={[
            { href: '#a', title: pick(l, '办事', 'Services') },
            { href: '#b', title: pick(l, '养老助老', 'For older people') },
          ]}
        />
      ),
    },
  ],
};

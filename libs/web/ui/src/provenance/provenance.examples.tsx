import { type ExampleGroup, pick } from '../testing/examples.ts';
import { Provenance } from './provenance.component.tsx';

export const provenanceExamples: ExampleGroup = {
  component: 'provenance',
  title: { 'zh-CN': '来源', en: 'Where it comes from' },
  examples: [
    {
      name: 'source',
      caption: { 'zh-CN': '来源', en: 'Source' },
      render: (l) => <Provenance source={pick(l, '公安 · 户籍库', 'Police · household register')} />,
    },
    {
      name: 'as-of',
      caption: { 'zh-CN': '哪天查到', en: 'As of' },
      render: (l) => (
        <Provenance
          source={pick(l, '公安 · 户籍库', 'Police · household register')}
          asOf={pick(l, '今天查到', 'found today')}
        />
      ),
    },
  ],
};

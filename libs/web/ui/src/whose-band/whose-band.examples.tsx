import { type ExampleGroup, pick } from '../testing/examples.ts';
import { WhoseBand } from './whose-band.component.tsx';

export const whoseBandExamples: ExampleGroup = {
  component: 'whose-band',
  title: { 'zh-CN': '为谁办', en: 'Whose matter' },
  examples: [
    {
      name: 'proxy',
      wide: true,
      caption: { 'zh-CN': '替人办', en: 'For somebody else' },
      render: (l) => (
        <WhoseBand
          service={pick(l, '老年综合津贴', 'Senior allowance')}
          name={pick(l, '陈桂芳', 'Chen Guifang')}
          role={pick(l, '您是代办人', 'You act for her')}
        />
      ),
    },
  ],
};

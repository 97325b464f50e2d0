import type { ExampleGroup } from '../testing/examples.ts';
import { ViewBand } from './view-band.component.tsx';

export const viewBandExamples: ExampleGroup = {
  component: 'view-band',
  title: { 'zh-CN': '第一次来', en: 'On a first visit' },
  examples: [
    {
      name: 'band',
      wide: true,
      caption: { 'zh-CN': '可以不用', en: 'May be declined' },
      render: () => <ViewBand action="#view" back="#band" />,
    },
  ],
};

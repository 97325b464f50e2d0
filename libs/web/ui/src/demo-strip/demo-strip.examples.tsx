import { plainDate } from '@yizhan/domain/kernel';
import type { ExampleGroup } from '../testing/examples.ts';
import { DemoStrip } from './demo-strip.component.tsx';

export const demoStripExamples: ExampleGroup = {
  component: 'demo-strip',
  title: { 'zh-CN': '演示', en: 'Demonstration' },
  examples: [
    {
      name: 'day',
      wide: true,
      caption: { 'zh-CN': '演示的今天', en: 'The day of the demonstration' },
      render: () => <DemoStrip today={plainDate('2026-11-24')} />,
    },
  ],
};

import type { ExampleGroup } from '../testing/examples.ts';

/** The frame stands around the sheet of examples itself. */
export const frameExamples: ExampleGroup = {
  component: 'frame',
  title: { 'zh-CN': '页面框架', en: 'The frame of a page' },
  examples: [],
};

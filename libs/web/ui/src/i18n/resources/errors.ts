import { namespace } from '../words.ts';

/** What is said when something must be mended. */
export const errors = namespace({
  'zh-CN': {
    title: '错误：{{title}}',
    field: '错误：{{message}}',
    count_other: '有 {{count}} 处要改',
    kept: '您填的都还在，改好再继续。',
  },
  en: {
    title: 'Error: {{title}}',
    field: 'Error: {{message}}',
    count_one: '{{count}} thing to correct',
    count_other: '{{count}} things to correct',
    kept: 'What you typed is still there. Correct it, then go on.',
  },
});

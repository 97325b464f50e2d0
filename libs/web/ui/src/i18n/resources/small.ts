import { namespace } from '../words.ts';

/** The words of the small components, one namespace each. */

export const field = namespace({
  'zh-CN': { optional: '（可以不写）', lookingUp: '正在查……', year: '年', month: '月', day: '日' },
  en: { optional: ' (optional)', lookingUp: 'Looking up…', year: 'Year', month: 'Month', day: 'Day' },
});

export const answers = namespace({
  'zh-CN': { change: '改一改', changeWhat: '{{question}}' },
  en: { change: 'Change', changeWhat: ' {{question}}' },
});

/** How far a thing is, for those who do not see the mark beside it. */
export const past = namespace({
  'zh-CN': { done: '已完成：', now: '正在进行：', ahead: '还没到：' },
  en: { done: 'Done: ', now: 'Now: ', ahead: 'To come: ' },
});

export const pages = namespace({
  'zh-CN': { label: '分页', previous: '上一页', next: '下一页', page: '第 {{page}} 页' },
  en: { label: 'Pages', previous: 'Previous', next: 'Next', page: 'Page {{page}}' },
});

export const ask = namespace({
  'zh-CN': { open: '展开', close: '收起' },
  en: { open: 'Open', close: 'Close' },
});

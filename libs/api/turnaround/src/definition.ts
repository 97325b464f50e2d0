import type { Bilingual } from '@yizhan/api-platform';

/** What the figures mean; it stands beside them wherever they are shown. */
export const DEFINITION: Bilingual = {
  zh: '从受理次日数到决定当天。净工作日扣除依法暂停的日子；自然日不扣。中位、九成用最近秩法，少于 5 件不算。没有决定就结束的，不算守也不算破。',
  en: 'Counted from the day after acceptance to the day of the decision. Net working days leave out lawful pauses; natural days do not. Median and 90 % are nearest-rank, and not given for fewer than 5. A round closed without a decision neither kept nor broke the promise.',
};

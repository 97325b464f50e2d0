import { outcome } from './outcome.words.ts';
import { standing } from './standing.words.ts';

/** Who has it, by when, what now, what next, how long, what happened, what came out. */
export const tracker = {
  'zh-CN': { ...standing['zh-CN'], ...outcome['zh-CN'] },
  en: { ...standing.en, ...outcome.en },
};

import { type Resources, uiWords, wordsHook } from '@yizhan/web-ui';
import { days } from './days.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { accessibility, call, design, problem, view } from './pages.ts';
import { site } from './site.ts';

/** The words of the public pages. */
export const portalWords = {
  accessibility,
  call,
  days,
  design,
  guide,
  home,
  problem,
  site,
  view,
} as const satisfies Resources;

/** All words a public page may need: its own and those of the components on it. */
export const allWords = { ...uiWords, ...portalWords } as const satisfies Resources;

export const useWords = wordsHook(portalWords);

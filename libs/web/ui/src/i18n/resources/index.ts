import type { Resources } from '../words.ts';
import { calendar } from './calendar.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { personal } from './personal.ts';
import { answers, ask, field, pages, past } from './small.ts';
import { dayTable, record } from './staff.ts';

/** The words of every component of this library. */
export const uiWords = {
  answers,
  ask,
  calendar,
  errors,
  field,
  frame,
  pages,
  past,
  personal,
} as const satisfies Resources;

/** What staff say besides; no personal page carries it. */
export const staffWords = { dayTable, record } as const satisfies Resources;

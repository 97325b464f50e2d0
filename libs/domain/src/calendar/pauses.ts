import { epochDayOf, type PlainDate } from '../kernel/index.ts';

/**
 * Days on which a clock stands still, both ends inclusive. Which days those are for a procedure (the
 * day it begins counts, the day its result arrives does not) is the business of whoever makes one.
 */
export interface Pause {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** What stops the clock: hearing, testing … shown beside the day. */
  readonly kind?: string;
}

/** A union of pauses: in order, none touching a day of another. */
export interface PausedDays {
  /** The pause this day belongs to, or nothing. Days must be asked in rising order. */
  at(epochDay: number): Pause | undefined;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly pause: Pause;
}

/** Reads the pauses as one set of days; where two overlap, a day belongs to the one that began first. */
export function pausedDays(pauses: readonly Pause[]): PausedDays {
  const stretches: readonly Stretch[] = pauses
    .map((pause) => ({ from: epochDayOf(pause.first), to: epochDayOf(pause.last), pause }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let next = 0;
  let current: Stretch | undefined;
  return {
    at(epochDay) {
      if (current !== undefined && epochDay > current.to) current = undefined;
      while (current === undefined && next < stretches.length) {
        const candidate = stretches[next];
        if (candidate === undefined || candidate.from > epochDay) break;
        next += 1;
        if (candidate.to >= epochDay) current = candidate;
      }
      return current?.pause;
    },
  };
}

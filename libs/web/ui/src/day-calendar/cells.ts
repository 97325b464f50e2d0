import type { CountedDay } from '@yizhan/domain/calendar';
import { addDays, type PlainDate, weekday, yearOf } from '@yizhan/domain/kernel';

/** How a day is drawn. The words beside it say the same. */
export type CellLook = 'counted' | 'ahead' | 'off' | 'pause' | 'due';

/** One day of a counted limit, as a reader sees it from today. */
export interface Cell {
  readonly day: CountedDay;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly look: CellLook;
  /** The how-manieth counted day it is. */
  readonly nth?: number;
  readonly isTrigger: boolean;
  readonly isToday: boolean;
  readonly isLast: boolean;
}

/** The days of a limit with what can be seen of them on `today`. */
export function cellsOf(days: readonly CountedDay[], today: PlainDate): readonly Cell[] {
  let counted = 0;
  return days.map((day, index) => {
    const isLast = index === days.length - 1;
    if (day.counted) counted += 1;
    return {
      day,
      weekday: weekday(day.date),
      look: lookOf(day, isLast, today),
      ...(day.counted ? { nth: counted } : {}),
      isTrigger: day.reason.code === 'trigger',
      isToday: day.date === today,
      isLast,
    };
  });
}

function lookOf(day: CountedDay, isLast: boolean, today: PlainDate): CellLook {
  if (isLast) return 'due';
  if (day.reason.code === 'pause') return 'pause';
  if (!day.counted) return 'off';
  return day.date > today ? 'ahead' : 'counted';
}

/** A week (or the part of one inside a month) and the days of the limit in it. */
export interface Week {
  readonly monday: PlainDate;
  readonly cells: readonly Cell[];
}

/** Cut at every Monday. */
export function weeksOf(cells: readonly Cell[]): readonly Week[] {
  return groups(cells, ({ day, weekday: number }) => addDays(day.date, 1 - number)).map(([monday, of]) => ({
    monday,
    cells: of,
  }));
}

export interface Month {
  /** Its first day inside the limit. */
  readonly first: PlainDate;
  readonly cells: readonly Cell[];
}

export function monthsOf(cells: readonly Cell[]): readonly Month[] {
  return groups(cells, ({ day }) => day.date.slice(0, 7)).flatMap(([, of]) => {
    const first = of[0];
    return first === undefined ? [] : [{ first: first.day.date, cells: of }];
  });
}

export interface Year {
  readonly year: number;
  readonly cells: readonly Cell[];
}

export function yearsOf(cells: readonly Cell[]): readonly Year[] {
  return groups(cells, ({ day }) => yearOf(day.date)).map(([year, of]) => ({ year, cells: of }));
}

/** Neighbours with the same key, together. */
export function groups<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly (readonly [K, readonly T[]])[] {
  const found: [K, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = found[found.length - 1];
    if (last !== undefined && last[0] === key) last[1].push(item);
    else found.push([key, [item]]);
  }
  return found;
}

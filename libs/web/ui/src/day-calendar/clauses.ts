import { addDays, daysBetween, type PlainDate, weekday } from '@yizhan/domain/kernel';
import { type Cell, groups, type Month, type Week, type Year } from './cells.ts';

/** A stretch of days by the name a reader has for it. */
export type Span =
  | { readonly name: 'last' | 'this' | 'next' | 'afterNext' }
  | { readonly name: 'of'; readonly monday: PlainDate }
  | { readonly name: 'month'; readonly first: PlainDate }
  | { readonly name: 'year'; readonly year: number };

/** Days that do not count, and why. */
export type Off =
  | { readonly why: 'weekend' }
  | { readonly why: 'weekday'; readonly weekday: number }
  | { readonly why: 'weekendDays'; readonly days: number }
  | { readonly why: 'holiday'; readonly name: string; readonly days: number }
  | { readonly why: 'pause'; readonly kind: string; readonly days: number };

/** One thing to say about a stretch of days; words come later, in the reader's language. */
export type Clause =
  | { readonly say: 'triggerOn'; readonly day: PlainDate }
  | { readonly say: 'triggerToday'; readonly first: PlainDate; readonly tomorrow: boolean }
  | { readonly say: 'sum'; readonly span: Span; readonly count: number; readonly offs: readonly Off[] }
  | { readonly say: 'none'; readonly span: Span; readonly offs: readonly Off[] }
  | { readonly say: 'offs'; readonly offs: readonly Off[] }
  | { readonly say: 'worked'; readonly day: PlainDate }
  | { readonly say: 'todayNth'; readonly nth: number }
  | { readonly say: 'due'; readonly day: PlainDate; readonly nth: number | undefined }
  | { readonly say: 'dueRolled'; readonly from: PlainDate; readonly day: PlainDate }
  | { readonly say: 'dueSameDay'; readonly day: PlainDate };

/** The week of `monday` as seen from `today`. */
export function spanOf(monday: PlainDate, today: PlainDate): Span {
  const weeks = daysBetween(addDays(today, 1 - weekday(today)), monday) / 7;
  if (weeks === -1) return { name: 'last' };
  if (weeks === 0) return { name: 'this' };
  if (weeks === 1) return { name: 'next' };
  if (weeks === 2) return { name: 'afterNext' };
  return { name: 'of', monday };
}

/** Why days do not count, each reason once, in the order it comes. `everyWeekend` counts weekends instead of naming them. */
export function offsOf(cells: readonly Cell[], everyWeekend = false): readonly Off[] {
  const idle = cells.filter((cell) => !cell.day.counted && !cell.isTrigger);
  const reasons = new Map<string, Cell[]>();
  for (const cell of idle) {
    const { code, params } = cell.day.reason;
    const key = `${code} ${params['name'] ?? params['kind'] ?? ''}`;
    reasons.set(key, [...(reasons.get(key) ?? []), cell]);
  }
  return [...reasons.values()].flatMap((of): readonly Off[] => {
    const first = of[0];
    if (first === undefined) return [];
    const { code, params } = first.day.reason;
    if (code === 'holiday') return [{ why: 'holiday', name: params['name'] ?? '', days: of.length }];
    if (code === 'pause') return [{ why: 'pause', kind: params['kind'] ?? 'pause', days: of.length }];
    if (everyWeekend) return [{ why: 'weekendDays', days: of.length }];
    // A worked Saturday leaves one day of a weekend; "weekend" would be wrong for it.
    return of.length > 1 ? [{ why: 'weekend' }] : [{ why: 'weekday', weekday: first.weekday }];
  });
}

export interface Outlook {
  readonly today: PlainDate;
  /** Whether days are numbered: a month is not "the 31st day". */
  readonly numbered: boolean;
}

/** What a week comes to, in the order one would say it: where it begins, its sum, what is odd, where it ends. */
export function weekClauses(
  week: Week,
  { today, numbered }: Outlook,
  cells: readonly Cell[],
): readonly Clause[] {
  return [
    ...triggerClauses(week.cells, today, cells),
    ...sumClauses(week.cells, spanOf(week.monday, today), false),
    ...oddClauses(week.cells, numbered),
    ...dueClauses(week.cells, numbered),
  ];
}

/** As {@link weekClauses}, for a month of a long limit. */
export function monthClauses(
  month: Month,
  { today, numbered }: Outlook,
  cells: readonly Cell[],
): readonly Clause[] {
  return [
    ...triggerClauses(month.cells, today, cells),
    ...sumClauses(month.cells, { name: 'month', first: month.first }, true),
    ...dueClauses(month.cells, numbered),
  ];
}

/** As {@link weekClauses}, for a year of a very long limit. */
export function yearClauses(
  { year, cells: part }: Year,
  { today, numbered }: Outlook,
  cells: readonly Cell[],
): readonly Clause[] {
  return [
    ...triggerClauses(part, today, cells),
    ...sumClauses(part, { name: 'year', year }, true),
    ...dueClauses(part, numbered),
  ];
}

function triggerClauses(part: readonly Cell[], today: PlainDate, all: readonly Cell[]): readonly Clause[] {
  const trigger = part.find((cell) => cell.isTrigger);
  if (trigger === undefined || trigger.isLast) return [];
  if (!trigger.isToday) return [{ say: 'triggerOn', day: trigger.day.date }];
  const first = all.find((cell) => cell.day.counted)?.day.date ?? trigger.day.date;
  return [{ say: 'triggerToday', first, tomorrow: first === addDays(today, 1) }];
}

function sumClauses(part: readonly Cell[], span: Span, month: boolean): readonly Clause[] {
  const count = part.filter((cell) => cell.day.counted).length;
  const offs = offsOf(part, month);
  const lone = part.length === 1 && part[0]?.isLast === true;
  if (lone) return [];
  if (count > 0) return [{ say: 'sum', span, count, offs }];
  if (offs.length === 0) return [];
  return part.some((cell) => cell.isTrigger) ? [{ say: 'offs', offs }] : [{ say: 'none', span, offs }];
}

function oddClauses(part: readonly Cell[], numbered: boolean): readonly Clause[] {
  const worked = part.filter(
    (cell) => cell.day.reason.code === 'workedWeekend' && cell.day.counted && !cell.isLast,
  );
  const now = part.find((cell) => cell.isToday && cell.day.counted && !cell.isLast);
  return [
    ...worked.map((cell): Clause => ({ say: 'worked', day: cell.day.date })),
    ...(numbered && now?.nth !== undefined ? [{ say: 'todayNth', nth: now.nth } as const] : []),
  ];
}

function dueClauses(part: readonly Cell[], numbered: boolean): readonly Clause[] {
  const last = part.find((cell) => cell.isLast);
  if (last === undefined) return [];
  const { date, reason } = last.day;
  if (last.isTrigger) return [{ say: 'dueSameDay', day: date }];
  if (reason.code === 'rolled')
    return [{ say: 'dueRolled', from: (reason.params['from'] ?? date) as PlainDate, day: date }];
  return [{ say: 'due', day: date, nth: numbered ? last.nth : undefined }];
}

/** What all the days of a limit come to, reason by reason. */
export interface Sums {
  readonly counted: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly paused: number;
  readonly all: number;
}

export function sumsOf(cells: readonly Cell[]): Sums {
  const of = (code: string): number =>
    cells.filter((cell) => !cell.day.counted && cell.day.reason.code === code).length;
  return {
    counted: cells.filter((cell) => cell.day.counted).length,
    weekends: of('weekend'),
    holidays: of('holiday'),
    paused: of('pause'),
    all: cells.length,
  };
}

/** The years whose days off are not announced yet and may still move the last day. */
export function provisionalYears(cells: readonly Cell[]): readonly number[] {
  return groups(
    cells.filter((cell) => cell.day.provisional === true),
    (cell) => Number(cell.day.date.slice(0, 4)),
  ).map(([year]) => year);
}

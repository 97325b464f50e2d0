import {
  date,
  err,
  integer,
  list,
  object,
  ok,
  optional,
  enumOf,
  text,
  timestamp,
  weekday,
  yearOf,
  type Infer,
  type PlainDate,
  type Result,
} from '../kernel/index.ts';

/** The public holidays of the whole people (State Council Decree 795, art. 2). */
export const HOLIDAY_CODES = [
  'newYear',
  'springFestival',
  'qingming',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
] as const;

export type HolidayCode = (typeof HOLIDAY_CODES)[number];

/**
 * One year's table of days, as published at an instant. `notice`: the State Council's yearly notice,
 * with its swaps of weekends; `regulation`: only the days the holiday regulation itself names.
 * A later edition of the same year replaces an earlier one from its own publication on.
 */
export const calendarEditionShape = object({
  year: integer({ min: 1949, max: 2200 }),
  edition: integer({ min: 1, max: 999 }),
  publishedAt: timestamp(),
  basis: enumOf(['notice', 'regulation']),
  notice: optional(text({ min: 1, max: 200, translatable: true })),
  /** Days off, weekends within a holiday included. */
  off: list(object({ date: date(), name: enumOf(HOLIDAY_CODES) }), { max: 366 }),
  /** Weekend days that are worked in exchange (调休). */
  worked: list(date(), { max: 366 }),
});

export type CalendarEdition = Infer<typeof calendarEditionShape>;

export interface EditionError {
  /** A JSON pointer into the edition. */
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Reads an edition from data, and refuses one that contradicts itself. */
export function parseCalendarEdition(value: unknown): Result<CalendarEdition, readonly EditionError[]> {
  const parsed = calendarEditionShape.parse(value);
  if (!parsed.ok) return parsed;
  const errors = contradictions(parsed.value);
  return errors.length === 0 ? ok(parsed.value) : err(errors);
}

function contradictions(edition: CalendarEdition): readonly EditionError[] {
  const errors: EditionError[] = [];
  const seen = new Set<PlainDate>();
  const check = (path: string, day: PlainDate): void => {
    if (yearOf(day) !== edition.year)
      errors.push({ path, code: 'otherYear', params: { year: edition.year } });
    if (seen.has(day)) errors.push({ path, code: 'duplicate', params: { date: day } });
    seen.add(day);
  };
  edition.off.forEach((off, index) => check(`/off/${index}/date`, off.date));
  edition.worked.forEach((day, index) => {
    check(`/worked/${index}`, day);
    if (weekday(day) < 6)
      errors.push({ path: `/worked/${index}`, code: 'notAWeekend', params: { date: day } });
  });
  if (edition.basis === 'notice' && edition.notice === undefined) {
    errors.push({ path: '/notice', code: 'missing', params: {} });
  }
  // Only the yearly notice can swap a weekend.
  if (edition.basis === 'regulation' && edition.worked.length > 0) {
    errors.push({ path: '/worked', code: 'swapWithoutNotice', params: {} });
  }
  return errors;
}

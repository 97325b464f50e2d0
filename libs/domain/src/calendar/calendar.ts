import {
  dateOfEpochDay,
  daysBetween,
  epochDayOf,
  firstDayOfYear,
  weekdayOfEpochDay,
  yearOf,
  type Instant,
  type PlainDate,
} from '../kernel/index.ts';
import { type CalendarEdition, type HolidayCode } from './edition.ts';

export interface DayKind {
  readonly kind: 'working' | 'workedWeekend' | 'weekend' | 'holiday';
  readonly name?: HolidayCode;
  /** The year has no official notice yet: a table to come may change this day. */
  readonly provisional: boolean;
}

/** One year, day by day. */
export interface YearTable {
  readonly year: number;
  readonly edition: CalendarEdition | undefined;
  readonly provisional: boolean;
  /** Days since 1970-01-01 of 1 January. */
  readonly firstEpochDay: number;
  readonly dates: readonly PlainDate[];
  readonly kinds: readonly DayKind[];
  /** `workingBefore[i]` = working days among the first `i` days of the year. */
  readonly workingBefore: Uint16Array;
}

/** The calendar as it was known at an instant. */
export interface Calendar {
  readonly at: Instant;
  year(year: number): YearTable;
}

/**
 * An edition acts from its publication: the calendar at an instant holds, of each year, the latest
 * edition published by then. What fell due under an earlier one is not undone by a later one; that is
 * why every use of a calendar says *at which instant*.
 */
export function calendarAt(editions: readonly CalendarEdition[], at: Instant): Calendar {
  const current = new Map<number, CalendarEdition>();
  for (const edition of editions) {
    if (edition.publishedAt > at) continue;
    const known = current.get(edition.year);
    if (known === undefined || isLater(edition, known)) current.set(edition.year, edition);
  }
  const tables = new Map<number, YearTable>();
  return {
    at,
    year(year) {
      const known = tables.get(year);
      if (known !== undefined) return known;
      const table = tableOf(year, current.get(year));
      tables.set(year, table);
      return table;
    },
  };
}

export function dayKind(calendar: Calendar, date: PlainDate): DayKind {
  const table = calendar.year(yearOf(date));
  const kind = table.kinds[daysBetween(firstDayOfYear(table.year), date)];
  if (kind === undefined) throw new RangeError(`not a day: ${date}`);
  return kind;
}

export function isWorkingKind(kind: DayKind): boolean {
  return kind.kind === 'working' || kind.kind === 'workedWeekend';
}

export function isWorkingDay(calendar: Calendar, date: PlainDate): boolean {
  return isWorkingKind(dayKind(calendar, date));
}

function isLater(a: CalendarEdition, b: CalendarEdition): boolean {
  return a.publishedAt === b.publishedAt ? a.edition > b.edition : a.publishedAt > b.publishedAt;
}

function tableOf(year: number, edition: CalendarEdition | undefined): YearTable {
  const provisional = edition?.basis !== 'notice';
  const working: DayKind = { kind: 'working', provisional };
  const weekend: DayKind = { kind: 'weekend', provisional };
  const exceptions = new Map<PlainDate, DayKind>();
  for (const { date, name } of edition?.off ?? [])
    exceptions.set(date, { kind: 'holiday', name, provisional });
  for (const date of edition?.worked ?? []) exceptions.set(date, { kind: 'workedWeekend', provisional });

  const firstEpochDay = epochDayOf(firstDayOfYear(year));
  const length = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
  const dates: PlainDate[] = [];
  const kinds: DayKind[] = [];
  const workingBefore = new Uint16Array(length + 1);
  for (let index = 0; index < length; index++) {
    const date = dateOfEpochDay(firstEpochDay + index);
    const plain = weekdayOfEpochDay(firstEpochDay + index) < 6 ? working : weekend;
    const kind = exceptions.get(date) ?? plain;
    dates.push(date);
    kinds.push(kind);
    workingBefore[index + 1] = (workingBefore[index] ?? 0) + (isWorkingKind(kind) ? 1 : 0);
  }
  return { year, edition, provisional, firstEpochDay, dates, kinds, workingBefore };
}

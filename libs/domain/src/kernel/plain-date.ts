/**
 * A day of the civil calendar, without a time and without a zone.
 *
 * The arithmetic is our own (days since 1970-01-01, proleptic Gregorian), because a platform date
 * carries a zone and a limit counted in whole days must never meet one.
 */
declare const plainDateBrand: unique symbol;

/** `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31; comparable with `<` and `>`. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

export const FIRST_DATE = '0001-01-01' as PlainDate;
export const LAST_DATE = '9999-12-31' as PlainDate;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export function parsePlainDate(text: string): PlainDate | undefined {
  if (!PATTERN.test(text)) return undefined;
  const { year, month, day } = civilOf(text);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as PlainDate;
}

/** For literals in code and data that was checked before; anything else is a programming error. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${JSON.stringify(text)}`);
  return date;
}

/** The day from its parts, or nothing if there is no such day (31 November). */
export function dateOfParts(year: number, month: number, day: number): PlainDate | undefined {
  return parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/** The same day number `months` later, or the last day of that month if it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = civilOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return formatCivil({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601, GB/T 7408). */
export function weekday(date: PlainDate): number {
  return weekdayOfEpochDay(epochDayOf(date));
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** `YYYY-MM`. */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}

export function firstDayOfYear(year: number): PlainDate {
  return formatCivil({ year, month: 1, day: 1 });
}

/**
 * Completed years of age on a day, reached on the birthday itself. Who was born on 29 February reaches
 * it on the month's last day in a common year: the rule of {@link addMonths} (Civil Code art. 202).
 */
export function ageOn(birth: PlainDate, day: PlainDate): number {
  const years = yearOf(day) - yearOf(birth);
  return day >= addMonths(birth, years * 12) ? years : years - 1;
}

/** Days since 1970-01-01. Counting loops use it, so that they do not format a text a day. */
export function epochDayOf(date: PlainDate): number {
  const { year, month, day } = civilOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dateOfEpochDay(epochDay: number): PlainDate {
  if (!Number.isSafeInteger(epochDay)) throw new RangeError(`not a day: ${epochDay}`);
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex + (monthIndex < 10 ? 3 : -9);
  return formatCivil({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  });
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfEpochDay(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function civilOf(date: string): Civil {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function formatCivil({ year, month, day }: Civil): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`a year outside 1 to 9999: ${year}`);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

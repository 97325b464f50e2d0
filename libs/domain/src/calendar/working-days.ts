import { addDays, epochDayOf, yearOf, type PlainDate } from '../kernel/index.ts';
import { isWorkingDay, type Calendar } from './calendar.ts';
import { MAX_LIMIT_VALUE } from './limit-request.ts';

/**
 * The cheap paths: no list, no reasons, no pauses. Queues and figures ask for thousands of dates;
 * whole years are stepped over by their counts.
 */

/** The `count`-th working day after a day; the day itself for 0. */
export function addWorkingDays(calendar: Calendar, start: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count) || count < 0 || count > MAX_LIMIT_VALUE)
    throw new RangeError(`not a count: ${count}`);
  if (count === 0) return start;
  let table = calendar.year(yearOf(start));
  let wanted = count + (table.workingBefore[epochDayOf(start) - table.firstEpochDay + 1] ?? 0);
  let inYear = table.workingBefore[table.dates.length] ?? 0;
  while (wanted > inYear) {
    wanted -= inYear;
    table = calendar.year(table.year + 1);
    inYear = table.workingBefore[table.dates.length] ?? 0;
  }
  const date = table.dates[firstIndexReaching(table.workingBefore, wanted) - 1];
  if (date === undefined) throw new RangeError('a day outside its year');
  return date;
}

/** Working days in the half-open stretch (after, until]; 0 if `until` is not later. */
export function workingDaysIn(calendar: Calendar, after: PlainDate, until: PlainDate): number {
  if (until <= after) return 0;
  const last = yearOf(until);
  let count = -upTo(calendar, after);
  for (let year = yearOf(after); year < last; year++) {
    const { workingBefore, dates } = calendar.year(year);
    count += workingBefore[dates.length] ?? 0;
  }
  return count + upTo(calendar, until);
}

/** The day itself if it is worked, else the next that is. */
export function nextWorkingDay(calendar: Calendar, date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** Working days of its year up to and with a day. */
function upTo(calendar: Calendar, date: PlainDate): number {
  const table = calendar.year(yearOf(date));
  return table.workingBefore[epochDayOf(date) - table.firstEpochDay + 1] ?? 0;
}

/** The counts never fall, so the first that reaches `wanted` is found by halving. */
function firstIndexReaching(counts: Uint16Array, wanted: number): number {
  let low = 0;
  let high = counts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Calendar } from '../calendar/index.ts';
import { addDays, type PlainDate } from '../kernel/index.ts';
import { type LimitRule, type Span } from '../regimes/index.ts';
import { mustCount } from './under-editions.ts';

/** Two limits can be set against each other only if they run between the same points. */
export function areComparable(a: LimitRule, b: LimitRule): boolean {
  return a.from === b.from && a.until === b.until;
}

/**
 * The first start day on which a promise ends later than the law allows, if there is one. Units differ
 * (three working days over a long holiday are more than three natural ones), so every day is tried.
 */
export function firstDayExceeding(
  promised: LimitRule,
  statutory: LimitRule,
  calendar: Calendar,
  days: { readonly from: PlainDate; readonly to: PlainDate },
): PlainDate | undefined {
  const promises = promised.otherwise === undefined ? [promised] : [promised, promised.otherwise];
  for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
    const allowed = lastDayOf(statutory, day, calendar);
    if (promises.some((promise) => lastDayOf(promise, day, calendar) > allowed)) return day;
  }
  return undefined;
}

function lastDayOf({ value, unit }: Span, start: PlainDate, calendar: Calendar): PlainDate {
  return mustCount({ start, value, unit, binds: 'office', pauses: [], calendar }).lastDay;
}

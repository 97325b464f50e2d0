import { type Instant, type PlainDate, yearOf, lastOf } from '../kernel/index.ts';
import { calendarAt, type Calendar } from './calendar.ts';
import { type CalendarEdition } from './edition.ts';

/** The calendars of a list of editions: one for each stretch between two publications. */
export interface Calendars {
  /** The calendar as it was known at an instant. */
  at(instant: Instant): Calendar;
  /** The instants after `since` at which an edition began to act, in order. */
  publishedAfter(since: Instant): readonly Instant[];
}

/** Keeps each calendar it has made, so that a table of days is built once for a list of editions. */
export function calendarsOf(editions: readonly CalendarEdition[]): Calendars {
  const publications = [...new Set(editions.map(({ publishedAt }) => publishedAt))].sort();
  const made = new Map<Instant | undefined, Calendar>();
  return {
    at(instant) {
      const last = lastOf(publications.filter((published) => published <= instant));
      const known = made.get(last);
      if (known !== undefined) return known;
      const calendar = calendarAt(editions, last ?? instant);
      made.set(last, calendar);
      return calendar;
    },
    publishedAfter: (since) => publications.filter((published) => published > since),
  };
}

/** The editions that a count from one day to another reads: `2026@1,2027@2`; `@0` where there is none. */
export function editionsRead(calendar: Calendar, from: PlainDate, to: PlainDate): string {
  const names: string[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    names.push(`${year}@${calendar.year(year).edition?.edition ?? 0}`);
  }
  return names.join(',');
}

import { workingDaysIn, type Calendar, type CountedDay, type DayUnit } from '../calendar/index.ts';
import { daysBetween, type PlainDate } from '../kernel/index.ts';

/** The state of a limit at a glance; computed, never stored. */
export type Light = 'green' | 'yellow' | 'red' | 'overdue';

export interface Thresholds {
  readonly yellow: number;
  readonly red: number;
}

/** Days of the limit after today up to its last: 0 = today is the last. */
export function daysAhead(days: readonly CountedDay[], today: PlainDate): number {
  return days.filter(({ counted, date }) => counted && date > today).length;
}

/** How late a limit is, in its own days; at least one. */
export function daysLate(lastDay: PlainDate, today: PlainDate, unit: DayUnit, calendar: Calendar): number {
  const late = unit === 'workingDay' ? workingDaysIn(calendar, lastDay, today) : daysBetween(lastDay, today);
  return Math.max(late, 1);
}

/** `daysLeft` below 0 is overdue. */
export function lightOf(daysLeft: number, { yellow, red }: Thresholds): Light {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= red) return 'red';
  return daysLeft <= yellow ? 'yellow' : 'green';
}

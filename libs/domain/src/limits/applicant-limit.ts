import { addWorkingDays, type Calendar, type Calendars, type CountedLimit } from '../calendar/index.ts';
import { addDays, type Instant, type PlainDate } from '../kernel/index.ts';
import { type Span } from '../regimes/index.ts';
import { type Moment } from './facts.ts';
import { countUnderEditions, mustCount } from './under-editions.ts';

/**
 * A limit that binds the applicant: it rolls off a day off (Civil Code art. 203), and of all dates it
 * has had under the editions that came out while it ran the latest holds.
 */
export function applicantLimit(
  span: Span,
  trigger: Moment,
  calendars: Calendars,
  now: Instant,
): CountedLimit {
  const count = (calendar: Calendar): CountedLimit =>
    mustCount({ start: trigger.on, ...span, binds: 'applicant', pauses: [], calendar });
  const since = trigger.at < now ? trigger.at : now;
  return countUnderEditions(count, calendars, since, now, 'latest').counted;
}

/** When a supplement that did not come ends the matter. */
export interface Lapse {
  /** What was posted by the last day may arrive until the end of this day. */
  readonly arrivesUntil: PlainDate;
  /** The day from which it is over: the day after the applicant's own last day. */
  readonly effectiveOn: PlainDate;
}

export function lapseAfter(lastDay: PlainDate, arrivalDays: number, calendar: Calendar): Lapse {
  return { arrivesUntil: addWorkingDays(calendar, lastDay, arrivalDays), effectiveOn: addDays(lastDay, 1) };
}

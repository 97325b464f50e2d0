import {
  countLimit,
  type Calendar,
  type Calendars,
  type CountedLimit,
  type LimitRequest,
} from '../calendar/index.ts';
import { firstInstantAfter, type Instant } from '../kernel/index.ts';

/** A count and the calendar it was made with. */
export interface CountedUnder {
  readonly calendar: Calendar;
  readonly counted: CountedLimit;
}

/** `latestTable`: what the table gives. `earliest`, `latest`: of all the dates it has had. */
export type AmongEditions = 'latestTable' | 'earliest' | 'latest';

/**
 * A limit as editions of the calendar come out while it runs. An edition changes only what is still
 * running: one published after the last day (under those before it) is too late to move it.
 *
 * A statute's date is what the table gives; an office's promise is the earliest date it has had, since
 * a new table must not take back what was promised; an applicant's is the latest, for the same reason.
 */
export function countUnderEditions(
  count: (calendar: Calendar) => CountedLimit,
  calendars: Calendars,
  since: Instant,
  until: Instant,
  among: AmongEditions,
): CountedUnder {
  const under = (at: Instant): CountedUnder => {
    const calendar = calendars.at(at);
    return { calendar, counted: count(calendar) };
  };
  let current = under(since);
  let chosen = current;
  for (const published of calendars.publishedAfter(since)) {
    if (published > until || published >= firstInstantAfter(current.counted.lastDay)) break;
    current = under(published);
    chosen = choose(chosen, current, among);
  }
  return chosen;
}

function choose(before: CountedUnder, next: CountedUnder, among: AmongEditions): CountedUnder {
  switch (among) {
    case 'latestTable':
      return next;
    case 'earliest':
      return next.counted.lastDay < before.counted.lastDay ? next : before;
    case 'latest':
      return next.counted.lastDay > before.counted.lastDay ? next : before;
  }
}

/** A rule that was checked when it was published can be counted; one that cannot is a fault, not a refusal. */
export function mustCount(request: LimitRequest): CountedLimit {
  const counted = countLimit(request);
  if (!counted.ok) throw new RangeError(`a limit that cannot be counted: ${counted.error.code}`);
  return counted.value;
}

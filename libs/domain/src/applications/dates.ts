import { editionsRead } from '../calendar/index.ts';
import { type Instant } from '../kernel/index.ts';
import { type LimitName } from '../limits/index.ts';
import { limitAt } from './case-facts.ts';
import { event } from './command.ts';
import { type TimeContext } from './context.ts';
import { type FallsDue } from './due.ts';
import { type ToldDate } from './event-parts.ts';
import { type State, type Told } from './state.ts';

/**
 * The dates a document may say at an instant. Before acceptance a limit that runs from it is counted
 * from the last lawful day of acceptance (rule 18): nobody is told a day that holds only if the office
 * acts today, and on acceptance the day can only come nearer.
 */
export function datesToTell(
  limits: readonly LimitName[],
  state: State,
  context: TimeContext,
  at: Instant,
): readonly ToldDate[] {
  if (state.closed !== undefined) return [];
  return limits.flatMap((limit) => {
    const reading = limitAt(limit, state, context, at);
    if (reading === undefined || reading.done !== undefined) return [];
    const { calendar, from, lastDay } = reading;
    return [{ limit, date: lastDay, edition: editionsRead(calendar, from, lastDay) }];
  });
}

/** A date that was told and that an edition moved, told anew at the instant the edition acts. */
export function movedDates(state: State, context: TimeContext): readonly FallsDue[] {
  const told = [...new Map(state.told.map((date) => [date.limit, date])).values()];
  const [first] = told.map(({ at }) => at).sort();
  if (first === undefined) return [];
  for (const published of context.calendars.publishedAfter(first)) {
    const moved = told
      .filter(({ at }) => at < published)
      .flatMap((date) => movedAt(published, date, state, context));
    if (moved.length > 0) return [{ at: published, plan: event('dateTold', {}), told: moved }];
  }
  return [];
}

function movedAt(at: Instant, told: Told, state: State, context: TimeContext): readonly ToldDate[] {
  return datesToTell([told.limit], state, context, at).filter(({ date }) => date !== told.date);
}

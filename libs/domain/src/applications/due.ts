import { dayOf, type Instant } from '../kernel/index.ts';
import { eventActor, TIME } from './actor.ts';
import { type EventPlan } from './command.ts';
import { type TimeContext } from './context.ts';
import { crossings } from './crossings.ts';
import { movedDates } from './dates.ts';
import { draftOf } from './draft.ts';
import { type ToldDate } from './event-parts.ts';
import { type EventDraft } from './event.ts';
import { apply } from './fold.ts';
import { type State } from './state.ts';

/** Something that time does to an application, dated the first instant after the limit. */
export interface FallsDue {
  readonly at: Instant;
  readonly plan: EventPlan;
  readonly told?: readonly ToldDate[];
}

/** What time can do. A rule answers with what comes next of its kind, were nothing else to happen. */
type DueRule = (state: State, context: TimeContext) => readonly FallsDue[];

/** In the order in which they act at one and the same instant. */
const RULES: readonly DueRule[] = [movedDates, crossings];

/** What falls due next, however far away: when a worker has to look again. */
export function nextDue(state: State, context: TimeContext): FallsDue | undefined {
  return RULES.flatMap((rule) => rule(state, context)).reduce<FallsDue | undefined>(
    (earliest, next) => (earliest === undefined || next.at < earliest.at ? next : earliest),
    undefined,
  );
}

export interface CaughtUp {
  readonly events: readonly EventDraft[];
  readonly state: State;
}

/**
 * What has fallen due at `now` and is not on record yet: one thing after another, each on the ground
 * of those before it, so that whoever asks, and however late, gets the same.
 */
export function catchUp(state: State, context: TimeContext, now: Instant): CaughtUp {
  const events: EventDraft[] = [];
  let current = state;
  for (;;) {
    const next = nextDue(current, context);
    if (next === undefined || next.at > now) return { events, state: current };
    const draft = byTime(next, now);
    events.push(draft);
    current = apply(current, { ...draft, seq: current.seq + 1 });
  }
}

/** The events that time owes the record. */
export function due(state: State, context: TimeContext, now: Instant): readonly EventDraft[] {
  return catchUp(state, context, now).events;
}

function byTime({ at, plan, told }: FallsDue, now: Instant): EventDraft {
  const draft = draftOf(plan, { actor: eventActor(TIME, 'system'), command: 'time', now, today: dayOf(at) });
  return { ...draft, data: { ...draft.data, at, ...(told && { told: told.map((date) => ({ ...date })) }) } };
}

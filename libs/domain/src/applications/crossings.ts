import { dayOf, firstInstantAfter, startOfDay, type Instant } from '../kernel/index.ts';
import { LIMIT_NAMES, momentOf, type LimitName, type LimitReading } from '../limits/index.ts';
import { caseFactsOf, limitAt, ruleOf } from './case-facts.ts';
import { event } from './command.ts';
import { type TimeContext } from './context.ts';
import { type FallsDue } from './due.ts';
import { type State } from './state.ts';
import { LEVELS, type Level } from './words.ts';

/**
 * The lights that are still to change, each at the first instant at which it does. A missed acceptance
 * is a light like any other here: it escalates, and is never an answer.
 */
export function crossings(state: State, context: TimeContext): readonly FallsDue[] {
  if (state.closed !== undefined) return [];
  return LIMIT_NAMES.flatMap((limit) => crossingsOf(limit, state, context));
}

/**
 * An edition acts from its publication: what fell due before it stays, and where it brings a limit
 * forward past a level, the level is crossed at that instant. So each stretch between two publications
 * is asked in turn, whether or not anyone looked at the time.
 */
function crossingsOf(limit: LimitName, state: State, context: TimeContext): readonly FallsDue[] {
  const found: FallsDue[] = [];
  let begins = firstInstantOf(limit, state, context);
  if (begins === undefined) return [];
  let waiting: readonly Level[] = LEVELS;
  for (const ends of [...context.calendars.publishedAfter(begins), undefined]) {
    const reading = limitAt(limit, state, context, begins);
    if (reading === undefined) return found;
    const left: Level[] = [];
    for (const level of waiting) {
      const lawful = instantOf(level, reading, context);
      const at = lawful > begins ? lawful : begins;
      if (ends !== undefined && at >= ends) left.push(level);
      else if (!isCrossed(level, reading, state)) found.push(crossing(at, level, reading));
    }
    waiting = left;
    if (ends !== undefined) begins = ends;
  }
  return found;
}

/** From when a limit runs by law: a filing on paper was there before it was keyed. Nothing if it does not run. */
function firstInstantOf(limit: LimitName, state: State, context: TimeContext): Instant | undefined {
  const rule = ruleOf(limit, context);
  const facts = caseFactsOf(state);
  if (rule === undefined || momentOf(rule.until, facts) !== undefined) return undefined;
  const trigger = momentOf(rule.from, facts);
  if (trigger === undefined) return undefined;
  return dayOf(trigger.at) === trigger.on ? trigger.at : startOfDay(trigger.on);
}

function instantOf(level: Level, { lastDay, days }: LimitReading, { regime }: TimeContext): Instant {
  if (level === 'overdue') return firstInstantAfter(lastDay);
  const counting = days.filter(({ counted }) => counted);
  // On a day the counted days after it are left; a limit shorter than the level begins in it.
  const day = counting[counting.length - 1 - regime.thresholds[level]] ?? days[0];
  if (day === undefined) throw new RangeError('a limit without days');
  return startOfDay(day.date);
}

function isCrossed(level: Level, reading: LimitReading, state: State): boolean {
  return state.crossings.some(
    (crossed) => crossed.level === level && crossed.round === state.round && isSameClock(crossed, reading),
  );
}

type Clock = Pick<LimitReading, 'limit' | 'from' | 'value' | 'unit'>;

/** A clock that starts anew, or with other days, is crossed anew. */
function isSameClock(a: Clock, b: Clock): boolean {
  return a.limit === b.limit && a.from === b.from && a.value === b.value && a.unit === b.unit;
}

function crossing(at: Instant, level: Level, { limit, from, value, unit, lastDay }: LimitReading): FallsDue {
  return { at, plan: event('limitCrossed', { limit, level, due: lastDay, from, value, unit }) };
}

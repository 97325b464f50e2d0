import {
  type Calendar,
  type Calendars,
  type CountedDay,
  type CountedLimit,
  type DayUnit,
  type Pause,
} from '../calendar/index.ts';
import { dayOf, type Instant, type PlainDate } from '../kernel/index.ts';
import { type LimitRule, type Regime, type Span } from '../regimes/index.ts';
import { momentOf, type CaseFacts, type Moment } from './facts.ts';
import { daysAhead, daysLate, lightOf, type Light } from './light.ts';
import { pausesOf, stops } from './paused-days.ts';
import { countUnderEditions, mustCount, type CountedUnder } from './under-editions.ts';

export const LIMIT_NAMES = ['acceptance', 'promised', 'statutory'] as const;

export type LimitName = (typeof LIMIT_NAMES)[number];

/** What a date rests on that has not happened yet. */
export type Assumption = 'lastDayOfAcceptance' | 'plannedEndOfProcedure';

/** A limit of a case, counted. Everything else (light, days left, figures) follows from the list. */
export interface LimitReading {
  readonly limit: LimitName;
  readonly value: number;
  readonly unit: DayUnit;
  /** The trigger: it does not count. */
  readonly from: PlainDate;
  readonly lastDay: PlainDate;
  /** Days of this limit after today; 0 = today is the last; below 0, late by as many. */
  readonly daysLeft: number;
  readonly light: Light;
  readonly days: readonly CountedDay[];
  readonly provisional: boolean;
  readonly assumes: readonly Assumption[];
  /** What the limit runs until has come about: the light says how. */
  readonly done?: { readonly on: PlainDate; readonly kept: boolean };
  /** The last day before an extension. */
  readonly extendedFrom?: PlainDate;
  /** The tables it was counted with. */
  readonly calendar: Calendar;
}

export interface ReadingContext {
  readonly regime: Pick<Regime, 'acceptance' | 'pauseKinds' | 'thresholds'>;
  /** The version's own time to accept, if it is shorter than the regime's. */
  readonly acceptance?: Span;
  readonly calendars: Calendars;
  readonly now: Instant;
}

/** Reads one limit from the facts of a case; nothing for a limit whose trigger lies outside it. */
export function readLimit(
  limit: LimitName,
  rule: LimitRule,
  facts: CaseFacts,
  context: ReadingContext,
): LimitReading | undefined {
  const trigger = triggerOf(rule, facts, context);
  if (trigger === undefined) return undefined;
  const { calendars, regime, now } = context;
  const end = momentOf(rule.until, facts);
  const until = end !== undefined && end.at < now ? end.at : now;
  const pauses = pausesOf(rule, regime.pauseKinds, facts.procedures, dayOf(now));
  const span = spanOf(rule, facts);
  const extension = limit === 'statutory' ? facts.extension : undefined;
  const count = (calendar: Calendar): CountedLimit =>
    countExtended(trigger.moment.on, span, extension, pauses, calendar);
  const since = trigger.assumed ? now : earlier(trigger.moment.at, until);
  const among = limit === 'promised' ? 'earliest' : 'latestTable';
  const { calendar, counted } = countUnderEditions(count, calendars, since, until, among);
  const assumes: Assumption[] = [];
  if (trigger.assumed) assumes.push('lastDayOfAcceptance');
  if (restsOnPlan(rule, facts, context, counted)) assumes.push('plannedEndOfProcedure');
  return {
    limit,
    value: span.value,
    unit: span.unit,
    from: trigger.moment.on,
    lastDay: counted.lastDay,
    ...standing({ calendar, counted }, span.unit, end?.on, dayOf(now), context),
    days: counted.days,
    provisional: counted.provisional,
    assumes,
    ...(extension !== undefined && {
      extendedFrom: unextended(trigger.moment.on, span, pauses, calendar).lastDay,
    }),
    calendar,
  };
}

/**
 * Before acceptance a limit that runs from it assumes the last lawful day to accept (or today, once that
 * has passed), so that no date is told that holds only if the office acts today.
 */
function triggerOf(
  rule: LimitRule,
  facts: CaseFacts,
  context: ReadingContext,
): { readonly moment: Moment; readonly assumed: boolean } | undefined {
  const moment = momentOf(rule.from, facts);
  if (moment !== undefined) return { moment, assumed: false };
  if (rule.from !== 'accepted') return undefined;
  const last = lastDayToAccept(facts.received, context);
  const today = dayOf(context.now);
  return { moment: { on: last > today ? last : today, at: context.now }, assumed: true };
}

export function lastDayToAccept(
  received: Moment,
  { regime, acceptance, calendars, now }: ReadingContext,
): PlainDate {
  const { value, unit } = acceptance ?? regime.acceptance;
  const count = (calendar: Calendar): CountedLimit => unextended(received.on, { value, unit }, [], calendar);
  return countUnderEditions(count, calendars, earlier(received.at, now), now, 'latestTable').counted.lastDay;
}

/** A promise of 0 holds for the day of acceptance; once a review is needed, `otherwise` is the promise. */
function spanOf({ value, unit, otherwise }: LimitRule, { reviewStarted, accepted }: CaseFacts): Span {
  const onTheSpot = reviewStarted === undefined && accepted?.by !== 'silence';
  return value > 0 || onTheSpot || otherwise === undefined ? { value, unit } : otherwise;
}

function unextended(
  start: PlainDate,
  { value, unit }: Span,
  pauses: readonly Pause[],
  calendar: Calendar,
): CountedLimit {
  return mustCount({ start, value, unit, binds: 'office', pauses, calendar });
}

/** An extension counts in its own unit from the limit's last day; pauses still apply. */
function countExtended(
  start: PlainDate,
  span: Span,
  extension: Span | undefined,
  pauses: readonly Pause[],
  calendar: Calendar,
): CountedLimit {
  const plain = unextended(start, span, pauses, calendar);
  if (extension === undefined) return plain;
  const more = unextended(plain.lastDay, extension, pauses, calendar);
  return {
    lastDay: more.lastDay,
    provisional: plain.provisional || more.provisional,
    days: [...plain.days, ...more.days.slice(1)],
  };
}

function restsOnPlan(
  rule: LimitRule,
  facts: CaseFacts,
  { regime }: ReadingContext,
  { lastDay }: CountedLimit,
): boolean {
  return facts.procedures.some(
    ({ kind, beganOn, endedOn }) =>
      endedOn === undefined && beganOn < lastDay && stops(kind, rule, regime.pauseKinds),
  );
}

function standing(
  { calendar, counted }: CountedUnder,
  unit: DayUnit,
  doneOn: PlainDate | undefined,
  today: PlainDate,
  { regime }: ReadingContext,
): Pick<LimitReading, 'daysLeft' | 'light' | 'done'> {
  const day = doneOn ?? today;
  const kept = day <= counted.lastDay;
  const daysLeft = kept ? daysAhead(counted.days, day) : -daysLate(counted.lastDay, day, unit, calendar);
  if (doneOn === undefined) return { daysLeft, light: lightOf(daysLeft, regime.thresholds) };
  return { daysLeft, light: kept ? 'green' : 'overdue', done: { on: doneOn, kept } };
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

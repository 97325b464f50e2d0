import { type Instant } from '../kernel/index.ts';
import {
  readLimit,
  readLimits,
  type CaseFacts,
  type LimitName,
  type LimitReading,
  type LimitReadings,
  type ReadingContext,
} from '../limits/index.ts';
import { type LimitRule } from '../regimes/index.ts';
import { type TimeContext } from './context.ts';
import { type State } from './state.ts';

/** What the clocks read of an application: a few days, and nothing else of it. */
export function caseFactsOf(state: State): CaseFacts {
  const { submitted, received, accepted, reviewStarted, decision, issued, delivered } = state;
  return {
    submitted,
    received,
    ...(accepted && { accepted }),
    ...(reviewStarted && { reviewStarted }),
    ...(decision && { decided: { on: decision.on, at: decision.at } }),
    ...(issued && { issued: { on: issued.on, at: issued.at } }),
    ...(delivered && { delivered: { on: delivered.on, at: delivered.at } }),
    procedures: [],
  };
}

/** The limits of an application as they stand at an instant: days, light, and what is done. */
export function limitsAt(state: State, context: TimeContext, now: Instant): LimitReadings {
  const { definition, regime } = context;
  const limits = { ...(regime.statutory && { statutory: regime.statutory }), ...definition.limits };
  return readLimits(limits, caseFactsOf(state), readingContext(context, now));
}

/** One of them. */
export function limitAt(
  limit: LimitName,
  state: State,
  context: TimeContext,
  now: Instant,
): LimitReading | undefined {
  const rule = ruleOf(limit, context);
  return rule && readLimit(limit, rule, caseFactsOf(state), readingContext(context, now));
}

/** The version's own limit; of the statutory one, the regime's where the version sets none. */
export function ruleOf(
  limit: LimitName,
  { definition: { limits }, regime }: TimeContext,
): LimitRule | undefined {
  switch (limit) {
    case 'acceptance': {
      const { value, unit } = limits.acceptance ?? regime.acceptance;
      return { value, unit, from: 'received', until: 'accepted' };
    }
    case 'promised':
      return limits.promised;
    case 'statutory':
      return limits.statutory ?? regime.statutory;
  }
}

function readingContext(
  { definition: { limits }, regime, calendars }: TimeContext,
  now: Instant,
): ReadingContext {
  return { regime, calendars, now, ...(limits.acceptance && { acceptance: limits.acceptance }) };
}

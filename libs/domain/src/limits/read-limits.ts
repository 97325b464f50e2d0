import { type LimitRule } from '../regimes/index.ts';
import { type CaseFacts } from './facts.ts';
import { readLimit, type LimitReading, type ReadingContext } from './read-limit.ts';

/** The limits a version sets itself. */
export interface VersionLimits {
  readonly promised?: LimitRule;
  readonly statutory?: LimitRule;
}

/** A case's two limits with their two lights, and the one for acceptance. */
export interface LimitReadings {
  readonly acceptance: LimitReading;
  readonly promised?: LimitReading;
  readonly statutory?: LimitReading;
  /** The earlier of the two dates: the one people are shown. A promise wins a tie. */
  readonly shown?: LimitReading;
}

export function readLimits(limits: VersionLimits, facts: CaseFacts, context: ReadingContext): LimitReadings {
  const { value, unit } = context.acceptance ?? context.regime.acceptance;
  const acceptance = readLimit(
    'acceptance',
    { value, unit, from: 'received', until: 'accepted' },
    facts,
    context,
  );
  if (acceptance === undefined) throw new RangeError('a case that was never received');
  const promised = limits.promised && readLimit('promised', limits.promised, facts, context);
  const statutory = limits.statutory && readLimit('statutory', limits.statutory, facts, context);
  const shown = earlierOf(promised, statutory);
  return {
    acceptance,
    ...(promised && { promised }),
    ...(statutory && { statutory }),
    ...(shown && { shown }),
  };
}

function earlierOf(
  promised: LimitReading | undefined,
  statutory: LimitReading | undefined,
): LimitReading | undefined {
  if (promised === undefined || statutory === undefined) return promised ?? statutory;
  return statutory.lastDay < promised.lastDay ? statutory : promised;
}

import { enumOf, integer, meaningId, object, timestamp, type Infer } from '../kernel/index.ts';

/**
 * What a machine found out and hands to a person (PIPL art. 24: a machine may grant, never refuse).
 * Codes about registers also say that a material is for the office to fetch (Decree 716 art. 7).
 */
export const FINDING_CODES = [
  'registerConfirms',
  'registerContradicts',
  'registerNotFound',
  'registerUnavailable',
  'conditionMet',
  'conditionNotMet',
  'conditionUnknown',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** An officer's answer: the thing itself, once looked into, is as the law asks, or is not. */
export const FINDING_VERDICTS = ['satisfied', 'notSatisfied'] as const;
export type FindingVerdict = (typeof FINDING_VERDICTS)[number];

/** Findings that raise no question, so that no person has to answer them. */
const SETTLED: ReadonlySet<FindingCode> = new Set<FindingCode>(['registerConfirms', 'conditionMet']);

export const observation = object({
  code: enumOf(FINDING_CODES),
  about: meaningId,
  source: meaningId,
  observedAt: timestamp(),
});
export type Observation = Infer<typeof observation>;

export const recordedFinding = object({ finding: integer({ min: 1, max: 10_000 }), ...observation.fields });
export type RecordedFinding = Infer<typeof recordedFinding>;

/** Numbers observations on from the findings there are. */
export function numbered(observations: readonly Observation[], known: number): readonly RecordedFinding[] {
  return observations.map((observation, index) => ({ finding: known + index + 1, ...observation }));
}

interface MayBeAnswered {
  readonly code: FindingCode;
  readonly answer?: unknown;
}

export function asksForAnswer({ code, answer }: MayBeAnswered): boolean {
  return answer === undefined && !SETTLED.has(code);
}

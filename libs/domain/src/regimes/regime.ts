import { type LimitRule, type PauseKind, type Span } from './limit-rule.ts';

/**
 * The procedural law a version follows, as data (程序制度). What is here is the same for every service of
 * the regime; what a service may set itself stands in its definition. A regime is immutable: a change of
 * the law is a new version, and an open case moves to it only by an explicit, signed `repinned`.
 */
export interface Regime {
  readonly id: string;
  readonly version: number;
  readonly acceptance: AcceptanceRule;
  /** The law's own limit where the regime sets one; a service may be stricter, never laxer. */
  readonly statutory?: LimitRule;
  readonly supplement: SupplementRule;
  readonly extension?: ExtensionRule;
  /** What stops the clocks; a limit's `pausedBy` is a part of it. */
  readonly pauseKinds: readonly PauseKind[];
  /** A supplement asked for in review 审查阶段补正: `runs` leaves the clock alone, `pauses` stops it. */
  readonly supplementInReview: 'runs' | 'pauses';
  /** From the decision until the result is handed over. */
  readonly delivery?: Span;
  readonly renewal: RenewalRule;
  /** Whether an unpaid fee stops a clock. */
  readonly openFee: 'runs' | 'pauses';
  readonly remedies: readonly RemedyRule[];
  /** Days left of a limit at which its light changes. */
  readonly thresholds: { readonly yellow: number; readonly red: number };
}

export interface AcceptanceRule extends Span {
  /** `accepts`: silence is acceptance, effective R (art. 32). `escalates`: it is late, with a light of its own. */
  readonly silence: 'accepts' | 'escalates';
}

export interface SupplementRule {
  /** The applicant's time; absent = none, and then nothing lapses. */
  readonly limit?: Span;
  /** Working days after the limit in which what was posted in time may still arrive. */
  readonly arrivalDays: number;
}

export interface ExtensionRule extends Span {
  readonly times: 1;
  /** Head of the agency, or of that level's government. */
  readonly approver: 'agencyHead' | 'governmentHead';
}

export type RenewalRule =
  | { readonly kind: 'none' }
  /** Filed in time and not answered by the expiry day: granted (art. 50). `days` are natural, never rolled. */
  | { readonly kind: 'deemedGranted'; readonly days: number };

/** What is left to the applicant, and until when: counted from the service of the decision. */
export interface RemedyRule extends Span {
  readonly id: 'administrativeReconsideration' | 'administrativeLitigation';
}

export function regimeName({ id, version }: Pick<Regime, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

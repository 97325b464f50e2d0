import { type Instant, type PlainDate } from '../kernel/index.ts';
import { type LimitEnd, type LimitStart, type PauseKind, type Span } from '../regimes/index.ts';

/** The day the clocks read, and the instant from which it was on record. */
export interface Moment {
  readonly on: PlainDate;
  readonly at: Instant;
}

/** A special procedure 特别程序 of a case; open until its result arrives. */
export interface Procedure {
  readonly kind: PauseKind;
  readonly beganOn: PlainDate;
  /** As the applicant was told in writing. */
  readonly plannedEnd: PlainDate;
  /** The day the result arrived. */
  readonly endedOn?: PlainDate;
}

/**
 * All that a clock reads of a case. Limits know no events: the fold gives these facts, so that an
 * auditor, a browser and a stranger count from the same few days.
 */
export interface CaseFacts {
  /** The first filing. */
  readonly submitted: Moment;
  /** R: the filing arrived, complete or not; after a notice, the last item asked for. */
  readonly received: Moment;
  /** By act: the day recorded. By silence: R, however late it is recorded (Licensing Law art. 32). */
  readonly accepted?: Moment & { readonly by: 'act' | 'silence' };
  readonly reviewStarted?: Moment;
  readonly decided?: Moment;
  readonly issued?: Moment;
  readonly delivered?: Moment;
  readonly resultExpires?: Moment;
  readonly procedures: readonly Procedure[];
  /** Granted once; it moves the statutory limit only. */
  readonly extension?: Span;
}

/** A filing that is not made yet: what would hold if it arrived now. A guide and a check page ask this. */
export function filedNow(now: Moment): CaseFacts {
  return { submitted: now, received: now, procedures: [] };
}

export function momentOf(point: LimitStart | LimitEnd, facts: CaseFacts): Moment | undefined {
  return facts[point];
}

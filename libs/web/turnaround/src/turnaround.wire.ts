import type { EventName, Outcome, Role, Status } from '@yizhan/domain/applications';
import type { CountedDay, DayUnit } from '@yizhan/domain/calendar';
import type { Instant, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { LimitName } from '@yizhan/domain/limits';
import type { DayCount, Kept } from '@yizhan/domain/turnaround';

export interface Percentiles {
  readonly p50: number;
  readonly p90: number;
}

/** The figures of the rounds decided in a span of days; nothing is given for too few of them. */
export interface Figures {
  readonly n: number;
  readonly undecided: number;
  readonly lateWithdrawals: number;
  /** Fewer rounds than this give no percentile. */
  readonly smallest: number;
  readonly net: Percentiles | null;
  readonly gross: Percentiles | null;
  readonly promiseKept: Kept | null;
  readonly distribution: readonly DayCount[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly asOf: Instant;
  readonly definition: Translated;
}

/** One round behind a figure; the person is masked. */
export interface Round {
  readonly number: string;
  readonly round: number;
  readonly who: string;
  readonly service: Translated;
  readonly outcome: Outcome;
  readonly acceptedOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly closedOn: PlainDate;
  readonly netWorking: number | null;
  readonly grossNatural: number | null;
  readonly promiseKept: boolean | null;
}

export interface Rounds {
  readonly items: readonly Round[];
  readonly next: string | null;
}

export interface ProofEvent {
  readonly seq: number;
  readonly type: EventName;
  readonly at: Instant;
  readonly on: PlainDate;
  readonly role: Role;
  readonly agency: Translated | null;
  /** Of a crossing: `limit`, `level`, `due`. */
  readonly params: Readonly<Record<string, string>>;
  readonly hash: string;
}

export interface ProofLimit {
  readonly id: LimitName;
  readonly value: number;
  readonly unit: DayUnit;
  readonly from: PlainDate;
  readonly lastDay: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly kept: boolean | null;
  readonly days: readonly CountedDay[];
}

/** One case, opened down to its events and its counted days. */
export interface Proof {
  readonly number: string;
  readonly who: string;
  readonly service: Translated;
  readonly status: Status;
  readonly outcome: Outcome | null;
  readonly acceptedOn: PlainDate | null;
  readonly decidedOn: PlainDate | null;
  readonly netWorking: number | null;
  readonly grossNatural: number | null;
  readonly days: readonly CountedDay[];
  readonly limits: readonly ProofLimit[];
  readonly events: readonly ProofEvent[];
  readonly seq: number;
  readonly head: string;
}

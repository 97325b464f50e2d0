import { type DayUnit } from '../calendar/index.ts';
import {
  type AgencyId,
  type Instant,
  type PartyId,
  type PlainDate,
  type ResultId,
  type TaskId,
} from '../kernel/index.ts';
import { type LimitName, type Moment } from '../limits/index.ts';
import { type IssuedDocument, type ToldDate } from './event-parts.ts';
import { type Pins } from './event.ts';
import { type FindingCode, type FindingVerdict } from './finding.ts';
import { type Payment } from './payment.ts';
import {
  type Channel,
  type DeliveryMethod,
  type Level,
  type MaterialStanding,
  type Origin,
  type Outcome,
  type Proposed,
  type RepresentationKind,
  type Status,
  type Step,
} from './words.ts';

/**
 * What an application is now: the fold of its events. Plain JSON, stored in the application's row and
 * rebuilt at will. It holds what happened and no calendar: which day a limit ends is a question to a
 * calendar at an instant, and the answer is not the application's.
 */
export interface State {
  /** Of the last event. */
  readonly seq: number;
  /** Of the last event that is not by time: a page that has seen it is not stale. */
  readonly lastActSeq: number;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly round: number;
  readonly pins: Pins;
  readonly origin: Origin;
  readonly channel: Channel;
  readonly parties: Parties;
  /** Electronic delivery needs the recipient's consent. */
  readonly electronicDelivery: boolean;
  readonly materials: readonly StatedMaterial[];
  /** The first filing: limits from `submitted` run through a supplement. */
  readonly submitted: Moment;
  /** R: the filing arrived, complete or not. */
  readonly received: Moment;
  readonly accepted?: Moment & { readonly by: 'act' | 'silence' };
  readonly reviewStarted?: Moment;
  readonly findings: readonly Finding[];
  readonly proposal?: Proposal;
  readonly returns: number;
  readonly decision?: Decision;
  readonly issued?: Moment & { readonly result?: ResultId };
  readonly delivered?: Moment & { readonly method: DeliveryMethod };
  readonly closed?: Moment;
  readonly told: readonly Told[];
  readonly crossings: readonly Crossing[];
  readonly tasks: readonly Task[];
  readonly documents: readonly (IssuedDocument & { readonly on: PlainDate; readonly seq: number })[];
}

/** Whose matter, who asks, who clicked, who is paid. */
export interface Parties {
  readonly subject: PartyId;
  readonly applicant: PartyId;
  readonly payee?: PartyId;
  readonly filedBy: PartyId;
  readonly representation: RepresentationKind | 'counter';
}

export interface StatedMaterial {
  readonly material: string;
  readonly standing: MaterialStanding;
}

export interface Finding {
  /** Counted from 1 within the application. */
  readonly finding: number;
  readonly code: FindingCode;
  /** The material, field or condition it is about. */
  readonly about: string;
  /** The register or the rule that says so. */
  readonly source: string;
  readonly observedAt: Instant;
  readonly answer?: { readonly verdict: FindingVerdict; readonly by: PartyId; readonly on: PlainDate };
}

export interface Proposal extends Moment {
  readonly proposed: Proposed;
  /** The natural person: stand-ins included. */
  readonly by: PartyId;
  readonly basis: readonly string[];
}

export interface Decision extends Moment {
  readonly outcome: Outcome;
  readonly by: PartyId;
  /** Another natural person, always (rule 7). */
  readonly proposedBy: PartyId;
  readonly basis: readonly string[];
  readonly payment?: Payment;
}

/** A date that was told, in a document or a message, and since when. */
export interface Told extends ToldDate {
  readonly at: Instant;
  readonly seq: number;
}

export interface Crossing {
  readonly limit: LimitName;
  readonly level: Level;
  /** The last day of the limit when it was crossed. */
  readonly due: PlainDate;
  /** Which clock: one that starts anew, or with other days, is crossed anew. */
  readonly from: PlainDate;
  readonly value: number;
  readonly unit: DayUnit;
  readonly round: number;
}

export interface Task {
  readonly id: TaskId;
  readonly step: Step;
  readonly agency: AgencyId;
  readonly openedOn: PlainDate;
  /** The natural person who took it. */
  readonly takenBy?: PartyId;
  readonly closedOn?: PlainDate;
}

/** The work that is open now. */
export function openTasks(state: State): readonly Task[] {
  return state.tasks.filter((task) => task.closedOn === undefined);
}

/** The proposal an approver looks at; there is one whenever approval is awaited. */
export function proposalOf({ proposal }: State): Proposal {
  if (proposal === undefined) throw new RangeError('awaiting approval without a proposal');
  return proposal;
}

/** The decision of a case that is decided. */
export function decisionOf({ decision }: State): Decision {
  if (decision === undefined) throw new RangeError('decided without a decision');
  return decision;
}

import type { Ball, EventName, Outcome, RepresentationKind, Status } from '@yizhan/domain/applications';
import type { CountedDay, DayUnit } from '@yizhan/domain/calendar';
import type { Instant, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { Assumption, Light, LimitName } from '@yizhan/domain/limits';

/** What the API says about an application, as its applicant may see it. Meaning comes from the domain. */
export type { Ball, Outcome, Status } from '@yizhan/domain/applications';

export interface Holder {
  readonly agency: Translated;
  /** What people call it: a heading has no room for the whole name. */
  readonly short: Translated;
  readonly telephone: string;
  readonly role: string;
}

export interface LimitState {
  readonly id: LimitName;
  readonly value: number;
  readonly unit: DayUnit;
  readonly lastDay: PlainDate;
  /** Counted days after today up to the last; 0 is today, negative is late by that many. */
  readonly daysLeft: number;
  readonly light: Light;
  readonly days: readonly CountedDay[];
  readonly provisional: boolean;
  /** What the date rests on that has not happened yet. */
  readonly assumes: readonly Assumption[];
}

export interface Clock {
  readonly limits: readonly LimitState[];
  /** The date the applicant is shown: the earlier of promise and statute. */
  readonly shown: { readonly lastDay: PlainDate; readonly limit: LimitName } | null;
  readonly told: readonly { readonly limit: LimitName; readonly on: PlainDate; readonly date: PlainDate }[];
}

export interface PastEvent {
  readonly seq: number;
  readonly type: EventName;
  readonly at: Instant;
  readonly on: PlainDate;
  readonly by: { readonly role: string; readonly agency?: Translated | null };
  readonly document?: { readonly id: string; readonly kind: string };
}

export interface Answer {
  readonly field: string;
  readonly label: Translated;
  readonly display: string | Translated;
  readonly provenance?: { readonly name: Translated } | null;
}

export interface Finding {
  readonly id: string | number;
  readonly code: string;
  /** What it is about and who says so, by the names people use. */
  readonly params: { readonly about: Translated; readonly source: Translated };
  readonly state: 'open' | 'answered';
}

/** A payment: what comes out of a benefit. */
export interface Result {
  readonly amount: { readonly fen: number };
  readonly per: 'month' | 'year' | 'once';
  /** The first month it is due for, `YYYY-MM`. */
  readonly from: string;
  readonly firstPaidOn?: PlainDate;
  readonly payee: { readonly bank: string; readonly tail: string } | null;
}

export interface IssuedDocument {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly issuedOn: PlainDate;
}

/** What the law leaves to the applicant: a body to turn to, until a day. */
export interface Remedy {
  readonly id: string;
  readonly text: Translated;
  readonly lastDay?: PlainDate;
}

export interface Available {
  readonly command: string;
  readonly open: boolean;
  readonly refusal?: { readonly code: string };
}

export interface Application {
  readonly number: string;
  readonly queryNumber?: string;
  readonly seq: number;
  readonly service: { readonly code: string; readonly name: Translated; readonly version: number };
  readonly subject: { readonly name: string };
  readonly applicant: { readonly name: string };
  readonly relation?: RepresentationKind;
  readonly state: Status;
  readonly outcome?: Outcome;
  readonly holder: Holder | null;
  readonly ball: Ball;
  readonly submittedAt: Instant;
  readonly receivedOn: PlainDate;
  readonly acceptedOn?: PlainDate;
  readonly decidedOn?: PlainDate;
  readonly closedOn?: PlainDate;
  readonly clock: Clock;
  readonly history: readonly PastEvent[];
  readonly answers: readonly Answer[];
  readonly findings: readonly Finding[];
  readonly result?: Result;
  readonly documents: readonly IssuedDocument[];
  readonly available: readonly Available[];
  readonly chain: { readonly seq: number; readonly head: string };
  readonly remedies?: readonly Remedy[];
  /** Why a decision says no. */
  readonly reason?: {
    readonly text: string;
    /** Who to turn to instead, where it was not accepted. */
    readonly rightBody?: string;
    readonly basis: readonly Translated[];
  };
}

/** One line of "my applications". */
export interface MatterRow {
  readonly number: string;
  readonly service: { readonly code: string; readonly name: Translated };
  readonly subject: { readonly name: string };
  readonly relation: RepresentationKind;
  readonly state: Status;
  readonly outcome?: Outcome;
  readonly ball: Ball;
  readonly holder: { readonly short: Translated } | null;
  readonly submittedAt: Instant;
  readonly shown: {
    readonly limit: LimitName;
    readonly lastDay: PlainDate;
    readonly unit: DayUnit;
    readonly daysLeft: number;
    readonly light: Light;
  } | null;
  readonly closedOn?: PlainDate;
}

/** One unfinished form, as the list needs it. */
export interface DraftRow {
  readonly id: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly relation?: RepresentationKind;
  readonly service: { readonly code: string; readonly name: Translated };
  readonly savedAt: Instant;
  readonly lapsesOn: PlainDate;
  readonly at: string | null;
}

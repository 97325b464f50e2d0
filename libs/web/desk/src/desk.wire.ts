import type {
  CommandName,
  FindingCode,
  FindingVerdict,
  MaterialStanding,
  Proposed,
  RefusalCode,
  Step,
} from '@yizhan/domain/applications';
import type { Instant, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { wire } from '@yizhan/web-ui';

/** One task as a row of the queue: enough to recognise, not to know. */
export interface TaskRow {
  readonly task: string;
  readonly number: string;
  /** An organisation by its name, a person as 张*·1234. */
  readonly who: string;
  readonly service: Translated;
  readonly district: Translated | null;
  readonly step: Step;
  readonly lastDay: PlainDate | null;
  /** What is to be done by then. */
  readonly limit: 'acceptance' | 'decision' | null;
  readonly daysLeft: number | null;
  readonly light: wire.Light | null;
  /** Came in today. */
  readonly isNew: boolean;
  /** Where it lies and who took it, for those who look over more than their own office. */
  readonly office?: Translated;
  readonly holder?: string | null;
}

export interface TaskPage {
  /** Of when the list is: it may lag behind by a minute. */
  readonly asOf: Instant;
  readonly items: readonly TaskRow[];
  readonly next: string | null;
}

/** My cases, those nobody has, and what is red or overdue where I supervise. */
export type QueueView = 'mine' | 'open' | 'pressing';

/** A command, whether it may be done now, and why not. */
export interface Available {
  readonly command: CommandName;
  readonly open: boolean;
  readonly refusal?: { readonly code: RefusalCode };
}

export interface Finding {
  /** Counted from 1 within the application: what an answer names. */
  readonly id: number;
  readonly code: FindingCode;
  readonly params: { readonly about: Translated; readonly source: Translated };
  readonly at: Instant;
  /** `answered` also where it raises no question. */
  readonly state: 'open' | 'answered';
  readonly answer?: { readonly verdict: FindingVerdict; readonly on: PlainDate; readonly remark?: string };
}

export interface FiledAnswer {
  readonly field: string;
  readonly label: Translated;
  readonly display: string | Translated;
  readonly provenance: {
    readonly register: string;
    readonly name: Translated;
    readonly asOf: PlainDate;
  } | null;
}

/** What a register said when the filing came in. */
export interface RegisterSays {
  readonly register: string;
  readonly name: Translated;
  readonly state: 'found' | 'notFound' | 'unavailable';
  readonly asOf?: PlainDate;
  readonly values: readonly { readonly field: string; readonly display: string }[];
}

export interface Proposal {
  readonly outcome: Proposed;
  readonly basis: readonly string[];
  readonly laws: readonly Translated[];
  readonly on: PlainDate;
  readonly by: { readonly name: string };
  readonly reason?: string;
}

/** An application at the desk: whole for whoever holds its task, masked for the rest of the office. */
export interface Application {
  readonly number: string;
  /** Of the last event: what a command says it has seen. */
  readonly seq: number;
  readonly service: { readonly code: string; readonly name: Translated; readonly version: number };
  readonly subject: { readonly name: string };
  readonly applicant: { readonly name: string };
  readonly state: wire.State;
  readonly outcome?: wire.Outcome;
  readonly holder: { readonly agency: Translated; readonly telephone: string; readonly role: string } | null;
  readonly submittedAt: Instant;
  readonly receivedOn: PlainDate;
  readonly acceptedOn?: PlainDate;
  readonly decidedOn?: PlainDate;
  readonly closedOn?: PlainDate;
  readonly clock: wire.Clock;
  readonly history: readonly wire.PastEvent[];
  readonly answers: readonly FiledAnswer[];
  readonly findings: readonly Finding[];
  readonly result?: wire.Payment & {
    readonly payee: { readonly bank: string; readonly tail: string } | null;
  };
  readonly reason?: { readonly text: string; readonly basis: readonly Translated[] };
  readonly documents: readonly wire.IssuedDocument[];
  readonly available: readonly Available[];
  readonly chain: { readonly seq: number; readonly head: string };
  readonly masked: boolean;
  readonly task: {
    readonly id: string;
    readonly step: Step;
    readonly taken: boolean;
    readonly mine: boolean;
  } | null;
  readonly registers: readonly RegisterSays[];
  readonly materials: readonly { readonly material: string; readonly standing: MaterialStanding }[];
  readonly proposal?: Proposal;
}

/** What a command came to. */
export interface Done {
  readonly number: string;
  readonly seq: number;
  readonly outcome: string;
}

/** What a conflict says besides its code: what is open instead, and what happened meanwhile. */
export interface Conflict {
  readonly open?: readonly CommandName[];
  readonly since?: readonly {
    readonly seq: number;
    readonly type: string;
    readonly on: PlainDate;
    readonly by: { readonly role: string; readonly agency: Translated | null };
  }[];
  readonly params?: Readonly<Record<string, unknown>>;
}

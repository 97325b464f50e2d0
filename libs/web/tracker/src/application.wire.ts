import type { Instant, PlainDate } from '@yizhan/domain/kernel';
import type { Read, Schema, wire } from '@yizhan/web-ui';

/** What the API says about an application, as its applicant may see it: the contract's own shapes, with their meaning. */
export type { Ball, Outcome, Status } from '@yizhan/domain/applications';

/** Who has it: by its whole name and by the one people use. */
export type Holder = Schema<'HolderAnswer'>;

export type LimitState = wire.LimitState;

export type Clock = wire.Clock;

export type PastEvent = wire.PastEvent;

export type IssuedDocument = wire.IssuedDocument;

export type Answer = Schema<'FiledAnswer'>;

/** What the office still asks the registers, or has answered. */
export type Finding = Schema<'FindingAnswer'>;

/** A payment: what comes out of a benefit. */
export type Result = wire.Payment & Pick<Schema<'PaymentResultAnswer'>, 'payee'>;

/** What the law leaves to the applicant: a body to turn to, until a day. */
export type Remedy = Read<Schema<'RemedyAnswer'>, { readonly lastDay: PlainDate }>;

export type Application = Read<
  Schema<'ApplicationAnswer'>,
  {
    readonly submittedAt: Instant;
    readonly receivedOn: PlainDate;
    readonly acceptedOn: PlainDate;
    readonly decidedOn: PlainDate;
    readonly closedOn: PlainDate;
    readonly clock: Clock;
    readonly history: readonly PastEvent[];
    readonly result: Result;
    readonly documents: readonly IssuedDocument[];
    readonly remedies: readonly Remedy[];
  }
>;

/** One line of "my applications". */
export type MatterRow = Read<
  Schema<'ApplicationRowAnswer'>,
  {
    readonly submittedAt: Instant;
    readonly closedOn: PlainDate;
    readonly shown: Read<Schema<'ShownLimitAnswer'>, { readonly lastDay: PlainDate }> | null;
  }
>;

/** One unfinished form, as the list needs it. */
export type DraftRow = Read<
  Schema<'DraftRowAnswer'>,
  { readonly savedAt: Instant; readonly lapsesOn: PlainDate }
>;

import type { CountedDay, DayUnit } from '@yizhan/domain/calendar';
import type {
  DocumentKind,
  EventName,
  Outcome as DomainOutcome,
  Role,
  Status,
} from '@yizhan/domain/applications';
import type { Instant, JsonValue, Money, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { Assumption, Light as DomainLight, LimitName } from '@yizhan/domain/limits';

/** What the API says of an application, whoever asks; meaning comes from the domain. */
export type State = Status;
export type Outcome = DomainOutcome;
export type Light = DomainLight;

/** A limit with the days it was counted by. */
export interface LimitState {
  readonly id: LimitName;
  readonly value: number;
  readonly unit: DayUnit;
  /** The trigger: it does not count. */
  readonly from: PlainDate;
  readonly lastDay: PlainDate;
  /** Counted days after today up to the last; 0 is today, negative is late by that many. */
  readonly daysLeft: number;
  readonly light: Light;
  readonly days: readonly CountedDay[];
  readonly provisional: boolean;
  /** What has not happened yet and is taken to happen at the latest lawful moment. */
  readonly assumes: readonly Assumption[];
  /** What the limit runs until has come about. */
  readonly done?: { readonly on: PlainDate; readonly kept: boolean };
}

export interface Clock {
  readonly limits: readonly LimitState[];
  /** The date people are shown: the earlier of promise and statute. */
  readonly shown: { readonly lastDay: PlainDate; readonly limit: LimitName } | null;
  readonly told: readonly ToldDate[];
}

/** A date somebody was told, and by what. */
export interface ToldDate {
  readonly limit: LimitName;
  readonly on: PlainDate;
  readonly date: PlainDate;
  readonly document?: string;
}

export interface PastEvent {
  readonly seq: number;
  readonly type: EventName;
  readonly at: Instant;
  readonly on: PlainDate;
  /** The part the actor played, and where; never a name. */
  readonly by: { readonly role: Role; readonly agency: Translated | null };
  readonly params: Readonly<Record<string, JsonValue>>;
  readonly document?: { readonly id: string; readonly kind: DocumentKind };
}

export interface IssuedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string | null;
  readonly issuedOn: PlainDate;
}

/** Money that comes out. */
export interface Payment {
  readonly amount: Money;
  readonly per: 'month';
  /** The first month it is due for, `YYYY-MM`. */
  readonly from: string;
  readonly firstPaidOn: PlainDate;
}

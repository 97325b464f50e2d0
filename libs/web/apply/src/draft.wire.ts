import type { CountedDay } from '@yizhan/domain/calendar';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import type { RepresentationKind } from '@yizhan/domain/applications';
import type { RawAnswers } from '@yizhan/domain/forms';
import type { Instant, Money, PlainDate, Translated } from '@yizhan/domain/kernel';
import type { Outcome } from '@yizhan/domain/rules';

/** What a register said about a field: offered with its source, to be changed where the form allows it. */
export interface Prefilled {
  readonly value?: unknown;
  /** As it may be shown. */
  readonly display?: string | Translated;
  readonly source: { readonly register: string; readonly name: Translated; readonly asOf?: PlainDate };
  readonly state: 'found' | 'notFound' | 'unavailable';
}

/** A choice as this person has it: which card, which address. */
export interface OpenChoice {
  readonly value: string;
  readonly label: Translated;
  readonly hint?: Translated;
}

/** Where a material stands: held by a register, or for the office to fetch. Neither is asked for. */
export interface DraftMaterial {
  readonly id: string;
  readonly state: 'waived' | 'toFetch' | 'needed';
  readonly source?: Translated;
}

/** One condition as the registers have it. */
export interface JudgedCondition {
  readonly id: string;
  readonly outcome: Outcome;
  readonly source?: Translated;
}

export interface Draft {
  readonly id: string;
  readonly subject: { readonly id: string; readonly name: string };
  readonly relation: RepresentationKind;
  readonly service: { readonly code: string; readonly version: number };
  /** The version it was begun with, where the law has moved on meanwhile. */
  readonly begunWith?: number;
  readonly revision: number;
  readonly answers: RawAnswers;
  readonly prefill: Readonly<Record<string, Prefilled>>;
  readonly choices: Readonly<Record<string, readonly OpenChoice[]>>;
  readonly materials: readonly DraftMaterial[];
  readonly eligible: readonly JudgedCondition[];
  readonly form: { readonly missing: readonly string[] };
  /** The date by which it is done at the latest if it is sent today (rule 18). */
  readonly latest: { readonly lastDay: PlainDate; readonly days: readonly CountedDay[] } | null;
  readonly result: { readonly amount: Money; readonly per: 'month'; readonly from: string } | null;
  /** One is open already: its number for those who may see it. */
  readonly openMatter: { readonly number: string } | true | null;
  readonly savedAt: Instant;
  readonly lapsesOn: PlainDate;
  readonly at: string | null;
}

export interface ServiceAnswer {
  readonly code: string;
  readonly version: number;
  readonly definition: ServiceDefinition;
}

/** What a submission answers; the receipt is a page about the number. */
export interface Submitted {
  readonly number: string;
  readonly seq: number;
  readonly outcome?: string | null;
}

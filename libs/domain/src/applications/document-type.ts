import { type JsonObject, type JsonValue, type PlainDate } from '../kernel/index.ts';
import { type Sealed } from './command.ts';
import { type Context } from './context.ts';
import { type ToldDate } from './event-parts.ts';
import { type State } from './state.ts';
import { type DocumentKind } from './words.ts';

/** What a document is filled in from: the application after the event that gives it out. */
export interface DocumentInput {
  readonly state: State;
  readonly context: Context;
  readonly today: PlainDate;
  readonly told: readonly ToldDate[];
  /** What the command's own events say: of a state only what later commands need is kept. */
  readonly data: Readonly<Record<string, JsonValue | undefined>>;
  /** The sealed texts of the command itself. */
  readonly sealed: Sealed;
}

export interface DocumentType<K extends DocumentKind = DocumentKind> {
  readonly kind: K;
  /** With a number of its office, kind and year. */
  numbered(state: State): boolean;
  /** Whether this is the document for what came of the command. */
  applies(state: State): boolean;
  values(input: DocumentInput): JsonObject;
}

interface DocumentSpec<K extends DocumentKind> {
  readonly kind: K;
  readonly numbered?: (state: State) => boolean;
  readonly applies?: (state: State) => boolean;
  /** Values only: words stand in the template, of which the record keeps the revision. */
  readonly values: (input: DocumentInput) => JsonObject;
}

/** One kind of document is one file. Its hash is the commitment of these values, never of rendered bytes. */
export function documentType<const K extends DocumentKind>(spec: DocumentSpec<K>): DocumentType<K> {
  const { kind, numbered = () => true, applies = () => true, values } = spec;
  return { kind, numbered, applies, values: (input) => ({ ...heading(input), ...values(input) }) };
}

/** What every document says of the case it belongs to. */
function heading({ state, context, today }: DocumentInput): JsonObject {
  const { service, version, textsRevision } = state.pins;
  const { subject, applicant } = context.people;
  return {
    application: context.numbers.application,
    service: { code: service, version, texts: textsRevision },
    subject: subject.name,
    applicant: applicant.name,
    on: today,
  };
}

export function datesIn(told: readonly ToldDate[]): JsonValue {
  return told.map(({ limit, date }) => ({ limit, date }));
}

/** Remedies against an act, by the regime; their last days run from service and are computed then (rule 10). */
export function remediesIn({ context }: DocumentInput): JsonValue {
  return context.regime.remedies.map(({ id, value, unit }) => ({ remedy: id, within: { value, unit } }));
}

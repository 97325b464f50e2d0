import type { DocumentKind } from '@yizhan/domain/applications';
import type { PlainDate, Translated } from '@yizhan/domain/kernel';

/** A document in words, before it has a form: what is printed, and what is shown before it is given out. */
export interface Sheet {
  readonly kind: DocumentKind;
  readonly title: Translated;
  /** Who gives it out; its seal carries this name. */
  readonly agency: Translated;
  /** Nothing for a document without one; `—` stands where it will be. */
  readonly number: Translated | null;
  readonly addressee: string;
  readonly blocks: readonly Block[];
  readonly on: PlainDate;
  readonly application: string;
  /** The query number, where it is told. */
  readonly query: string | null;
  /** What the public check asks for; nothing before it is given out. */
  readonly token: string | null;
  /** The chain's head before this document's own event: whoever holds the paper can prove what was before it. */
  readonly head: string | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Translated }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

export interface Row {
  readonly label: Translated;
  readonly value: Translated;
}

export const paragraph = (text: Translated): Block => ({ kind: 'paragraph', text });

/** Rows that are there; no block for none. */
export function rows(...given: readonly (Row | undefined)[]): readonly Block[] {
  const there = given.filter((row) => row !== undefined);
  return there.length === 0 ? [] : [{ kind: 'rows', rows: there }];
}

import type { DocumentKind } from '@yizhan/domain/applications';
import type { PlainDate, Translated } from '@yizhan/domain/kernel';

/** A document in words, as it would be given out: the server's own template, not a likeness of it. */
export interface SheetWords {
  readonly kind: DocumentKind;
  readonly title: Translated;
  readonly agency: Translated;
  /** Its place: the number is taken when it is given out. */
  readonly number: Translated | null;
  readonly addressee: string;
  readonly blocks: readonly SheetBlock[];
  readonly on: PlainDate;
  readonly application: string;
}

export type SheetBlock =
  | { readonly kind: 'paragraph'; readonly text: Translated }
  | {
      readonly kind: 'rows';
      readonly rows: readonly { readonly label: Translated; readonly value: Translated }[];
    };

export interface PreviewAnswer {
  readonly items: readonly SheetWords[];
}

import { type JsonValue } from '../kernel/index.ts';

/** An event's row: the columns it is found by, and the text that is the record. */
export interface EventRow {
  readonly agency: string;
  readonly application: string;
  readonly seq: number;
  readonly body: string;
}

/** A content as far as this reader may see it: opened, or only known to be there. */
export type ContentRow =
  | { readonly id: string; readonly salt: string; readonly value: JsonValue }
  | { readonly id: string; readonly sealed: true };

export type ChainFaultCode =
  /** The text is no event in canonical JSON. */
  | 'unreadable'
  /** The text does not have the hash it states: a byte was changed. */
  | 'eventAltered'
  /** The columns and the text name different events: rows were exchanged or moved. */
  | 'rowMismatch'
  /** Rows are not in the order of their numbers. */
  | 'outOfOrder'
  /** A number stands twice. */
  | 'duplicated'
  /** There is no event of this number, and there are later ones. */
  | 'missing'
  /** It does not name the event before it. */
  | 'unlinked'
  /** It was recorded earlier than the event before it. */
  | 'outOfTime'
  /** A content is not what was committed to. */
  | 'contentAltered'
  /** A content is gone, and no erasure names it. */
  | 'contentMissing';

export interface ChainFault {
  readonly code: ChainFaultCode;
  readonly application: string;
  readonly seq: number;
  readonly content?: string;
}

/** Erased is not altered: the erasure is an event of the same chain. */
export interface ErasedContent {
  readonly application: string;
  readonly seq: number;
  readonly content: string;
  /** The number of the event that erased it. */
  readonly erasedBy: number;
}

export interface ChainReport {
  readonly applications: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
  readonly contents: ContentReport;
}

export interface ContentReport {
  /** Opened and equal to their commitments. */
  readonly verified: number;
  /** There, and not shown to this reader: nothing is said of them. */
  readonly notShown: number;
  readonly erased: readonly ErasedContent[];
}

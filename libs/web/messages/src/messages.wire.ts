import type { Instant, Translated } from '@yizhan/domain/kernel';

export interface Message {
  readonly id: string;
  readonly at: Instant;
  readonly title: Translated;
  readonly text: Translated;
  /** The application it is about. */
  readonly number?: string;
  readonly readAt: Instant | null;
}

/** Who looked: the proxy by name, staff by their office, a register look-up by nobody. */
export type Reader =
  | { readonly kind: 'proxy'; readonly name: string }
  | { readonly kind: 'staff'; readonly agency: Translated }
  | { readonly kind: 'system' };

/** One look at somebody's data: who, when, what for, by what right, and what was seen. */
export interface Look {
  readonly id: string;
  readonly at: Instant;
  readonly reader: Reader;
  readonly purpose: string;
  readonly basis: Translated;
  readonly fields: readonly Translated[];
  readonly number?: string;
}

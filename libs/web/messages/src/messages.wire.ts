import type { Instant, Translated } from '@yizhan/domain/kernel';
import type { Read, Schema } from '@yizhan/web-ui';

export type Message = Read<
  Schema<'MessageAnswer'>,
  { readonly at: Instant; readonly readAt: Instant | null }
>;

/** Who looked: the proxy by name, staff by their office, a register look-up by nobody. */
export type Reader =
  | { readonly kind: 'proxy'; readonly name: string }
  | { readonly kind: 'staff'; readonly agency: Translated }
  | { readonly kind: 'system' };

/** One look at somebody's data: who, when, what for, by what right, and what was seen. */
export type Look = Read<
  Schema<'LookAnswer'>,
  { readonly at: Instant; readonly purpose: string; readonly reader: Reader }
>;

import type { Toolbox } from './toolbox.ts';

/** Every kind of fault the gate can find. A kind has one planted page that fails it and nothing else. */
export const CHECKS = [
  'sideways',
  'clipped',
  'overlap',
  'font-size',
  'target-size',
  'line-height',
  'paragraph-gap',
  'border-contrast',
  'reading-order',
  'focus-order',
  'focus-visible',
  'focus-covered',
  'title',
  'one-h1',
  'lang',
  'foreign-lang',
  'third-party',
  'console',
  'inline-code',
  'status',
  'axe',
] as const;

export type CheckName = (typeof CHECKS)[number];

/** One fault: which check, where, and the figure that shows it. */
export interface Finding {
  readonly check: CheckName;
  readonly element: string;
  readonly measure: string;
}

/** What a check must know of the cell it stands in. */
export interface Conditions {
  readonly density: 'standard' | 'senior';
  /** The root scale: 1, or the senior step. */
  readonly step: number;
  /** The reader's own letters, in px: 16 unless they set another size. */
  readonly base: number;
  readonly lang: 'zh' | 'en';
  /** Whether people are named on the page: a proper name needs no language of its own (WCAG 3.1.2). */
  readonly names?: boolean;
  /** Whether the letters are spaced out as a reader may do: a field then scrolls, which is no loss. */
  readonly spaced?: boolean;
}

/** A check runs inside the page: it may use its arguments and nothing else. */
export type Check = (tools: Toolbox, conditions: Conditions) => readonly Finding[];

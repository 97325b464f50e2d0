import type { ReactNode } from 'react';
import type { Language } from '../i18n/language.ts';

/** One state of a component, drawn on the sheet of examples, walked by the gate and shown in the docs. */
export interface Example {
  /** Unique within its component. */
  readonly name: string;
  readonly caption: { readonly 'zh-CN': string; readonly en: string };
  /** Takes the width of the sheet instead of a cell of it. */
  readonly wide?: boolean;
  readonly render: (language: Language) => ReactNode;
}

export interface ExampleGroup {
  readonly component: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly examples: readonly Example[];
}

/** A text of an example in the language of the sheet. */
export function pick(language: Language, zh: string, en: string): string {
  return language === 'en' ? en : zh;
}

import type { TFunction } from 'i18next';
import { createElement, Fragment, type ReactNode } from 'react';
import type { Language } from './language.ts';

export type Values = Readonly<Record<string, string | number>>;

const DIGIT_BEFORE_HAN = /(\d) (?=[\u4E00-\u9FFF])/g;

/** "15 个工作日" never breaks after its number. */
export function tieNumbers(text: string, language: Language): string {
  return language === 'en' ? text : text.replace(DIGIT_BEFORE_HAN, '$1\u00A0');
}

/** A sentence of the resources with its values. */
export function sayWith(t: TFunction, language: Language, key: string, values?: Values): string {
  return tieNumbers(t(key, values ?? {}), language);
}

/** As {@link sayWith}, with the parts in `<b>` made strong. A value is never read as a mark. */
export function richWith(t: TFunction, language: Language, key: string, values: Values = {}): ReactNode {
  const safe = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('<', LESS) : value,
    ]),
  );
  const parts = sayWith(t, language, key, safe).split(/<\/?b>/);
  return createElement(
    Fragment,
    null,
    ...parts.map((part, index) => {
      const text = part.replaceAll(LESS, '<');
      return index % 2 === 1 ? createElement('strong', null, text) : text;
    }),
  );
}

/** Stands for a value's "<" while the marks are read (a private-use character). */
const LESS = '\uE000';

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createI18n } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import { staffWords, uiWords } from '../i18n/resources/index.ts';
import { WordsProvider } from '../i18n/use-words.tsx';

/** A component's HTML in a language, as the server writes it. */
export function rendered(element: ReactNode, language: Language = 'zh-CN'): string {
  return renderToStaticMarkup(
    <WordsProvider words={createI18n(language, { ...uiWords, ...staffWords })}>{element}</WordsProvider>,
  );
}

/** What a reader reads of it: its text without marks. */
export function textOf(element: ReactNode, language: Language = 'zh-CN'): string {
  return rendered(element, language)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { i18n, TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { type Formats, formatsFor } from './format.ts';
import type { Language } from './language.ts';
import { staffWords, uiWords } from './resources/index.ts';
import { richWith, sayWith, type Values } from './say.ts';
import type { Namespace, Resources, WordKey } from './words.ts';

/** What a component says things with. */
export interface Speech<Key extends string> {
  readonly language: Language;
  /** A sentence, as text. */
  readonly say: (key: Key, values?: Values) => string;
  /** A sentence whose `<b>` parts are strong. */
  readonly rich: (key: Key, values?: Values) => ReactNode;
  /** Dates, numbers and money of the language. */
  readonly format: Formats;
}

type KeysOf<N> = N extends Namespace<infer Z> ? WordKey<Z> : never;

/** Makes the hook for a set of resources: `useWords('days')` then knows the keys of that namespace. */
export function wordsHook<R extends Resources>(_resources: R) {
  return function useWords<Name extends keyof R & string>(name: Name): Speech<KeysOf<R[Name]>> {
    const { i18n: words } = useTranslation(name, { useSuspense: false });
    return speechOf<KeysOf<R[Name]>>(words, name);
  };
}

/** Outside React: what a page's title or a loader says. */
export function speechOf<Key extends string>(words: i18n, name: string): Speech<Key> {
  const language = words.language as Language;
  const t: TFunction = words.getFixedT(null, name);
  return {
    language,
    say: (key, values) => sayWith(t, language, key, values),
    rich: (key, values) => richWith(t, language, key, values),
    format: formatsFor(language),
  };
}

export interface WordsProviderProps {
  readonly words: i18n;
  readonly children: ReactNode;
}

/** Gives everything below it one language. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  return <I18nextProvider i18n={words}>{children}</I18nextProvider>;
}

/** The words of the components in this library. */
export const useUiWords = wordsHook(uiWords);

export const useStaffWords = wordsHook(staffWords);

import { createInstance, type i18n } from 'i18next';
import { type Language, LANGUAGES } from './language.ts';
import type { Resources } from './words.ts';

/**
 * The words of one request, ready at once. On the server every request has its own, so that one reader's language can
 * never show on another reader's page.
 */
export function createI18n(language: Language, resources: Resources): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...LANGUAGES],
    load: 'currentOnly',
    resources: {
      [language]: Object.fromEntries(
        Object.entries(resources).map(([name, words]) => [name, words[language]]),
      ),
    },
    ns: Object.keys(resources),
    initAsync: false,
    // React escapes what it writes; a second escaping would show "&amp;" to the reader.
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: missing,
  });
  return instance;
}

function missing(key: string): string {
  throw new Error(`No words for ${key}: add them to the resources in both languages.`);
}

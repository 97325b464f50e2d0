/** The languages every page exists in, as they stand in `lang`. Chinese comes first, English is complete. */
export const LANGUAGES = ['zh-CN', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A name that comes from data, in both languages: a place, an office, a service. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The reader's half of a name. */
export function inLanguage(name: Bilingual, language: Language): string {
  return language === 'en' ? name.en : name.zh;
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}

/** English stands below `/en`, Chinese at the root. */
export function languageOfPath(pathname: string): Language {
  return /^\/en(?:\/|$)/.test(pathname) ? 'en' : 'zh-CN';
}

/** A page's address without its language: `/en/days` and `/days` are both `/days`. */
export function barePath(pathname: string): string {
  const bare = pathname.replace(/^\/en(?=\/|$)/, '');
  return bare === '' ? '/' : bare;
}

/** The address of a page in a language: `/days` is `/en/days` in English. */
export function pathIn(language: Language, bare: string): string {
  return language === 'en' ? `/en${bare}` : bare;
}

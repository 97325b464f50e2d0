import { useCallback, useEffect, useState } from 'react';
import { barePath, type Language, languageOfPath, pathIn } from '../i18n/language.ts';

export interface PageLanguage {
  readonly language: Language;
  /** Moves this page to the other language without loading it anew: what is being typed stays. */
  readonly speak: (language: Language) => void;
}

/** The language is the address's: `/my` is Chinese, `/en/my` English. */
export function usePageLanguage(): PageLanguage {
  const [language, setLanguage] = useState<Language>(() => languageOfPath(location.pathname));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const follow = (): void => setLanguage(languageOfPath(location.pathname));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const speak = useCallback((next: Language) => {
    const path = pathIn(next, barePath(location.pathname));
    history.replaceState(history.state, '', `${path}${location.search}${location.hash}`);
    setLanguage(next);
  }, []);
  return { language, speak };
}

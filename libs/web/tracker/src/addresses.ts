import { type Language, pathIn } from '@yizhan/web-ui';

/** Where the pages of this feature stand; in one place, so that links and routes agree. */
export const addresses = (language: Language) => ({
  home: pathIn(language, '/'),
  services: pathIn(language, '/services'),
  guide: (service: string) => pathIn(language, `/services/${service}`),
  list: pathIn(language, '/my'),
  tracker: (number: string) => pathIn(language, `/my/applications/${number}`),
  receipt: (number: string) => pathIn(language, `/my/applications/${number}/receipt`),
  withdraw: (number: string) => pathIn(language, `/my/applications/${number}/withdraw`),
  /** The form goes on where it was left; without a place it begins at the beginning. */
  draft: (service: string, draft: string, at: string | null) =>
    pathIn(language, `/my/apply/${service}/${draft}${at === null ? '' : `/${at}`}`),
  /** Outside the pages, so its language is asked for: the paper itself links to its other one. */
  document: (number: string, id: string) =>
    `/api/v1/applications/${number}/documents/${id}${language === 'en' ? '?language=en' : ''}`,
});

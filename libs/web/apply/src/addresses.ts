import { type Language, pathIn } from '@yizhan/web-ui';

/** Not a question's id: `checkForm` keeps it free. */
export const CHECK = 'check';

/** Where the pages of applying stand; in one place, so that links and routes agree. */
export function applyAddresses(language: Language, service: string, draft = '') {
  const draftPath = `/my/apply/${service}/${draft}`;
  return {
    home: pathIn(language, '/'),
    guide: pathIn(language, `/services/${service}`),
    list: pathIn(language, '/my'),
    start: pathIn(language, `/my/apply/${service}`),
    begin: pathIn(language, draftPath),
    question: (id: string) => pathIn(language, `${draftPath}/${id}`),
    /** A question opened from the check page leads back to it. */
    change: (id: string) => pathIn(language, `${draftPath}/${id}?${BACK_TO_CHECK}`),
    check: pathIn(language, `${draftPath}/${CHECK}`),
    tracker: (number: string) => pathIn(language, `/my/applications/${number}`),
  };
}

export const BACK_TO_CHECK = `from=${CHECK}`;

/** The same addresses for moves inside the application, which know no language. */
export function applyMoves(service: string, draft: string) {
  return applyAddresses('zh-CN', service, draft);
}

import type { Language } from '@yizhan/web-ui';
import { pathIn } from '@yizhan/web-ui';
import type { QueueView } from './desk.wire.ts';

/** The view in an address; one's own cases are what an address means without a word. */
export function searchOf(view: QueueView): string {
  return view === 'mine' ? '' : `?view=${view}`;
}

/** Where the pages of the desk are. A case keeps the queue beside it as it was. */
export function addresses(language: Language, view: QueueView = 'mine') {
  const here = (path: string): string => pathIn(language, `${path}${searchOf(view)}`);
  const of = (number: string): string => `/staff/applications/${encodeURIComponent(number)}`;
  return {
    queue: view === 'pressing' ? pathIn(language, '/staff/supervision') : here('/staff/queue'),
    case: (number: string) => here(of(number)),
    propose: (number: string, as: string) => pathIn(language, `${of(number)}/propose?as=${as}`),
    days: (number: string) => pathIn(language, `${of(number)}/days`),
    /** Not a page of ours: the document as it was given out. */
    document: (number: string, id: string) =>
      `/api/v1/staff/applications/${encodeURIComponent(number)}/documents/${encodeURIComponent(id)}`,
  };
}

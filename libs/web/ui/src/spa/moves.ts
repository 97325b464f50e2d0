import { barePath, type Language, languageOfPath } from '../i18n/language.ts';

/** What a click on a link means inside an application of the browser. */
export type Move =
  /** A page of this application, in this language: no page load. */
  | { readonly kind: 'inside'; readonly to: string }
  /** The same page in another language: what is typed stays. */
  | { readonly kind: 'language'; readonly language: Language }
  /** A place on this page. */
  | { readonly kind: 'place'; readonly id: string }
  /** Everything else is the browser's: public pages, telephone numbers, documents. */
  | { readonly kind: 'browser' };

const BROWSER: Move = { kind: 'browser' };

/** Pages are links and forms like all others; one listener turns those below `root` into moves. */
export function moveOf(href: string, here: URL, root: string): Move {
  const target = new URL(href, here);
  if (target.origin !== here.origin) return BROWSER;
  const samePage = target.pathname === here.pathname && target.search === here.search;
  if (samePage && target.hash !== '') return { kind: 'place', id: decodeURIComponent(target.hash.slice(1)) };
  const path = barePath(target.pathname);
  if (path !== root && !path.startsWith(`${root}/`)) return BROWSER;
  const language = languageOfPath(target.pathname);
  if (language !== languageOfPath(here.pathname)) return { kind: 'language', language };
  return { kind: 'inside', to: `${path}${target.search}${target.hash}` };
}

/** The link a click meant to follow here and now; not one that asks for a new tab or a download. */
export function followedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download') || link.href === '')
    return undefined;
  return link;
}

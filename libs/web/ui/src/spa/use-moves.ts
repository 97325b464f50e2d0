import { useEffect, useRef } from 'react';
import type { Language } from '../i18n/language.ts';
import { followedLink, moveOf } from './moves.ts';

export interface Moving {
  /** Below which address the application's own pages are. */
  readonly root: string;
  readonly go: (to: string) => void;
  readonly speak: (language: Language) => void;
}

/** Turns links into moves for the whole page at once. */
export function useLinkMoves({ root, go, speak }: Moving): void {
  useEffect(() => {
    const onClick = (event: MouseEvent): void => {
      const link = followedLink(event);
      if (link === undefined) return;
      const move = moveOf(link.href, new URL(location.href), root);
      if (move.kind === 'browser') return;
      event.preventDefault();
      switch (move.kind) {
        case 'inside':
          go(move.to);
          break;
        case 'language':
          speak(move.language);
          break;
        case 'place':
          focusOn(document.getElementById(move.id));
          break;
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [go, root, speak]);
}

/**
 * A move inside the application brings the reader to the top of the new page, as a page load would: its
 * heading has the focus, so that it is the next thing heard.
 */
export function useFocusOnMove(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    scrollTo(0, 0);
    focusOn(document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main'));
  }, [pathname]);
}

/**
 * Another language or larger letters draw the header anew, and what was pressed is gone with the focus on it: the heading
 * takes it, so that nobody starts from nowhere.
 */
export function useFocusAfterChange(...looks: readonly unknown[]): void {
  const look = JSON.stringify(looks);
  const before = useRef(look);
  useEffect(() => {
    if (before.current === look) return;
    before.current = look;
    if (document.activeElement === null || document.activeElement === document.body) {
      focusOn(document.querySelector<HTMLElement>('main h1'));
    }
  }, [look]);
}

/** Brings the focus to what may not be able to hold it by itself. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  if (!element.matches('a, button, input, select, textarea, summary, [tabindex]')) element.tabIndex = -1;
  element.focus();
}

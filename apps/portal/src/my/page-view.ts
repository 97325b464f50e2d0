import { DEFAULT_VIEW, type View, viewCookie, viewOf, viewOfCookies } from '@yizhan/web-ui';
import { useCallback, useState } from 'react';

export interface PageView {
  readonly view: View;
  /** Larger letters, or the way back, in place: a form that is half filled in stays as it is. */
  readonly change: (fields: FormData) => void;
}

function show({ density, step, theme }: View): void {
  const { dataset } = document.documentElement;
  dataset['density'] = density;
  dataset['theme'] = theme;
  if (density === 'senior') dataset['step'] = step;
  else delete dataset['step'];
}

/** The view the cookie remembers; public pages read the same cookie. */
export function usePageView(): PageView {
  const [view, setView] = useState<View>(() => viewOfCookies(document.cookie) ?? DEFAULT_VIEW);
  const change = useCallback((fields: FormData) => {
    setView((before) => {
      const next = viewOf(Object.fromEntries(fields), before);
      document.cookie = viewCookie(next);
      show(next);
      return next;
    });
  }, []);
  return { view, change };
}

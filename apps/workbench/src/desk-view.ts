import { DEFAULT_VIEW, type View, viewCookie, viewOfCookies } from '@yizhan/web-ui';

/**
 * A desk has no senior steps: staff zoom as their browser does. The theme is the reader's own, and the cookie keeps the
 * rest for the public pages.
 */
export function deskView(): View {
  return { ...(viewOfCookies(document.cookie) ?? DEFAULT_VIEW), density: 'standard' };
}

export function showForDesk(): void {
  const { dataset } = document.documentElement;
  dataset['density'] = 'standard';
  dataset['theme'] = deskView().theme;
  delete dataset['step'];
}

/** Day and night, in place; remembered beside what the public pages remember. */
export function changeTheme(): void {
  const before = viewOfCookies(document.cookie) ?? DEFAULT_VIEW;
  document.cookie = viewCookie({ ...before, theme: before.theme === 'day' ? 'night' : 'day' });
  showForDesk();
}

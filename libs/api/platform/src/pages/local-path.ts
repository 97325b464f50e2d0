/**
 * A path on this site, or the home page: a form's `back` must never send anybody to another site, so `//host`,
 * `/\host`, schemes and control characters are not paths.
 */
export function localPath(text: string | null): string {
  if (text === null || text.length > 2_000 || !/^\/(?![/\\])[!-~]*$/.test(text)) return '/';
  const url = new URL(text, 'http://local.invalid');
  return url.host === 'local.invalid' ? `${url.pathname}${url.search}` : '/';
}

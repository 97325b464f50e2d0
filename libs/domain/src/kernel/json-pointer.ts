/** A JSON pointer (RFC 6901) one step longer: `/a/0/b`. */
export function pointerTo(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

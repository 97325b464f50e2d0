import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 128 random bits (OWASP ASVS 5.0 7.2.3) in 22 characters. */
const TOKEN_BYTES = 16;
const TOKEN = /^[\w-]{22}$/;

export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

export function isToken(text: string | undefined): text is string {
  return text !== undefined && TOKEN.test(text);
}

/** What the database knows of a token: a copy of the table opens no session. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(`session:${token}`).digest());
}

/** Bound to the session and to nothing else: whoever cannot read the cookie cannot know it. */
export function csrfToken(token: string): string {
  return createHash('sha256').update(`csrf:${token}`).digest('base64url');
}

export function isCsrfToken(given: string | undefined, token: string): boolean {
  const expected = Buffer.from(csrfToken(token));
  const actual = Buffer.from(given ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

import { ApiProblem, isPassing, NetworkLost } from '@yizhan/web-ui';
import { cleanCode } from '@yizhan/domain/kernel';

/** What was typed into the sign-in form. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
}

export type SignInFault = 'loginMissing' | 'passwordMissing' | 'wrong' | 'tooMany' | 'offline' | 'failed';

export interface SignInProblem {
  readonly field: 'login' | 'password';
  readonly fault: SignInFault;
}

/** A number as it was pasted, with spaces and full-width digits; other names stay as they are. */
export function cleanLogin(typed: string): string {
  const code = cleanCode(typed);
  return /^[0-9]+X?$/.test(code) ? code : typed.trim();
}

/** What is missing before anything is sent. */
export function missingIn({ login, password }: Credentials): readonly SignInProblem[] {
  return [
    ...(login.trim() === '' ? [{ field: 'login', fault: 'loginMissing' } as const] : []),
    ...(password === '' ? [{ field: 'password', fault: 'passwordMissing' } as const] : []),
  ];
}

/** Why it was refused, as one line that leads to where it is mended. */
export function refusalOf(error: unknown): SignInProblem {
  if (error instanceof NetworkLost) return { field: 'login', fault: 'offline' };
  if (error instanceof ApiProblem && error.status === 429) return { field: 'login', fault: 'tooMany' };
  return { field: 'login', fault: isPassing(error) || !(error instanceof ApiProblem) ? 'failed' : 'wrong' };
}

/** Only a page of ours: an address from elsewhere leads home. */
export function safeBack(back: unknown): string {
  return typeof back === 'string' && /^\/my(?:[/?#]|$)/.test(back) ? back : '/my';
}

/** The same at the desk. */
export function staffBack(back: unknown): string {
  return typeof back === 'string' && /^\/staff(?:[/?#]|$)/.test(back) && !back.startsWith('/staff/sign-in')
    ? back
    : '/staff';
}

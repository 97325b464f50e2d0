import { ApiProblem } from '@yizhan/web-ui';

/** The most that may be said of why. */
export const REASON_MAX = 500;

/** What became of an attempt to withdraw, as the page tells it. */
export type WithdrawFault = 'tooLong' | 'closed' | 'changed' | 'failed';

/** The body of the command; an empty reason is none. */
export function withdrawBody(reason: string): { readonly reason?: string } {
  const said = reason.trim();
  return said === '' ? {} : { reason: said };
}

export function reasonFaults(reason: string): readonly WithdrawFault[] {
  return Array.from(reason.trim()).length > REASON_MAX ? ['tooLong'] : [];
}

/** A stale page must be read again; a state that moved on cannot be taken back; all else is tried again. */
export function withdrawFaultOf(error: unknown): WithdrawFault {
  if (!(error instanceof ApiProblem) || error.status !== 409) return 'failed';
  return error.code === 'stale' ? 'changed' : 'closed';
}

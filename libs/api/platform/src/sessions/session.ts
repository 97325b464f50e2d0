import type { OfficeRole, SessionInForce, StoredSession } from '@yizhan/data';
import { addMs, type Instant } from '@yizhan/domain/kernel';

/** Who is signed in, with what they may do today: what guards and services may know of the request's author. */
export type Session = SessionInForce;

export type { OfficeRole };

/** A session together with the token its holder sends with every change. */
export interface SignedIn extends Session {
  readonly csrf: string;
}

/** One that was opened just now: its holder's rights are read with the next request. */
export interface JustSignedIn extends StoredSession {
  readonly csrf: string;
}

const MINUTE = 60_000;

/** A person who goes away leaves nothing open behind them; drafts are on the server and outlive the session. */
export const IDLE_MS = 30 * MINUTE;

/** Staff sign in anew each working day, however busy they were. */
export const STAFF_LONGEST_MS = 12 * 60 * MINUTE;

/** `seenAt` is written once a minute at most: every request would be a write otherwise. */
export const SEEN_EVERY_MS = MINUTE;

/** The instant from which a session no longer holds. */
export function endsAt(session: Pick<Session, 'audience' | 'openedAt' | 'seenAt'>): Instant {
  const idle = addMs(session.seenAt, IDLE_MS);
  const longest = addMs(session.openedAt, STAFF_LONGEST_MS);
  return session.audience === 'staff' && longest < idle ? longest : idle;
}

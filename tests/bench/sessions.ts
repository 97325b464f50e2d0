/** Sessions as the product keeps them, without the sign-in: a password is hashed slowly on purpose, and not under load. */
import type { Stores } from '@yizhan/data';
import { csrfToken, newToken, tokenHash } from '../../libs/api/platform/src/sessions/session-token.ts';
import type { Data } from '../../tools/start/prepare-database.ts';
import { bytea, type Row } from './rows.ts';

/** What a browser sends along. */
export interface Signed {
  readonly cookie: string;
  readonly csrf: string;
}

interface SessionRows {
  readonly account: Row & { readonly id: string };
  readonly session: Row;
}

export const openSession = (
  { data, clock }: { readonly data: Data; readonly clock: Stores['clock'] },
  party: string,
  audience: 'citizen' | 'staff',
): { readonly signed: Signed; readonly rows: SessionRows } => {
  const token = newToken();
  const account = {
    id: data.newId(),
    audience,
    party_id: party,
    state: 'active',
    demo: true,
    created_at: clock.now(),
  };
  const session = {
    account_id: account.id,
    id: data.newId(),
    audience,
    token_hash: bytea(tokenHash(token)),
    opened_at: clock.real(),
    seen_at: clock.real(),
  };
  return {
    signed: { cookie: `${audience}=${token}`, csrf: csrfToken(token) },
    rows: { account, session },
  };
};

/** The headers of a change, as a page sends them. */
export const changeHeaders = (
  { cookie, csrf }: Signed,
  key: string,
  seen: number,
): Readonly<Record<string, string>> => ({
  cookie,
  'x-csrf-token': csrf,
  'content-type': 'application/json',
  'idempotency-key': key,
  'if-match': `"${String(seen)}"`,
  'user-agent': 'Mozilla/5.0 (Linux; Android 15) Mobile',
});

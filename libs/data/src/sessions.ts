import {
  type AccountId,
  type Instant,
  type PartyId,
  type PlainDate,
  type SessionId,
  addMs,
} from '@yizhan/domain/kernel';
import type { Representation, StaffRole } from '@yizhan/domain/applications';
import type { Position } from './accounts.ts';
import type { Database } from './db.ts';

/** Staff roles, and the two that touch no case. */
export type OfficeRole = StaffRole | 'catalogueEditor' | 'cataloguePublisher' | 'administrator';

export interface StoredSession {
  readonly id: SessionId;
  readonly audience: 'citizen' | 'staff';
  readonly accountId: AccountId;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
}

/** A session with its holder's rights as they are now: a revoked one ends at the next request. */
export interface SessionInForce extends StoredSession {
  /** The natural person. */
  readonly party: PartyId;
  readonly roles: readonly OfficeRole[];
  /** Of staff: where they sit today. */
  readonly positions: readonly Position[];
  /** Of a citizen: whom they may act for today. */
  readonly represents: readonly Representation[];
}

/** Sessions in PostgreSQL: every process knows them, and one that is ended is ended everywhere. */
export interface Sessions {
  open(session: StoredSession, tokenHash: Uint8Array): Promise<void>;
  find(tokenHash: Uint8Array): Promise<SessionInForce | undefined>;
  seen(id: SessionId, at: Instant): Promise<void>;
  end(id: SessionId): Promise<void>;
  /** A person's open sessions, newest first. */
  ofAccount(accountId: AccountId): Promise<readonly StoredSession[]>;
  /** Forgets what nobody has used for a day. */
  sweep(now: Instant): Promise<void>;
}

interface Row extends StoredSession {
  readonly party: PartyId;
  readonly positions:
    readonly (Omit<Position, 'services'> & { readonly services: readonly string[] })[] | null;
  readonly represents:
    | readonly (Omit<Representation, 'services' | 'until'> & {
        readonly services: readonly string[];
        readonly until: PlainDate | null;
      })[]
    | null;
}

/**
 * Every request asks this first, so it asks once: who it is, and what they may do today. All of it is the account's, and
 * each part is a look-up by key, whatever the planner knows of the tables.
 */
const FIND = `
  SELECT s.id, s.audience, s.account_id AS "accountId", s.opened_at AS "openedAt", s.seen_at AS "seenAt",
         a.party_id AS party,
         CASE s.audience WHEN 'staff' THEN (
           SELECT json_agg(json_build_object('id', p.id, 'agency', p.agency_id, 'role', p.role, 'services', p.services)
                           ORDER BY p.id)
           FROM position p
           WHERE p.account_id = s.account_id AND p.from_day <= $2 AND (p.until_day IS NULL OR p.until_day >= $2)
         ) END AS positions,
         CASE s.audience WHEN 'citizen' THEN (
           SELECT json_agg(json_build_object('kind', r.kind, 'of', r.party_id, 'powers', r.powers,
                                             'services', r.services, 'until', r.until_day) ORDER BY r.id)
           FROM representation r
           WHERE r.account_id = s.account_id AND r.revoked_at IS NULL AND r.from_day <= $2
             AND (r.until_day IS NULL OR r.until_day >= $2)
         ) END AS represents
  FROM session s
  CROSS JOIN LATERAL (SELECT party_id, state FROM account WHERE id = s.account_id OFFSET 0) a
  WHERE s.token_hash = $1 AND a.state = 'active'`;

/** No service named means every service. */
const servicesOf = (named: readonly string[]): readonly string[] | 'all' =>
  named.length === 0 ? 'all' : named;

function inForce({ positions, represents, ...session }: Row): SessionInForce {
  const held = (positions ?? []).map(({ services, ...position }) => ({
    ...position,
    services: servicesOf(services),
  }));
  return {
    ...session,
    roles: [...new Set(held.map(({ role }) => role))].sort(),
    positions: held,
    represents: (represents ?? []).map(({ services, until, ...representation }) => ({
      ...representation,
      services: servicesOf(services),
      ...(until !== null && { until }),
    })),
  };
}

/** `today` is the legal day: by it a position is held or not yet. */
export function openSessions(db: Database, today: () => PlainDate): Sessions {
  const { pool } = db;
  return {
    open: async ({ id, audience, accountId, openedAt, seenAt }, tokenHash) => {
      await pool.query(
        `INSERT INTO session (account_id, id, audience, token_hash, opened_at, seen_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [accountId, id, audience, Buffer.from(tokenHash), openedAt, seenAt],
      );
    },
    find: async (tokenHash) => {
      const { rows } = await pool.query<Row>({
        name: 'session-find',
        text: FIND,
        values: [Buffer.from(tokenHash), today()],
      });
      return rows[0] && inForce(rows[0]);
    },
    seen: async (id, at) => {
      await pool.query('UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2', [id, at]);
    },
    end: async (id) => {
      await pool.query('DELETE FROM session WHERE id = $1', [id]);
    },
    ofAccount: async (accountId) => {
      const { rows } = await pool.query<StoredSession>(
        `SELECT id, audience, account_id AS "accountId", opened_at AS "openedAt", seen_at AS "seenAt"
         FROM session WHERE account_id = $1 ORDER BY seen_at DESC`,
        [accountId],
      );
      return rows;
    },
    sweep: async (now) => {
      await pool.query('DELETE FROM session WHERE seen_at < $1', [addMs(now, -86_400_000)]);
    },
  };
}

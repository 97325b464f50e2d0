import { type AccountId, type Instant, type PlainDate, type SessionId, addMs } from '@yizhan/domain/kernel';
import type { StaffRole } from '@yizhan/domain/applications';
import type { Database } from './db.ts';

/** Staff roles, and the two that touch no case. */
export type OfficeRole = StaffRole | 'catalogueEditor' | 'cataloguePublisher' | 'administrator';

export interface StoredSession {
  readonly id: SessionId;
  readonly audience: 'citizen' | 'staff';
  readonly accountId: AccountId;
  /** As they are now: a revoked right works at once. */
  readonly roles: readonly OfficeRole[];
  readonly openedAt: Instant;
  readonly seenAt: Instant;
}

/** Sessions in PostgreSQL: every process knows them, and one that is ended is ended everywhere. */
export interface Sessions {
  open(session: StoredSession, tokenHash: Uint8Array): Promise<void>;
  find(tokenHash: Uint8Array): Promise<StoredSession | undefined>;
  seen(id: SessionId, at: Instant): Promise<void>;
  end(id: SessionId): Promise<void>;
  /** A person's open sessions, newest first. */
  ofAccount(accountId: AccountId): Promise<readonly Omit<StoredSession, 'roles'>[]>;
  /** All of an account but one: after a changed password, when a phone is lost. */
  endOthers(accountId: AccountId, kept?: SessionId): Promise<void>;
  /** Forgets what nobody has used for a day. */
  sweep(now: Instant): Promise<void>;
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
      const { rows } = await pool.query<StoredSession>({
        name: 'session-find',
        text: `SELECT s.id, s.audience, s.account_id AS "accountId", s.opened_at AS "openedAt", s.seen_at AS "seenAt",
                 ARRAY(SELECT DISTINCT p.role FROM position p
                       WHERE p.account_id = s.account_id AND p.from_day <= $2
                         AND (p.until_day IS NULL OR p.until_day >= $2) ORDER BY 1) AS roles
               FROM session s JOIN account a ON a.id = s.account_id
               WHERE s.token_hash = $1 AND a.state = 'active'`,
        values: [Buffer.from(tokenHash), today()],
      });
      return rows[0];
    },
    seen: async (id, at) => {
      await pool.query('UPDATE session SET seen_at = $2 WHERE id = $1 AND seen_at < $2', [id, at]);
    },
    end: async (id) => {
      await pool.query('DELETE FROM session WHERE id = $1', [id]);
    },
    ofAccount: async (accountId) => {
      const { rows } = await pool.query<Omit<StoredSession, 'roles'>>(
        `SELECT id, audience, account_id AS "accountId", opened_at AS "openedAt", seen_at AS "seenAt"
         FROM session WHERE account_id = $1 ORDER BY seen_at DESC`,
        [accountId],
      );
      return rows;
    },
    endOthers: async (accountId, kept) => {
      await pool.query('DELETE FROM session WHERE account_id = $1 AND ($2::uuid IS NULL OR id <> $2)', [
        accountId,
        kept,
      ]);
    },
    sweep: async (now) => {
      await pool.query('DELETE FROM session WHERE seen_at < $1', [addMs(now, -86_400_000)]);
    },
  };
}

import { type Instant, addMs } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';
import { newId } from './ids.ts';
import type { KeyProvider } from './keys.ts';

/** Freely at first, then slower and slower, never locked for good. */
export interface RateRule {
  readonly name: string;
  /** This many tries go through at once. */
  readonly free: number;
  /** The wait after the first try beyond them; it doubles with each further one … */
  readonly firstWaitMs: number;
  /** … up to this. */
  readonly longestWaitMs: number;
  /** Without a try for this long, all is forgotten. */
  readonly forgetAfterMs: number;
}

export type Attempt = { readonly allowed: true } | { readonly allowed: false; readonly retryAt: Instant };

export interface RateLimits {
  attempt(rule: RateRule, who: string, now: Instant): Promise<Attempt>;
  forget(rule: RateRule, who: string): Promise<void>;
  sweep(now: Instant): Promise<void>;
}

/**
 * One statement a try, so that all processes share the count and two tries at one moment are two. The row knows only a
 * keyed hash of who tried; a try that is refused counts for nothing but keeps the memory awake. There is a wait only past
 * the free ones: tries at one moment arrive in any order, and an earlier one is not refused because a later was faster.
 */
const ATTEMPT = `
  INSERT INTO rate_limit AS r (key, count, retry_at, forget_at, last_id)
  VALUES ($1, 1, CASE WHEN $3 < 1 THEN $4::timestamptz ELSE $2::timestamptz END, $5, $6)
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN r.forget_at <= $2 THEN 1 WHEN r.count > $3 AND r.retry_at > $2 THEN r.count ELSE r.count + 1 END,
    retry_at = CASE
      WHEN r.forget_at <= $2 THEN EXCLUDED.retry_at
      WHEN r.count > $3 AND r.retry_at > $2 THEN r.retry_at
      WHEN r.count + 1 <= $3 THEN $2
      ELSE $2::timestamptz + LEAST($7 * power(2::float8, LEAST(r.count - $3, 30)), $8) * interval '1 millisecond' END,
    last_id = CASE WHEN r.forget_at > $2 AND r.count > $3 AND r.retry_at > $2 THEN r.last_id ELSE EXCLUDED.last_id END,
    forget_at = EXCLUDED.forget_at
  RETURNING last_id = $6 AS allowed, retry_at AS "retryAt"`;

export function openRateLimits(db: Database, keys: KeyProvider): RateLimits {
  const keyOf = (rule: RateRule, who: string): Buffer => keys.mac('rateLimit', rule.name, who);
  return {
    attempt: async (rule, who, now) => {
      const { rows } = await db.pool.query<{ allowed: boolean; retryAt: Instant }>({
        name: 'rate-attempt',
        text: ATTEMPT,
        values: [
          keyOf(rule, who),
          now,
          rule.free,
          addMs(now, rule.firstWaitMs),
          addMs(now, rule.forgetAfterMs),
          newId(),
          rule.firstWaitMs,
          rule.longestWaitMs,
        ],
      });
      const row = rows[0];
      if (row === undefined) throw new Error('a try left no row');
      return row.allowed ? { allowed: true } : { allowed: false, retryAt: row.retryAt };
    },
    forget: async (rule, who) => {
      await db.pool.query('DELETE FROM rate_limit WHERE key = $1', [keyOf(rule, who)]);
    },
    sweep: async (now) => {
      await db.pool.query('DELETE FROM rate_limit WHERE forget_at < $1', [now]);
    },
  };
}

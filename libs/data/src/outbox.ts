import {
  type AgencyId,
  type ApplicationId,
  type Instant,
  type MessageId,
  addMs,
} from '@yizhan/domain/kernel';
import type { Database } from './db.ts';
import type { Effect, EffectName } from './effects.ts';
import { mayView } from './mandates.ts';
import { putMessage } from './messages.ts';
import { releaseMatter } from './open-matters.ts';

/** An effect that is owed, with the id it is done under: once, however often it is tried. */
export type OwedEffect = Effect & {
  readonly agency: AgencyId;
  readonly id: string;
  readonly application: ApplicationId;
  /** Legal time of the event that caused it. */
  readonly createdAt: Instant;
  readonly attempts: number;
};

/** An effect that was given up: shown until somebody acts. */
export interface DeadLetter {
  readonly agency: AgencyId;
  readonly id: string;
  readonly application: ApplicationId;
  readonly effect: EffectName;
  readonly attempts: number;
  readonly deadAt: Instant;
  readonly fault: string | null;
}

export interface Outbox {
  /** Registers with effects that are due (machine time). */
  agencies(now: Instant): Promise<readonly AgencyId[]>;
  /** Claims of one register; another worker skips what is claimed, and a claim that is never finished runs out. */
  claim(agency: AgencyId, limit: number, now: Instant): Promise<readonly OwedEffect[]>;
  done(owed: OwedEffect, now: Instant): Promise<void>;
  failed(owed: OwedEffect, fault: string, now: Instant): Promise<void>;
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  revive(agency: AgencyId, id: string, now: Instant): Promise<boolean>;
}

/** Longer than any effect takes: a worker that was killed holds nothing up for more than this. */
const CLAIM_MS = 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;
/** About nine hours of trying. */
const ATTEMPTS = 20;

/** Doubles with each failure. */
export const waitAfter = (attempts: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);

const CLAIM = `
  WITH next AS (
    SELECT id FROM outbox
    WHERE home_agency_id = $1 AND done_at IS NULL AND dead_at IS NULL AND next_at <= $2
    ORDER BY next_at, id LIMIT $3 FOR UPDATE SKIP LOCKED)
  UPDATE outbox o SET next_at = $4, attempts = o.attempts + 1
  FROM next WHERE o.home_agency_id = $1 AND o.id = next.id
  RETURNING o.home_agency_id AS agency, o.id, o.application_id AS application, o.seq, o.effect, o.payload,
            o.created_at AS "createdAt", o.attempts`;

export function openOutbox({ pool }: Pick<Database, 'pool'>): Outbox {
  return {
    agencies: async (now) => {
      const { rows } = await pool.query<{ agency: AgencyId }>({
        name: 'outbox-agencies',
        text: `SELECT DISTINCT home_agency_id AS agency FROM outbox
               WHERE done_at IS NULL AND dead_at IS NULL AND next_at <= $1`,
        values: [now],
      });
      return rows.map(({ agency }) => agency);
    },
    claim: async (agency, limit, now) => {
      const { rows } = await pool.query<OwedEffect>({
        name: 'outbox-claim',
        text: CLAIM,
        values: [agency, now, limit, addMs(now, CLAIM_MS)],
      });
      return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    done: async ({ agency, id }, now) => {
      await pool.query({
        name: 'outbox-done',
        text: 'UPDATE outbox SET done_at = $3, fault = NULL WHERE home_agency_id = $1 AND id = $2',
        values: [agency, id, now],
      });
    },
    failed: async ({ agency, id, attempts }, fault, now) => {
      await pool.query(
        `UPDATE outbox SET next_at = $3, fault = $4, dead_at = $5 WHERE home_agency_id = $1 AND id = $2 AND done_at IS NULL`,
        [agency, id, addMs(now, waitAfter(attempts)), fault.slice(0, 100), attempts >= ATTEMPTS ? now : null],
      );
    },
    deadLetters: async (limit) => {
      const { rows } = await pool.query<DeadLetter>(
        `SELECT home_agency_id AS agency, id, application_id AS application, effect, attempts, dead_at AS "deadAt", fault
         FROM outbox WHERE dead_at IS NOT NULL ORDER BY dead_at DESC LIMIT $1`,
        [limit],
      );
      return rows;
    },
    revive: async (agency, id, now) => {
      const { rowCount } = await pool.query(
        `UPDATE outbox SET dead_at = NULL, attempts = 0, next_at = $3
         WHERE home_agency_id = $1 AND id = $2 AND dead_at IS NOT NULL`,
        [agency, id, now],
      );
      return rowCount === 1;
    },
  };
}

type Payload<N extends EffectName> = Extract<Effect, { readonly effect: N }>['payload'];

/** How each effect is done; each may be done again without being done twice. */
export type Effects = {
  readonly [N in EffectName]: (owed: OwedEffect, payload: Payload<N>) => Promise<void>;
};

export const effectsIn = ({ pool }: Pick<Database, 'pool'>): Effects => ({
  message: async ({ agency, application, id, createdAt }, { to, of, kind, params }) => {
    // A mandate that ended by then ends the news as well; what was told before it is known anyhow.
    if (of !== undefined && !(await mayView(pool, to, of, String(params['service']), createdAt))) return;
    await putMessage(pool, {
      party: to,
      id: id as MessageId,
      kind,
      params,
      case: { agency, id: application },
      createdAt,
    });
  },
  releaseMatter: ({ application }, { subject }) => releaseMatter(pool, subject, application),
});

export function perform(effects: Effects, owed: OwedEffect): Promise<void> {
  switch (owed.effect) {
    case 'message':
      return effects.message(owed, owed.payload);
    case 'releaseMatter':
      return effects.releaseMatter(owed, owed.payload);
  }
}

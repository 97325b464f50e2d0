import type { AgencyId, ApplicationId, Clock } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';
import { sqlState } from './db.ts';
import { type Effects, type Outbox, perform } from './outbox.ts';
import type { Writer } from './writer.ts';

export interface WorkerPorts {
  readonly db: Pick<Database, 'pool'>;
  readonly clock: Clock;
  readonly writer: Pick<Writer, 'catchUp'>;
  readonly outbox: Outbox;
  readonly effects: Effects;
  /** Told of what went wrong, in codes; a worker goes on. */
  readonly onFault?: (what: string, fault: string) => void;
}

export interface Worked {
  /** Applications that time moved. */
  readonly caughtUp: number;
  readonly effects: number;
}

export interface Worker {
  /** Everything that is due now: time first, for it owes effects of its own. */
  once(): Promise<Worked>;
  /** Again and again until stopped; stopping waits for the round that runs. */
  start(everyMs?: number): { stop(): Promise<void> };
}

const BATCH = 50;

/** A list says as of when it is: it lags at most this behind. */
export const WORKER_PERIOD_MS = 1_000;

/** Makes prompt what a request would have done as well: late, twice or never gives the same fold. */
export function openWorker(ports: WorkerPorts): Worker {
  const once = async (): Promise<Worked> => {
    const caughtUp = await time(ports);
    return { caughtUp, effects: await effects(ports) };
  };
  return {
    once,
    start: (everyMs = WORKER_PERIOD_MS) => {
      let stopped = false;
      let wake: () => void = () => undefined;
      const rounds = (async () => {
        while (!stopped) {
          await once().catch((error: unknown) => ports.onFault?.('round', faultOf(error)));
          if (stopped) return;
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, everyMs);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
          });
        }
      })();
      return {
        stop: async () => {
          stopped = true;
          wake();
          await rounds;
        },
      };
    },
  };
}

async function time({ db, clock, writer, onFault }: WorkerPorts): Promise<number> {
  const now = clock.now();
  const { rows: agencies } = await db.pool.query<{ agency: AgencyId }>({
    name: 'due-agencies',
    text: 'SELECT DISTINCT home_agency_id AS agency FROM application WHERE next_due_at <= $1',
    values: [now],
  });
  let caughtUp = 0;
  for (const { agency } of agencies) {
    const tried = new Set<string>();
    for (;;) {
      const { rows } = await db.pool.query<{ id: ApplicationId }>({
        name: 'due-cases',
        text: `SELECT id FROM application WHERE home_agency_id = $1 AND next_due_at <= $2 AND NOT id = ANY ($4::uuid[])
               ORDER BY next_due_at LIMIT $3`,
        values: [agency, now, BATCH, [...tried]],
      });
      if (rows.length === 0) break;
      for (const { id } of rows) {
        tried.add(id);
        try {
          if ((await writer.catchUp({ agency, id })) > 0) caughtUp += 1;
        } catch (error) {
          // One case that cannot be moved holds up no other.
          onFault?.(`time ${id}`, faultOf(error));
        }
      }
    }
  }
  return caughtUp;
}

async function effects({ clock, outbox, effects: handlers, onFault }: WorkerPorts): Promise<number> {
  let done = 0;
  for (const agency of await outbox.agencies(clock.real())) {
    for (;;) {
      const claimed = await outbox.claim(agency, BATCH, clock.real());
      if (claimed.length === 0) break;
      for (const owed of claimed) {
        try {
          await perform(handlers, owed);
          await outbox.done(owed, clock.real());
          done += 1;
        } catch (error) {
          onFault?.(`${owed.effect} ${owed.id}`, faultOf(error));
          await outbox.failed(owed, faultOf(error), clock.real());
        }
      }
    }
  }
  return done;
}

/** A code and no message: messages quote values. */
const faultOf = (error: unknown): string =>
  sqlState(error) ?? (error instanceof Error ? error.name : 'unknown');

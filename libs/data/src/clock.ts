import { type Clock, type Instant, addMs, epochMs, instant, instantFromEpochMs } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';

/** The morning the demo begins: a Tuesday without a holiday near it. */
export const DEMO_START: Instant = instant('2026-11-24T01:00:00.000Z');

/** Every process reads the offset at least this often. */
const REREAD_MS = 500;

export interface LegalClock extends Clock {
  readonly demo: boolean;
  /** How far legal time runs ahead of the machine's. */
  offsetMs(): number;
  stop(): void;
}

export interface DemoClock extends LegalClock {
  readonly demo: true;
  /** Moves the day forward for every process; backwards is refused (only `--reset` goes back). */
  advance(ms: number): Promise<Instant>;
  advanceTo(at: Instant): Promise<Instant>;
  /** Reads the offset now instead of within half a second. */
  reread(): Promise<void>;
}

/** Why the clock cannot be moved, or must not be there at all. */
export class ClockError extends Error {
  readonly code: 'backwards' | 'movedInProduction';

  constructor(code: 'backwards' | 'movedInProduction') {
    super(
      code === 'backwards' ? 'the clock moves forward only' : 'production runs on the machine’s own time',
    );
    this.name = 'ClockError';
    this.code = code;
  }
}

const machine = (): Instant => instantFromEpochMs(Date.now());

/** Production: legal time is the machine's; a database whose clock was ever moved is refused. */
export async function openClock(db: Database): Promise<LegalClock> {
  const { rowCount } = await db.pool.query('SELECT 1 FROM demo_clock WHERE offset_ms <> 0');
  if (rowCount !== 0) throw new ClockError('movedInProduction');
  return { demo: false, now: machine, real: machine, offsetMs: () => 0, stop: () => undefined };
}

/** The demo's clock: it ticks, and its offset is one row that every process reads. `start` acts at the first start. */
export async function openDemoClock(db: Database, start: Instant = DEMO_START): Promise<DemoClock> {
  await db.pool.query('INSERT INTO demo_clock (id, offset_ms) VALUES (1, $1) ON CONFLICT (id) DO NOTHING', [
    epochMs(start) - Date.now(),
  ]);
  let offset = await readOffset(db);
  const reread = async (): Promise<void> => {
    offset = Math.max(offset, await readOffset(db));
  };
  // A failed read keeps the last offset: the clock goes on ticking, and the next read is half a second away.
  const timer = setInterval(() => void reread().catch(() => undefined), REREAD_MS);
  timer.unref();
  const now = (): Instant => addMs(machine(), offset);

  const moveBy = async (ms: number): Promise<Instant> => {
    if (ms < 0) throw new ClockError('backwards');
    await db.pool.query('UPDATE demo_clock SET offset_ms = offset_ms + $1 WHERE id = 1', [Math.round(ms)]);
    await reread();
    return now();
  };

  return {
    demo: true,
    now,
    real: machine,
    offsetMs: () => offset,
    stop: () => {
      clearInterval(timer);
    },
    reread,
    advance: moveBy,
    advanceTo: (at) => moveBy(epochMs(at) - epochMs(now())),
  };
}

async function readOffset(db: Database): Promise<number> {
  const { rows } = await db.pool.query<{ offset_ms: number }>(
    'SELECT offset_ms FROM demo_clock WHERE id = 1',
  );
  const row = rows[0];
  if (row === undefined) throw new Error('the demo clock has no row');
  return row.offset_ms;
}

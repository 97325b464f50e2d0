import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Instant, type PlainDate, epochMs, instantFromEpochMs, plainDate } from '@yizhan/domain/kernel';
import { PrismaClient } from './generated/client.ts';

/** What a statement can be run on: the pool, or one connection within a transaction. */
export type Queryable = Pick<pg.Pool, 'query'>;

/** One database as the runtime role sees it: a pool for our own SQL, Prisma over the same pool for ordinary reads. */
export interface Database {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  /** Statements that need nothing of each other, all or none of them: one message there, one back. */
  atOnce(statements: readonly pg.QueryConfig[]): Promise<void>;
  /** Whether it answers: `/readyz` asks. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Connections of this process. */
  readonly max?: number;
  /** No statement of ours may hold a lock longer; append relies on it. */
  readonly statementTimeoutMs?: number;
}

const { builtins } = pg.types;

/** Rows arrive in the domain's own forms: instants and dates as text, counts as numbers. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.TIMESTAMPTZ, instantOfText],
  [builtins.DATE, (text) => text],
  [builtins.INT8, Number],
]);

export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    statement_timeout: options.statementTimeoutMs ?? 15_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 10_000,
    // Statements that do not wait for each other go out together; PostgreSQL still does them one after the other.
    pipeline: true,
    options: '-c timezone=UTC',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        (format === 'binary' ? undefined : PARSERS.get(oid)) ??
        pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // A connection that dies while idle is replaced by the pool; unheard, it would end the process.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    pool,
    prisma,
    transaction: (work) => transaction(pool, work),
    atOnce: (statements) => atOnce(pool, statements),
    ready: async () => {
      await pool.query('SELECT 1');
      return true;
    },
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    sendTogether(client);
    // Sent, not waited for: what follows goes out behind it, and nothing is done before it.
    const begun = client.query('BEGIN');
    begun.catch(() => undefined);
    const result = await work(client);
    await begun;
    // Where a statement failed and nobody let its error through, PostgreSQL answers COMMIT by rolling back.
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a transaction in which a statement failed was not committed');
    client.release();
    return result;
  } catch (error) {
    await rolledBack(client);
    throw error;
  }
}

/** Gives the connection back clean; one that is lost is not given back. */
async function rolledBack(client: pg.PoolClient): Promise<void> {
  let broken: Error | undefined;
  await client.query('ROLLBACK').catch((lost: unknown) => {
    broken = lost instanceof Error ? lost : new Error('connection lost');
  });
  client.release(broken);
}

async function atOnce(pool: pg.Pool, statements: readonly pg.QueryConfig[]): Promise<void> {
  const client = await pool.connect();
  sendTogether(client);
  // After a statement that fails, what was sent behind it is refused, and COMMIT rolls back.
  const sent = ['BEGIN', ...statements, 'COMMIT'].map((statement) =>
    client.query(statement as pg.QueryConfig),
  );
  const failed = (await Promise.allSettled(sent)).find((outcome) => outcome.status === 'rejected');
  if (failed === undefined) {
    client.release();
    return;
  }
  await rolledBack(client);
  throw failed.reason;
}

/** What is sent until the event loop turns goes out in one packet: a write costs more than what it carries. */
function sendTogether(client: pg.Client): void {
  const { stream } = client.connection;
  stream.cork();
  setImmediate(() => {
    stream.uncork();
  });
}

/** `2026-11-24 01:00:00.5+00`, as PostgreSQL writes it in UTC. */
function instantOfText(text: string): Instant {
  return instantFromEpochMs(Date.parse(text.replace(' ', 'T').replace(/\+00$/, 'Z')));
}

/** For Prisma, which speaks of times as `Date`. */
export const asDate = (at: Instant): Date => new Date(epochMs(at));
export const instantOf = (date: Date): Instant => instantFromEpochMs(date.getTime());
export const dayColumn = (day: PlainDate): Date => new Date(`${day}T00:00:00.000Z`);
export const dayOfColumn = (date: Date): PlainDate => plainDate(date.toISOString().slice(0, 10));

/** PostgreSQL's class of errors that a caller may act on. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

export const UNIQUE_VIOLATION = '23505';

import pg from 'pg';
import { type Cluster, dataRoot, resetData, startCluster } from '../cluster.ts';
import { halfDatabase, outsideReset, unreachableDatabase } from './start-error.ts';

/** A database to start on: our own PostgreSQL, or one that was given. */
export interface StartDatabase {
  /** For the person: what it is. */
  readonly what: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Where the demo keeps its keys. */
  readonly folder: string;
  /** Resolves when our own PostgreSQL is gone although nobody stopped it. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

export async function openStartDatabase(reset: boolean): Promise<StartDatabase> {
  const appUrl = process.env['DATABASE_URL'];
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (appUrl === undefined && ownerUrl === undefined) return ownDatabase(reset);
  if (appUrl === undefined || ownerUrl === undefined) throw halfDatabase();
  if (reset) throw outsideReset();
  await ensureAnswers(ownerUrl);
  return {
    what: 'PostgreSQL of your own',
    appUrl,
    ownerUrl,
    folder: dataRoot(),
    lost: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

async function ownDatabase(reset: boolean): Promise<StartDatabase> {
  if (reset) await forget();
  const cluster = await startCluster();
  return {
    what: `PostgreSQL in ${cluster.root}${cluster.reused ? ' (still running)' : ''}`,
    appUrl: cluster.url('app'),
    ownerUrl: cluster.url('owner'),
    folder: cluster.root,
    lost: cluster.lost,
    stop: () => cluster.stop(),
  };
}

/** Takes the folder first: one that another process uses is not thrown away under its feet, and a left-over server ends. */
async function forget(): Promise<void> {
  let cluster: Cluster | undefined;
  try {
    cluster = await startCluster();
  } catch (error) {
    // A damaged or older folder is what a reset is for; one in use or unwritable is not.
    const { code } = error as { readonly code?: unknown };
    if (code !== 'damaged' && code !== 'otherMajor' && code !== 'failed') throw error;
  }
  await cluster?.stop();
  resetData();
}

async function ensureAnswers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    throw unreachableDatabase(error instanceof Error ? error.message : 'unknown');
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Cluster, dataRoot, resetData, startCluster } from '../cluster.ts';
import { unwritable } from '../cluster/cluster-error.ts';
import { halfDatabase, outsideReset, twoDatabases, unreachableDatabase } from './start-error.ts';

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
  const [app, owner] = [
    await whichDatabase('DATABASE_URL', appUrl),
    await whichDatabase('DATABASE_OWNER_URL', ownerUrl),
  ];
  if (app !== owner) throw twoDatabases();
  const folder = dataRoot();
  makeFolder(folder);
  return {
    what: 'PostgreSQL of your own',
    appUrl,
    ownerUrl,
    folder,
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

/** An outside database needs it too: for the demo's keys, the log, and what other tools are told. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.writable'), '');
    rmSync(join(folder, '.writable'));
  } catch {
    throw unwritable(folder);
  }
}

/** What tells one database from another, once it has answered. */
async function whichDatabase(variable: string, url: string): Promise<string> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `SELECT concat(current_database(), ' ', pg_postmaster_start_time()) AS name`,
    );
    return rows[0]?.name ?? '';
  } catch (error) {
    throw unreachableDatabase(variable, reasonOf(error));
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** A name with two addresses fails with one error for each, and no words of its own. */
function reasonOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  return first instanceof Error ? first.message : 'unknown';
}

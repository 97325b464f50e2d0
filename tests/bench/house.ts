/**
 * The built API on a PostgreSQL of its own that gives up no durability: what is answered is on disk. The folder is made
 * anew for each run, so that no figure rests on what an earlier one left behind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { DemoClock, Stores } from '@yizhan/data';
import { resetData, startCluster } from '../../tools/cluster.ts';
import { builtData, type Data, DEMO_CITY } from '../../tools/start/prepare-database.ts';
import { type ProductProcess, startProcess } from '../support/process.ts';
import { ROOT } from '../support/sources.ts';
import { type BenchCity, foundCity } from './city.ts';

const FOLDER = join(ROOT, '.data', 'bench');

export interface House {
  /** The built data layer: a workload is made ready with the product's own keys and seals. */
  readonly data: Data;
  readonly stores: Stores;
  readonly clock: DemoClock;
  readonly city: BenchCity;
  /** The owner of the schema: makes the baseline's tables, counts rows. */
  readonly owner: pg.Pool;
  readonly ownerUrl: string;
  readonly api: ProductProcess;
  /** Where the cluster, its keys and its log lie. */
  readonly folder: string;
  /** Of the API, in MiB; 0 where the system does not tell. */
  readonly memory: () => { readonly now: number; readonly most: number };
  /** What is to be closed before the database is. */
  readonly atEnd: (close: () => Promise<unknown>) => void;
  readonly close: () => Promise<void>;
}

/** With a `profile` folder the API writes what its processor did there when it ends. */
export const openHouse = async ({ profile }: { readonly profile?: string | undefined }): Promise<House> => {
  resetData(FOLDER);
  const cluster = await startCluster({ root: FOLDER });
  const data = await builtData();
  const ownerUrl = cluster.url('owner');
  await data.migrate(ownerUrl, join(ROOT, 'prisma'));
  const db = data.openDatabase(cluster.url('app'));
  const clock = await data.openDemoClock(db);
  const keys = data.demoKeys(FOLDER);
  await data.importDemo({ db, keys, clock, seedFolder: join(ROOT, 'prisma', 'seed'), city: DEMO_CITY });
  const stores = data.openStores({
    db,
    clock,
    keys,
    contents: data.openContents(keys),
    calendars: data.openCalendars(db),
    accounts: data.openAccounts(db, keys),
  });
  const city = await foundCity({ data, stores });
  const api = await startProcess('main', {
    databaseUrl: cluster.url('app'),
    folder: FOLDER,
    pages: true,
    ...(profile !== undefined && { execArgv: ['--cpu-prof', `--cpu-prof-dir=${profile}`] }),
  });
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  owner.on('error', () => undefined);
  const atEnd: (() => Promise<unknown>)[] = [];
  return {
    data,
    stores,
    clock,
    city,
    owner,
    ownerUrl,
    api,
    folder: FOLDER,
    memory: () => memoryOf(api.pid),
    atEnd: (close) => {
      atEnd.push(close);
    },
    close: async () => {
      for (const end of atEnd) await end();
      await api.stop();
      clock.stop();
      await db.close();
      await owner.end();
      await cluster.stop();
    },
  };
};

const memoryOf = (pid: number | undefined): ReturnType<House['memory']> => {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    const mib = (line: RegExp): number => Math.round(Number(line.exec(status)?.[1] ?? 0) / 1024);
    return { now: mib(/VmRSS:\s+(\d+) kB/), most: mib(/VmHWM:\s+(\d+) kB/) };
  } catch {
    return { now: 0, most: 0 };
  }
};

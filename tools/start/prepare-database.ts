import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as data from '@yizhan/data';
import { instantFromRfc3339 } from '../../libs/domain/src/kernel/instant.ts';
import { ROOT } from '../build-stamp.ts';
import type { StartDatabase } from './database.ts';
import { keysOf } from './keys.ts';
import { timed, underWay } from './say.ts';
import { badClock } from './start-error.ts';

/** The city the demo shows: a folder of `prisma/seed/city`. */
export const DEMO_CITY = 'shanghai-demo';

const SEED = join(ROOT, 'prisma', 'seed');

export type Data = typeof data;

/** The built data layer: the tools run from their sources, the product from its build. */
export function builtData(): Promise<Data> {
  return import(pathToFileURL(join(ROOT, 'libs', 'data', 'dist', 'index.js')).href) as Promise<Data>;
}

/** Brings the database to this code's schema and puts in what the demo lacks; nothing that is there is overwritten. */
export async function prepareDatabase(layer: Data, database: StartDatabase): Promise<void> {
  await timed('数据表 schema', () => layer.migrate(database.ownerUrl, join(ROOT, 'prisma')));
  const db = layer.openDatabase(database.appUrl, { max: 2 });
  try {
    const keys = await keysOf(layer, database, db);
    const clock = await layer.openDemoClock(db, demoStart());
    const demo = { db, keys, clock, seedFolder: SEED, city: DEMO_CITY, onProgress: underWay };
    await timed('演示数据 demo data', () => layer.importDemo(demo));
    await timed('演示办件 demo cases', () => layer.importCases(demo));
    clock.stop();
  } finally {
    await db.close();
  }
}

export const demoAccounts = (layer: Data): ReturnType<Data['demoAccounts']> =>
  layer.demoAccounts(SEED, DEMO_CITY);

/** `YIZHAN_CLOCK=2026-12-01T09:00+08:00` acts at the first start only. */
function demoStart(): ReturnType<typeof instantFromRfc3339> {
  const given = process.env['YIZHAN_CLOCK'];
  if (given === undefined) return undefined;
  const start = instantFromRfc3339(given);
  if (start === undefined) throw badClock(given);
  return start;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type House, demoSeed, openHouse } from '../../libs/data/src/case.fixture.ts';
import { type TestDatabase, openTestDatabase } from '../../tools/test-database.ts';
import { HOUSE_KEYS } from '../support/house-keys.ts';
import { type ProductProcess, startProcess } from '../support/process.ts';
import { type BreakingProxy, type BreakPoint, openBreakingProxy } from './breaking-proxy.ts';

/** The demo's database with processes of the product on it that can be killed at an exact place. */
export interface KilledHouse {
  readonly house: House;
  readonly database: TestDatabase;
  /** A process behind a proxy: it lives until it reaches the place it is told, and dies there of SIGKILL. */
  start(name: 'main' | 'worker'): Promise<Mortal>;
  /** A whole life: started, and killed where it first comes to the place. */
  liveUntil(name: 'main' | 'worker', point: BreakPoint): Promise<void>;
  close(): Promise<void>;
}

export interface Mortal {
  readonly process: ProductProcess;
  /** Resolves when it died there and the database has noticed. */
  killedAt(point: BreakPoint): Promise<void>;
}

export async function openKilledHouse(): Promise<KilledHouse> {
  const database = await openTestDatabase(demoSeed);
  const house = openHouse(database.appUrl);
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-killed-'));
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(HOUSE_KEYS));
  const open: { stop(): Promise<void> }[] = [];
  const proxies: BreakingProxy[] = [];
  const begin = async (
    name: 'main' | 'worker',
    proxy: BreakingProxy,
  ): Promise<{ readonly process: ProductProcess; kill(): Promise<void> }> => {
    proxies.push(proxy);
    const started = await startProcess(name, { databaseUrl: proxy.url, folder });
    open.push(started);
    return {
      process: started,
      kill: async () => {
        await started.kill();
        proxy.cut();
        await nobodyLeft(house, database.name);
      },
    };
  };
  return {
    house,
    database,
    start: async (name) => {
      const proxy = await openBreakingProxy(database.appUrl);
      const { process: started, kill } = await begin(name, proxy);
      return { process: started, killedAt: (point) => proxy.arm(point).then(kill) };
    },
    liveUntil: async (name, point) => {
      const proxy = await openBreakingProxy(database.appUrl);
      const reached = proxy.arm(point);
      const { kill } = await begin(name, proxy);
      await reached;
      await kill();
    },
    close: async () => {
      await Promise.all(open.map((started) => started.stop()));
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await house.db.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A backend whose client is gone rolls back when it next looks; until then its locks are still there. */
async function nobodyLeft({ db }: House, name: string): Promise<void> {
  for (;;) {
    const { rows } = await db.pool.query<{ n: number }>(
      `SELECT count(*) AS n FROM pg_stat_activity
       WHERE datname = $1 AND pid <> pg_backend_pid() AND state IN ('active', 'idle in transaction')`,
      [name],
    );
    if (rows[0]?.n === 0) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

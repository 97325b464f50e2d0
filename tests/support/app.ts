import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  createApp,
  demoSettings,
  type LogLine,
  type PlatformOptions,
  platformData,
} from '@yizhan/api-platform';
import {
  type Database,
  type DemoClock,
  importDemo,
  localKeys,
  openDatabase,
  openDemoClock,
  PRISMA_FOLDER,
} from '@yizhan/data';
import supertest from 'supertest';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { openTestDatabase, type TestSeed } from '../../tools/test-database.ts';

export { demoAccount } from './demo-account.ts';

const SEED = join(PRISMA_FOLDER, 'seed');
const DEMO_CITY = 'shanghai-demo';

/** Keys of the tests: fixed, so that a database copied from the template opens. */
export const testKeys = localKeys({
  current: 'test-1',
  masters: { 'test-1': '5a'.repeat(32) },
  index: 'a5'.repeat(32),
});

/** What every API spec starts from: the whole demo, as at its first start. */
const demo: TestSeed = {
  name: 'api',
  sources: ['prisma/seed', 'libs/data/src'],
  fill: async ({ app }) => {
    const db = openDatabase(app);
    const clock = await openDemoClock(db);
    await importDemo({ db, keys: testKeys, clock, seedFolder: SEED, city: DEMO_CITY });
    clock.stop();
    await db.close();
  },
};

export interface TestApp {
  readonly app: NestFastifyApplication;
  /** Over real HTTP; a new agent has no cookies. */
  readonly request: ReturnType<typeof supertest>;
  readonly database: Database;
  readonly clock: DemoClock;
  /** Everything that was logged. */
  readonly lines: LogLine[];
  close(): Promise<void>;
}

/** The real application on a real PostgreSQL, copied from a template; one for each spec file. */
export async function openTestApp(changes: Partial<PlatformOptions> = {}): Promise<TestApp> {
  const own = await openTestDatabase(demo);
  const database = openDatabase(own.appUrl, { max: 5 });
  const clock = await openDemoClock(database);
  const lines: LogLine[] = [];
  const app = await listening(database, clock, lines, changes);
  return {
    app,
    request: supertest(await app.getUrl()),
    database,
    clock,
    lines,
    close: async () => {
      await app.close();
      clock.stop();
      await database.close();
      await own.close();
    },
  };
}

/** The application once more on the same database and by the same clock: what a second process would be. */
export async function openBeside({
  database,
  clock,
  lines,
}: TestApp): Promise<Pick<TestApp, 'request' | 'close'>> {
  const app = await listening(database, clock, lines);
  return { request: supertest(await app.getUrl()), close: () => app.close() };
}

async function listening(
  database: Database,
  clock: DemoClock,
  lines: LogLine[],
  changes: Partial<PlatformOptions> = {},
): Promise<NestFastifyApplication> {
  const app = await createApp(AppModule, {
    settings: demoSettings,
    clock,
    data: platformData(database, testKeys, clock),
    log: (line) => lines.push(line),
    ...changes,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

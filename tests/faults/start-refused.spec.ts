import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../libs/data/src/migrate.ts';
import { type Cluster, type ClusterRole, startCluster } from '../../tools/cluster.ts';
import { openStartPlace, type StartPlace, type Typed } from './npm-start.ts';

// Each is a whole `npm start`, on a machine that may be busy with everything else.
const PATIENCE_MS = 60_000;

let place: StartPlace;

beforeAll(async () => {
  place = await openStartPlace();
  await withCluster(async (cluster) => {
    await migrate(cluster.url('owner'));
    // What every start leaves there: the mark of the keys that it sealed with.
    await ask(
      cluster,
      `INSERT INTO setting (key, value, changed_at) VALUES ('demo.keys', '"of another folder"', '2026-11-24')`,
    );
  });
}, PATIENCE_MS);

afterAll(async () => {
  await place.close();
});

/** The folder's own database, running for as long as something is done with it. */
async function withCluster<T>(work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = await startCluster({ root: place.folder });
  try {
    return await work(cluster);
  } finally {
    await cluster.stop();
  }
}

async function ask(
  cluster: Cluster,
  sql: string,
  role: ClusterRole = 'owner',
  database?: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url(role, database) });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** It ends by itself and not well, with one sentence in each language, each naming the way out, and no traces of code. */
async function expectRefused(wayOut: string, typed?: Typed): Promise<void> {
  const started = place.start(typed);
  expect(await started.exited).toBeGreaterThan(0);
  const [zh = '', en = '', ...more] = started
    .said()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(正在启动|✓)/.test(line));
  expect(more).toEqual([]);
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
  for (const sentence of [zh, en]) expect(sentence).toContain(wayOut);
  expect(place.postmaster()).toBe(0);
}

/** Does a harm to a file of the folder and takes it back. */
async function harmed(
  path: readonly string[],
  harm: (file: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  const file = join(place.folder, ...path);
  const kept = `${file}.kept`;
  renameSync(file, kept);
  try {
    harm(file);
    await work();
  } finally {
    rmSync(file, { force: true });
    renameSync(kept, file);
  }
}

test(
  'an argument it does not know, a port that is none',
  async () => {
    await expectRefused('npm start -- --reset', { args: ['--rest'] });
    await expectRefused('PORT=3001 npm start', { env: { PORT: 'http' } });
  },
  PATIENCE_MS,
);

test(
  'a taken port: the next one',
  async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(place.port, done));
    await expectRefused(`PORT=${String(place.port + 1)} npm start`);
    await new Promise((done) => other.close(done));
  },
  PATIENCE_MS,
);

test(
  'a data folder that cannot be written, or is in use: another one',
  async () => {
    await expectRefused('YIZHAN_DATA=/', {
      env: { YIZHAN_DATA: join(place.folder, 'secrets.json', 'data') },
    });
    const folder = join(place.folder, 'pg');
    chmodSync(folder, 0o500);
    await expectRefused('YIZHAN_DATA=/');
    chmodSync(folder, 0o700);
    const started = await startCluster({ root: place.folder });
    const { exited, said } = place.start();
    expect(await exited).toBeGreaterThan(0);
    expect(said()).toContain(`(${String(process.pid)})`);
    await started.stop();
  },
  PATIENCE_MS,
);

test(
  'a damaged data folder, or one of another PostgreSQL: a backup, or anew',
  async () => {
    const control = ['pg', 'global', 'pg_control'];
    const damage = (file: string): void => {
      writeFileSync(file, Buffer.alloc(8_192, 7));
    };
    await harmed(control, damage, () => expectRefused('npm start -- --reset'));
    const older = (file: string): void => {
      writeFileSync(file, '17\n');
    };
    await harmed(['pg', 'PG_VERSION'], older, () => expectRefused('npm start -- --reset'));
  },
  PATIENCE_MS,
);

test(
  'keys that are damaged, or of another database: the right ones, or anew',
  async () => {
    const keys = join(place.folder, 'keys.json');
    writeFileSync(keys, '{ "current": "demo-1", "mast');
    await expectRefused('npm start -- --reset');
    rmSync(keys);
    await expectRefused('YIZHAN_DATA=/');
    rmSync(keys);
  },
  PATIENCE_MS,
);

test(
  'a database newer than the code: newer code, or anew',
  async () => {
    const row = `'00000000-0000-0000-0000-000000000001', '', '2099-01-01', '20990101000000_later', 1`;
    await withCluster((cluster) =>
      ask(
        cluster,
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES (${row})`,
      ),
    );
    await expectRefused('npm start -- --reset');
    await withCluster((cluster) =>
      ask(cluster, `DELETE FROM _prisma_migrations WHERE migration_name = '20990101000000_later'`),
    );
  },
  PATIENCE_MS,
);

test(
  'an outside database that is half given, silent, two, too old or to be reset',
  async () => {
    const silent = 'postgresql://yizhan_app:x@127.0.0.1:1/yizhan';
    await expectRefused('DATABASE_OWNER_URL', { env: { DATABASE_URL: silent } });
    await expectRefused('PostgreSQL', { env: { DATABASE_URL: silent, DATABASE_OWNER_URL: silent } });
    // A cluster of the tests: the folder's own would be in use.
    const cluster = await startCluster({ mode: 'test' });
    const outside = (database: string, options = ''): Typed['env'] => ({
      DATABASE_URL: cluster.url('app', 'postgres'),
      DATABASE_OWNER_URL: `${cluster.url('owner', database)}${options}`,
    });
    try {
      await expectRefused('DATABASE_OWNER_URL', { env: { ...outside('yizhan') } });
      await expectRefused('--reset', { env: { ...outside('postgres') }, args: ['--reset'] });
      // PostgreSQL 14, as far as it says itself: a function of this name is found before the real one.
      await ask(cluster, OF_OLD, 'admin', 'postgres');
      await expectRefused('15', {
        env: { ...outside('postgres', '?options=-c%20search_path%3Dof_old%2Cpg_catalog') },
      });
    } finally {
      await ask(cluster, 'DROP SCHEMA IF EXISTS of_old CASCADE', 'admin', 'postgres');
      await cluster.stop();
    }
  },
  PATIENCE_MS,
);

const OF_OLD = `
  CREATE SCHEMA of_old;
  GRANT USAGE ON SCHEMA of_old TO PUBLIC;
  CREATE FUNCTION of_old.current_setting(name text) RETURNS text LANGUAGE sql AS
    $$ SELECT CASE name WHEN 'server_version_num' THEN '140012' ELSE '14.12' END $$`;

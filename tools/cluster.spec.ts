import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { ClusterError, type ClusterFault, type Cluster, startCluster } from './cluster.ts';
import { isRunning } from './cluster/processes.ts';

const root = join(mkdtempSync(join(tmpdir(), 'yizhan-cluster-')), 'data');
const folder = join(root, 'pg');
const start = (): Promise<Cluster> => startCluster({ root });
const lock = join(folder, 'postmaster.pid');
const pidIn = (): number => Number(readFileSync(lock, 'utf8').split('\n')[0]);

async function answers(cluster: Cluster): Promise<number> {
  const client = new pg.Client({ connectionString: cluster.url('app') });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('SELECT 1 AS n');
  await client.end();
  return rows[0]?.n ?? 0;
}

/** Another process that starts the same cluster, and is killed or waits. */
const child = (then: string): readonly string[] => [
  '--input-type=module',
  '-e',
  `const { startCluster } = await import(${JSON.stringify(join(import.meta.dirname, 'cluster.ts'))});
   const cluster = await startCluster({ root: ${JSON.stringify(root)} });
   process.stdout.write('up\\n');
   ${then}`,
];

async function refused(code: ClusterFault): Promise<void> {
  const error = await start().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ClusterError);
  expect(error).toMatchObject({ code, zh: expect.stringContaining(root), en: expect.stringContaining(root) });
}

beforeAll(async () => {
  await (await start()).stop();
}, 60_000);

afterAll(() => {
  rmSync(join(root, '..'), { recursive: true, force: true });
});

test('a second start is the same database, and a stopped one leaves nothing running', async () => {
  const cluster = await start();
  expect(cluster.reused).toBe(false);
  expect(await answers(cluster)).toBe(1);
  const pid = pidIn();
  await cluster.stop();
  expect(isRunning(pid)).toBe(false);
  expect(existsSync(lock)).toBe(false);
});

test('a killed parent leaves its postmaster: it is taken over', async () => {
  spawnSync(process.execPath, child(`process.kill(process.pid, 'SIGKILL');`));
  const pid = pidIn();
  expect(isRunning(pid)).toBe(true);
  const cluster = await start();
  expect(cluster.reused).toBe(true);
  expect(pidIn()).toBe(pid);
  expect(await answers(cluster)).toBe(1);
  await cluster.stop();
  expect(isRunning(pid)).toBe(false);
}, 30_000);

test('parent and postmaster both killed: it starts again by itself', async () => {
  spawnSync(process.execPath, child(`process.kill(process.pid, 'SIGKILL');`));
  process.kill(pidIn(), 'SIGKILL');
  const cluster = await start();
  expect(cluster.reused).toBe(false);
  expect(await answers(cluster)).toBe(1);
  await cluster.stop();
}, 30_000);

test('PostgreSQL killed under us is heard', async () => {
  const cluster = await start();
  process.kill(pidIn(), 'SIGKILL');
  await cluster.lost;
  await cluster.stop();
}, 30_000);

test('a stale lock with the number of a stranger is removed, and the stranger lives', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
  writeFileSync(lock, `${stranger.pid ?? 0}\n${folder}\n1\n5432\n`);
  const cluster = await start();
  expect(await answers(cluster)).toBe(1);
  await cluster.stop();
  expect(stranger.exitCode).toBeNull();
  stranger.kill('SIGKILL');
}, 30_000);

test('a folder in use by a living process is refused', async () => {
  const other = spawn(process.execPath, child('setTimeout(() => {}, 60000);'), {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  await refused('inUse');
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  await (await start()).stop();
}, 30_000);

test('damaged, of another version, read-only: one sentence each, and the way out', async () => {
  const version = join(folder, 'PG_VERSION');
  renameSync(version, `${version}.away`);
  await refused('damaged');
  writeFileSync(version, '17\n');
  await refused('otherMajor');
  rmSync(version);
  renameSync(`${version}.away`, version);

  const control = join(folder, 'global', 'pg_control');
  const kept = readFileSync(control);
  writeFileSync(control, Buffer.alloc(kept.length, 7));
  await refused('damaged');
  writeFileSync(control, kept);

  chmodSync(folder, 0o500);
  await refused('unwritable');
  chmodSync(folder, 0o700);

  const secrets = join(root, 'secrets.json');
  renameSync(secrets, `${secrets}.away`);
  await refused('damaged');
  renameSync(`${secrets}.away`, secrets);

  const cluster = await start();
  expect(await answers(cluster)).toBe(1);
  await cluster.stop();
}, 60_000);

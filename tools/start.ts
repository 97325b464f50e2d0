/**
 * `npm start`: the whole demo from nothing but npm. Builds what is stale, starts PostgreSQL, brings the schema and the
 * demo data up to date, serves everything on one port, and says where. `-- --reset` begins anew.
 */
import { join } from 'node:path';
import { BuildError, buildIfStale } from './build.ts';
import { type Child, startChild } from './start/children.ts';
import { openStartDatabase, type StartDatabase } from './start/database.ts';
import { greeting } from './start/greeting.ts';
import { whenOrphaned } from './start/orphan.ts';
import { ensureFree, wantedPort } from './start/port.ts';
import { builtData, type Data, demoAccounts, prepareDatabase } from './start/prepare-database.ts';
import { tellEnded, tellRunning } from './start/running.ts';
import { done, refuse, say, sinceStart, timed } from './start/say.ts';
import { endedChild, failedBuild, sentences, unknownArgument, unwritableBuild } from './start/start-error.ts';

interface Running {
  readonly database: StartDatabase;
  readonly children: readonly Child[];
}

let running: Running | undefined;
let stopping = false;

async function start(): Promise<void> {
  const [unknown] = process.argv.slice(2).filter((argument) => argument !== '--reset');
  if (unknown !== undefined) throw unknownArgument(unknown);
  const port = wantedPort(process.env['PORT']);
  await ensureFree(port);
  await built();
  const data = await builtData();
  await run(data, port, process.argv.includes('--reset'));
  say(greeting(port, demoAccounts(data)).join('\n'));
  say(`  已就绪 · ready after ${sinceStart()}\n`);
}

async function built(): Promise<void> {
  say('正在启动 · Starting');
  try {
    await buildIfStale(done);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (error instanceof BuildError) throw failedBuild();
    if (code === 'EACCES' || code === 'EROFS') throw unwritableBuild(path ?? '.');
    throw error;
  }
}

async function run(data: Data, port: number, reset: boolean): Promise<void> {
  const database = await timed('数据库 PostgreSQL', () => openStartDatabase(reset));
  running = { database, children: [] };
  await prepareDatabase(data, database);
  const children = await timed('接口与后台 API and worker', () =>
    Promise.all([startChild('main', database, port), startChild('worker', database, port)]),
  );
  running = { database, children };
  tellRunning(database);
  for (const child of children) void child.ended.then((code) => childEnded(child, code));
  void database.lost.then(() => begunAgain(data, port));
}

/** PostgreSQL was killed: everything begins again on the same data, as it would after a power cut. */
async function begunAgain(data: Data, port: number): Promise<void> {
  if (stopping) return;
  say('数据库已停止，正在重新启动 · PostgreSQL ended; starting it again');
  const before = running;
  running = undefined;
  await Promise.all((before?.children ?? []).map((child) => child.stop()));
  await before?.database.stop();
  try {
    await run(data, port, false);
    say('  ✓ 恢复服务 · serving again');
  } catch (error) {
    await fail(error);
  }
}

function childEnded(child: Child, code: number): void {
  if (stopping || running?.children.includes(child) !== true) return;
  refuse(endedChild(child.name, code, join(running.database.folder, 'api.log')));
  void stop(1);
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all((running?.children ?? []).map((child) => child.stop()));
  if (running !== undefined) tellEnded(running.database);
  await running?.database.stop();
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  const lines = sentences(error);
  if (lines === undefined) console.error(error);
  else refuse(lines);
  await stop(1);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));
whenOrphaned(() => void stop(0));

try {
  await start();
} catch (error) {
  await fail(error);
}

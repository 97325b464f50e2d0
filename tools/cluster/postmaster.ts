import { spawn, execFile } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  chownSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Binaries, MAJOR, canWrite, invocation, serverIdentity } from './binaries.ts';
import { ClusterError, damaged, failed, otherMajor, unwritable } from './cluster-error.ts';
import { gone, isPostmasterOf, isRunning, pause } from './processes.ts';
import { type Secrets, createSecrets, readSecrets } from './secrets.ts';

/** Where everything of one cluster lies: the database, its passwords, its log. */
export interface Places {
  readonly root: string;
  readonly folder: string;
  readonly secrets: string;
  readonly log: string;
}

export const placesOf = (root: string): Places => ({
  root,
  folder: join(root, 'pg'),
  secrets: join(root, 'secrets.json'),
  log: join(root, 'postgres.log'),
});

/** The longest a SIGKILLed postmaster's children hold its shared memory (about 3 s were seen). */
const AFTERMATH_MS = 6_000;

/** The longest a fast shutdown may take: it writes a checkpoint first, and a disk may be busy. */
const SHUTDOWN_MS = 30_000;

/** Makes the folder when there is none, and refuses one that cannot serve, before anything is started. */
export async function prepare(places: Places, binaries: Binaries): Promise<Secrets> {
  try {
    mkdirSync(places.root, { recursive: true });
    writeFileSync(join(places.root, '.writable'), '');
    rmSync(join(places.root, '.writable'));
  } catch {
    throw unwritable(places.root);
  }
  if (!existsSync(places.folder)) return initialise(places, binaries);
  if (!canWrite(places.folder) || readOnlyMode(places.folder)) throw unwritable(places.folder);
  const version = join(places.folder, 'PG_VERSION');
  if (!existsSync(version)) throw damaged(places.folder, 'PG_VERSION is missing');
  const found = readFileSync(version, 'utf8').trim();
  if (found !== MAJOR) throw otherMajor(places.folder, found === '' ? '?' : found, MAJOR);
  for (const part of ['global/pg_control', 'pg_wal', 'base', 'postgresql.conf']) {
    if (!existsSync(join(places.folder, part))) throw damaged(places.folder, `${part} is missing`);
  }
  return readSecrets(places.secrets, places.folder);
}

/** For root every folder looks writable: the owner's own bit tells. */
const readOnlyMode = (folder: string): boolean =>
  process.platform !== 'win32' && (statSync(folder).mode & 0o200) === 0;

/** initdb works beside the final name: an interrupted one leaves nothing that looks like a database. */
async function initialise(places: Places, binaries: Binaries): Promise<Secrets> {
  const identity = serverIdentity();
  const fresh = `${places.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const secrets = createSecrets(places.secrets);
  const passwordFile = join(places.root, 'password.new');
  writeFileSync(passwordFile, secrets.admin, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(fresh, identity.uid, identity.gid);
    chownSync(passwordFile, identity.uid, identity.gid);
  }
  try {
    const run = invocation(
      binaries.initdb,
      [
        `--pgdata=${fresh}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      places.folder,
    );
    await promisify(execFile)(run.file, run.args, {
      ...run.identity,
      env: { ...process.env, LC_ALL: 'C' },
      cwd: '/',
    });
  } catch (error) {
    if (error instanceof ClusterError) throw error;
    throw failed(places.log, lastLine(String((error as { stderr?: unknown }).stderr ?? error)));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, places.folder);
  return secrets;
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly reused: boolean;
}

/**
 * Starts the postmaster, or takes over the one that a SIGKILLed parent left behind. A lock file is removed only
 * after its pid's command line showed that no postmaster of this folder stands behind it.
 */
export async function launch(
  places: Places,
  binaries: Binaries,
  settings: readonly string[],
  reuse: (port: number) => Promise<boolean>,
): Promise<Postmaster> {
  const lock = join(places.folder, 'postmaster.pid');
  const until = Date.now() + AFTERMATH_MS;
  for (;;) {
    const left = readLock(lock);
    if (left !== undefined && isPostmasterOf(left.pid, places.folder)) {
      if (left.port !== undefined && (await reusable(left.port, reuse)))
        return { ...left, port: left.port, reused: true };
      process.kill(left.pid, 'SIGINT');
      if (!(await gone(left.pid, SHUTDOWN_MS)))
        throw failed(places.log, `an earlier postmaster (${left.pid}) does not end.`);
    }
    rmSync(lock, { force: true });
    const port = await freePort();
    const outcome = await spawnPostmaster(places, binaries, settings, port, reuse);
    if (typeof outcome === 'number') return { pid: outcome, port, reused: false };
    if (Date.now() > until || !passing(outcome)) throw explain(places, outcome);
    await pause(200);
  }
}

/** A busy machine may need more than one try to answer: a server that runs is not ended for being slow. */
async function reusable(port: number, reuse: (port: number) => Promise<boolean>): Promise<boolean> {
  for (let tried = 0; tried < 3; tried++) if (await reuse(port)) return true;
  return false;
}

function readLock(lock: string): { pid: number; port: number | undefined } | undefined {
  if (!existsSync(lock)) return undefined;
  const lines = readFileSync(lock, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: port > 0 ? port : undefined } : undefined;
}

/** What passes by itself: memory of a killed postmaster still held by its children, a port taken meanwhile. */
const passing = (log: string): boolean =>
  /pre-existing shared memory|Address already in use|could not create any TCP|is being used|lock file/i.test(
    log,
  );

function explain(places: Places, log: string): ClusterError {
  if (/Read-only file system|Permission denied/i.test(log)) return unwritable(places.folder);
  if (
    /PANIC|could not locate a valid checkpoint|invalid (primary )?checkpoint|could not (open|read) file|files are incompatible|is not a (valid )?(data|database)|incorrect checksum/i.test(
      log,
    )
  ) {
    return damaged(places.folder, lastLine(log));
  }
  return failed(places.log, lastLine(log));
}

const lastLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^.*?(FATAL|PANIC|error|ERROR):\s*/, '').trim())
    .filter((line) => line !== '' && !/database system is shut down|^LOG|removing/.test(line))
    .at(-1) ?? 'no reason given.';

/** The pid once it answers, or what it wrote when it ended instead. */
async function spawnPostmaster(
  places: Places,
  binaries: Binaries,
  settings: readonly string[],
  port: number,
  answers: (port: number) => Promise<boolean>,
): Promise<number | string> {
  if (existsSync(places.log) && statSync(places.log).size > 8_000_000) truncateSync(places.log);
  const log = openSync(places.log, 'a');
  const from = statSync(places.log).size;
  const run = invocation(
    binaries.postgres,
    ['-D', places.folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    places.folder,
  );
  const child = spawn(run.file, run.args, {
    ...run.identity,
    cwd: '/',
    detached: true, // a group of its own: Ctrl-C is for us, we end it when the API has drained
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  closeSync(log);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  while (!ended) {
    if (child.pid !== undefined && (await answers(port))) return child.pid;
    await pause(25);
  }
  return readFileSync(places.log, 'utf8').slice(from);
}

/** Ends a postmaster with a fast shutdown: sessions are cut, a checkpoint is written. */
export async function end(pid: number): Promise<void> {
  if (!isRunning(pid)) return;
  process.kill(pid, 'SIGINT');
  if (!(await gone(pid, SHUTDOWN_MS)) && isRunning(pid)) process.kill(pid, 'SIGQUIT');
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });

export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { signInAt } from '../support/client.ts';
import { filedBy } from '../support/errand.ts';
import { FULL } from '../support/full-run.ts';
import { freePort } from '../support/process.ts';
import { ROOT } from '../support/sources.ts';

/** `npm start` as a person types it, in a folder and on a port of its own, and in a process group that can be shot. */
interface Start {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exited: Promise<unknown>;
}

/** A busy machine takes its time; it is no fault to be waited for. */
const PATIENCE_MS = 180_000;

let folder: string;
let port: number;
let origin: string;
let last: Start | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yizhan-start-'));
  port = await freePort();
  origin = `http://localhost:${String(port)}`;
});

afterAll(async () => {
  if (last !== undefined) kill(-(last.child.pid ?? 0));
  kill(postmaster());
  await gone();
  rmSync(folder, { recursive: true, force: true });
});

function npmStart(): Start {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    detached: true,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      YIZHAN_DATA: folder,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const exited = new Promise((done) => child.once('exit', done));
  last = { child, said: () => said, exited };
  return last;
}

/** A pid of its own, or with a minus its whole group; nobody is left to clean up. */
function kill(pid: number): void {
  if (pid === 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function postmaster(): number {
  try {
    return Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

const answers = async (path: string): Promise<boolean> => {
  try {
    return (await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

async function until(condition: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const from = Date.now();
  while (!(await condition())) {
    if (Date.now() - from > PATIENCE_MS) throw new Error(`${what} never came:\n${last?.said() ?? ''}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const ready = (): Promise<void> => until(() => answers('/readyz'), 'ready');
const gone = (): Promise<void> => until(async () => !(await answers('/healthz')), 'the end');

/** Somebody's application, as its own page reads it. */
async function shown(number: string): Promise<unknown> {
  const citizen = await signInAt(origin, 'sunshili');
  const { status, body } = await citizen.send('GET', `/applications/${number}`);
  return { status, state: (body as { state?: string }).state };
}

test('npm start comes back by itself: after its own SIGKILL, and after PostgreSQL’s', async () => {
  const first = npmStart();
  await ready();
  const { number } = await filedBy(await signInAt(origin, 'sunshili'));
  const there = { status: 200, state: 'received' };
  expect(await shown(number)).toEqual(there);

  // The whole group dies at once; PostgreSQL stays behind, without anybody who would stop it.
  kill(-(first.child.pid ?? 0));
  await gone();
  const leftBehind = postmaster();
  expect(leftBehind).toBeGreaterThan(0);
  const second = npmStart();
  await ready();
  expect(postmaster()).toBe(leftBehind);
  expect(await shown(number)).toEqual(there);

  // PostgreSQL dies under it: nobody does anything, and it serves again.
  kill(leftBehind);
  await until(() => second.said().includes('starting it again'), 'the sentence');
  await until(() => second.said().includes('serving again'), 'serving again');
  await ready();
  expect(second.child.exitCode).toBeNull();
  expect(postmaster()).not.toBe(leftBehind);
  expect(await shown(number)).toEqual(there);

  if (FULL) {
    // A power cut: all of it at once, and a stale pid file left.
    kill(-(second.child.pid ?? 0));
    kill(postmaster());
    await gone();
    npmStart();
    await ready();
    expect(await shown(number)).toEqual(there);
  }

  // And it ends as it should when it is asked to: nothing runs on, nothing is left to be cleaned up.
  const running = last ?? second;
  process.kill(-(running.child.pid ?? 0), 'SIGINT');
  await running.exited;
  await until(() => postmaster() === 0, 'the end of PostgreSQL');
  expect(await answers('/healthz')).toBe(false);
}, 600_000);

import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build-stamp.ts';
import type { StartDatabase } from './database.ts';

/** A process of the product that runs until it is stopped. */
export interface Child {
  readonly name: string;
  /** Resolves when it ended, with its exit code; it may have been asked to. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** How long a process may take to finish what it began. */
const PATIENCE_MS = 15_000;

const LOG_BYTES = 16_000_000;

/** Starts `apps/api/dist/<name>.js` and resolves when it says that it does its work. */
export async function startChild(
  name: 'main' | 'worker',
  database: StartDatabase,
  port: number,
): Promise<Child> {
  const log = openLog(database.folder);
  const child = fork(join(ROOT, 'apps', 'api', 'dist', `${name}.js`), {
    cwd: ROOT,
    execArgv: ['--max-semi-space-size=8'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Compiled once: the second start reads machine code.
      NODE_COMPILE_CACHE: join(ROOT, '.cache', 'node'),
      DATABASE_URL: database.appUrl,
      PORT: String(port),
      YIZHAN_DEMO: '1',
      YIZHAN_DATA: database.folder,
    },
    stdio: ['ignore', log, 'inherit', 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await Promise.race([
    new Promise((resolve) => child.once('message', resolve)),
    ended.then((code) => {
      throw new Error(`apps/api/dist/${name}.js ended with ${code} before it was ready`);
    }),
  ]);
  return { name, ended, stop: () => stopped(child, ended) };
}

/** Requests and crashes, one JSON line each, without personal data; it does not grow for ever. */
function openLog(folder: string): number {
  const file = join(folder, 'api.log');
  if (existsSync(file) && statSync(file).size > LOG_BYTES) truncateSync(file);
  return openSync(file, 'a', 0o600);
}

async function stopped(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

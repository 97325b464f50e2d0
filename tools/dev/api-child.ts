import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../build-stamp.ts';
import { pause } from '../cluster/processes.ts';
import type { StartDatabase } from '../start/database.ts';

/** What the API is made of; everything else is the browser's. */
const WATCHED = ['apps/api/src', 'libs/api', 'libs/data/src', 'libs/domain/src'];

export interface DevChild {
  stop(): Promise<void>;
}

/** Runs a process of `apps/api` from its sources, and anew after every edit of them. */
export function watchChild(name: 'main' | 'worker', database: StartDatabase, port: number): DevChild {
  const child = spawn(
    process.execPath,
    [
      ...WATCHED.map((path) => `--watch-path=${join(ROOT, path)}`),
      '--watch-preserve-output',
      '--conditions=@yizhan/source',
      '--import',
      join(ROOT, 'tools', 'swc-hooks.ts'),
      join(ROOT, 'apps', 'api', 'src', `${name}.ts`),
    ],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: database.appUrl,
        HOST: '127.0.0.1',
        PORT: String(port),
        YIZHAN_DATA: database.folder,
        YIZHAN_DEMO: '1',
        YIZHAN_PAGES: 'none',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  child.stdout.setEncoding('utf8').on('data', tellUnusual);
  return { stop: () => stopped(child) };
}

/** Every request would be a line: crashes and edits are what a developer looks for. */
function tellUnusual(text: string): void {
  const lines = text.split('\n').filter((line) => line !== '' && !line.includes('"kind":"request"'));
  for (const line of lines) process.stdout.write(`${line}\n`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** While the API begins anew a page waits for it, instead of showing that it is away. */
export async function whenReady(origin: string): Promise<void> {
  for (;;) {
    const ready = await fetch(`${origin}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
}

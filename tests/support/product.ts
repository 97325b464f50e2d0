/**
 * The built product as one process of its own, on a free port, with a database of its own: what journeys, the gate and
 * the bench look at. It is started as `npm start` starts it, only without the demo's own cluster.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Data from '@yizhan/data';
import { dataRoot } from '../../tools/cluster.ts';
import { openTestDatabase, type TestSeed } from '../../tools/test-database.ts';
import { ROOT } from './sources.ts';

export interface Product {
  readonly origin: string;
  /** Everything it wrote, for a test that looks for what must not be there. */
  readonly log: () => string;
  /** The most memory it ever held, in MiB; 0 where the system does not tell. */
  readonly peakMemory: () => number;
  readonly stop: () => Promise<void>;
}

/** Keys last as long as the template they sealed. */
const KEYS = join(dataRoot('test'), 'product');

const SEED = join(ROOT, 'prisma', 'seed');

/** What the demo has after its first start, put in by the built code. */
const demo: TestSeed = {
  name: 'product',
  sources: ['prisma/seed', 'libs/data/src', 'libs/domain/src'],
  fill: async ({ app }) => {
    mkdirSync(KEYS, { recursive: true });
    const built = pathToFileURL(join(ROOT, 'libs', 'data', 'dist', 'index.js')).href;
    const data = (await import(built)) as typeof Data;
    const db = data.openDatabase(app);
    const clock = await data.openDemoClock(db);
    const first = { db, keys: data.demoKeys(KEYS), clock, seedFolder: SEED, city: 'shanghai-demo' };
    await data.importDemo(first);
    await data.importCases(first);
    clock.stop();
    await db.close();
  },
};

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') done(address.port);
        else fail(new Error('no free port'));
      });
    });
  });

const peakMemoryOf = (pid: number | undefined): number => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
    return Math.round(Number(found?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
};

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else
      child.once('exit', () => {
        done();
      });
  });

/** Whether it said that it does its work, or ended before. */
const ready = (child: ChildProcess): Promise<boolean> =>
  new Promise((done) => {
    child.once('message', () => {
      done(true);
    });
    child.once('exit', () => {
      done(false);
    });
  });

/** Starts it and waits until it can do its work; `YIZHAN_PRODUCT` names one that already runs, to look at. */
export const startProduct = async (): Promise<Product> => {
  const running = process.env['YIZHAN_PRODUCT'];
  if (running !== undefined)
    return { origin: running, log: () => '', peakMemory: () => 0, stop: () => Promise.resolve() };
  const database = await openTestDatabase(demo);
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const lines: string[] = [];
  const run = (name: 'main' | 'worker'): ChildProcess => {
    const child = fork(join(ROOT, 'apps', 'api', 'dist', `${name}.js`), {
      cwd: ROOT,
      execArgv: ['--max-semi-space-size=8'],
      env: {
        PATH: process.env['PATH'] ?? '',
        NODE_ENV: 'production',
        DATABASE_URL: database.appUrl,
        PORT: String(port),
        YIZHAN_DEMO: '1',
        YIZHAN_DATA: KEYS,
        // The sheet of examples is part of what the gate walks.
        YIZHAN_DESIGN: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child.stdout?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    return child;
  };
  // The worker brings the messages: without it nobody is told of anything.
  const child = run('main');
  const children = [child, run('worker')];

  const stop = async (): Promise<void> => {
    for (const each of children) each.kill('SIGTERM');
    await Promise.all(children.map(ended));
    await database.close();
  };
  if (!(await Promise.all(children.map(ready))).every(Boolean)) {
    await stop();
    throw new Error(`the product did not start:\n${lines.join('')}`);
  }
  return { origin, log: () => lines.join(''), peakMemory: () => peakMemoryOf(child.pid), stop };
};

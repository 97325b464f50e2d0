import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

/** A process of the built product, as it runs in a city: only the database and the keys are given. */
export interface ProductProcess {
  readonly origin: string;
  readonly pid: number | undefined;
  /** Everything it wrote. */
  readonly log: () => string;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM, and what it does then. */
  stop(): Promise<void>;
}

export interface ProcessPlace {
  readonly databaseUrl: string;
  /** Where the demo's keys lie. */
  readonly folder: string;
  /** Whether it serves the built pages too. */
  readonly pages?: boolean;
  /** For Node itself: a profile. */
  readonly execArgv?: readonly string[];
}

/** Starts `apps/api/dist/<name>.js` and resolves when it says that it does its work. */
export async function startProcess(
  name: 'main' | 'worker',
  { databaseUrl, folder, pages = false, execArgv = [] }: ProcessPlace,
): Promise<ProductProcess> {
  const port = await freePort();
  const lines: string[] = [];
  const child = fork(join(ROOT, 'apps', 'api', 'dist', `${name}.js`), {
    cwd: ROOT,
    execArgv: ['--max-semi-space-size=8', ...execArgv],
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      // Compiled once, as `npm start` does it: a process that is killed is started often.
      NODE_COMPILE_CACHE: join(ROOT, '.cache', 'node'),
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      YIZHAN_DEMO: '1',
      YIZHAN_DATA: folder,
      ...(pages ? {} : { YIZHAN_PAGES: 'none' }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const log = (): string => lines.join('');
  const ready = await new Promise<boolean>((done) => {
    child.once('message', () => {
      done(true);
    });
    child.once('exit', () => {
      done(false);
    });
  });
  if (!ready) throw new Error(`apps/api ${name} did not start:\n${log()}`);
  const ending = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended(child);
  };
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    pid: child.pid,
    log,
    kill: ending('SIGKILL'),
    stop: ending('SIGTERM'),
  };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done();
    else
      child.once('exit', () => {
        done();
      });
  });

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
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

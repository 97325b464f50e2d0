import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/process.ts';
import { ROOT } from '../support/sources.ts';

/** `npm start` as a person types it, in a process group that can be shot. */
export interface Started {
  readonly child: ChildProcess;
  /** Everything it printed. */
  readonly said: () => string;
  /** Its exit code; nothing when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** SIGKILL to npm and all that it started, but PostgreSQL, which is a group of its own. */
  kill(): void;
  /** Ctrl-C. */
  interrupt(): void;
}

/** A folder and a port of a spec's own, where `npm start` is typed again and again. */
export interface StartPlace {
  readonly folder: string;
  readonly port: number;
  readonly origin: string;
  start(given?: Typed): Started;
  /** The pid in PostgreSQL's lock file; 0 without one. */
  postmaster(): number;
  answers(path: string): Promise<boolean>;
  /** Waits, as long as a busy machine needs; what was printed tells why it never came. */
  until(condition: () => Promise<boolean> | boolean, what: string): Promise<void>;
  ready(): Promise<void>;
  /** Nobody answers any more. */
  gone(): Promise<void>;
  /** Ends whatever still runs and forgets the folder. */
  close(): Promise<void>;
}

export interface Typed {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A busy machine takes its time; it is no fault to be waited for. */
const PATIENCE_MS = 180_000;

export async function openStartPlace(): Promise<StartPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-start-'));
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  let last: Started | undefined;

  const postmaster = (): number => {
    try {
      return Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return 0;
    }
  };
  const answers = async (path: string): Promise<boolean> => {
    try {
      return (await fetch(`${origin}${path}`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  };
  const until = async (condition: () => Promise<boolean> | boolean, what: string): Promise<void> => {
    const from = Date.now();
    while (!(await condition())) {
      if (Date.now() - from > PATIENCE_MS) throw new Error(`${what} never came:\n${last?.said() ?? ''}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const gone = (): Promise<void> => until(async () => !(await answers('/healthz')), 'the end');
  return {
    folder,
    port,
    origin,
    start: (given) => (last = npmStart(folder, port, given)),
    postmaster,
    answers,
    until,
    ready: () => until(() => answers('/readyz'), 'ready'),
    gone,
    close: async () => {
      last?.kill();
      shoot(postmaster());
      await gone();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function npmStart(folder: string, port: number, { args = [], env = {} }: Typed = {}): Started {
  const child = spawn('npm', ['start', '--silent', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: ROOT,
    detached: true,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      YIZHAN_DATA: folder,
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const group = -(child.pid ?? 0);
  return {
    child,
    said: () => said,
    // `close`, not `exit`: by then everything it printed has arrived.
    exited: new Promise((done) => child.once('close', done)),
    kill: () => {
      shoot(group);
    },
    interrupt: () => {
      process.kill(group, 'SIGINT');
    },
  };
}

/** A pid of its own, or with a minus its whole group; nobody is left to clean up. */
export function shoot(pid: number): void {
  if (pid === 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

import { linkSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, pause } from './processes.ts';

/**
 * Who uses a cluster: one empty file per process, named by its pid. A demo has one holder at a time; test runs
 * share theirs, and the last one out stops it. A SIGKILLed holder leaves a file, which counts for nothing.
 */
export class Leases {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = join(root, 'holders');
    mkdirSync(this.#folder, { recursive: true });
  }

  take(): void {
    writeFileSync(join(this.#folder, String(process.pid)), '');
  }

  drop(): void {
    rmSync(join(this.#folder, String(process.pid)), { force: true });
  }

  /** The other living holders. */
  others(): readonly number[] {
    const others: number[] = [];
    for (const name of readdirSync(this.#folder)) {
      const pid = Number(name);
      if (!Number.isInteger(pid) || pid === process.pid) continue;
      if (isNode(pid)) others.push(pid);
      else rmSync(join(this.#folder, name), { force: true });
    }
    return others;
  }

  /** Starting and stopping are done by one process at a time: whoever links its own file to the lock's name. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const lock = join(this.#folder, 'lock');
    const mine = join(this.#folder, `lock.${process.pid}`);
    writeFileSync(mine, String(process.pid));
    try {
      while (!linked(mine, lock)) {
        if (!isNode(holderOf(lock))) rmSync(lock, { force: true });
        await pause(50);
      }
    } finally {
      rmSync(mine, { force: true });
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return process.pid; // just given back: try again, do not remove
  }
}

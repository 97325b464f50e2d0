import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataRoot } from '../cluster.ts';
import type { StartDatabase } from './database.ts';

/** What other tools need to know of a demo that runs: its database. In its data folder, for its owner's eyes alone. */
export interface RunningDemo {
  readonly appUrl: string;
  readonly folder: string;
}

const file = (folder: string): string => join(folder, 'running.json');

export function tellRunning({ appUrl, folder }: StartDatabase): void {
  writeFileSync(file(folder), JSON.stringify({ appUrl, folder } satisfies RunningDemo), { mode: 0o600 });
}

export function tellEnded({ folder }: StartDatabase): void {
  rmSync(file(folder), { force: true });
}

/** The demo that runs from this folder, or nothing. */
export function runningDemo(): RunningDemo | undefined {
  const path = file(dataRoot());
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunningDemo) : undefined;
}

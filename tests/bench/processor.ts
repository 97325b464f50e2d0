/**
 * Processor time, as Linux counts it: on a shared machine it says what a request costs when the clock on the wall says
 * only how busy everybody was. Zero where the system does not tell.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from './house.ts';
import type { Sample } from './load.ts';

/** Hundredths of a second: what /proc counts in on every Linux that Node runs on. */
const TICK_MS = 10;

interface Stat {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

const statOf = (pid: number): Stat => {
  try {
    // The name in brackets may hold anything; what follows it is numbers.
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ') ?? [];
    const at = (index: number): number => Number(fields[index] ?? 0);
    return { parent: at(1), own: (at(11) + at(12)) * TICK_MS, ended: (at(13) + at(14)) * TICK_MS };
  } catch {
    return { parent: 0, own: 0, ended: 0 };
  }
};

/** PostgreSQL is one process a connection: those that run, and those that ended. */
const ofServer = (pid: number): number => {
  const { own, ended } = statOf(pid);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .map((name) => statOf(Number(name)))
    .filter(({ parent }) => parent === pid)
    .reduce((sum, child) => sum + child.own, own + ended);
};

interface Costs {
  readonly api: number;
  readonly database: number;
  readonly client: number;
}

const costsNow = ({ api, folder }: House): Costs => {
  try {
    const postmaster = Number(readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const { user, system } = process.cpuUsage();
    return { api: statOf(api.pid ?? 0).own, database: ofServer(postmaster), client: (user + system) / 1000 };
  } catch {
    return { api: 0, database: 0, client: 0 };
  }
};

export interface Meter {
  readonly measured: (run: () => Promise<Sample>) => Promise<Sample>;
  /** What one piece of work cost on the average, in a line. */
  readonly said: () => string;
}

/** The first run warms up, here as in the figures. */
export const openMeter = (house: House): Meter => {
  let runs = 0;
  let answered = 0;
  const spent = { api: 0, database: 0, client: 0 };
  return {
    measured: async (run) => {
      const before = costsNow(house);
      const sample = await run();
      const after = costsNow(house);
      runs += 1;
      if (runs === 1) return sample;
      answered += sample.answered;
      for (const name of ['api', 'database', 'client'] as const) spent[name] += after[name] - before[name];
      return sample;
    },
    said: () => {
      const each = (ms: number): string => (ms / Math.max(answered, 1)).toFixed(2);
      const { api, database, client } = spent;
      return `API ${each(api)} ms, PostgreSQL ${each(database)} ms, client ${each(client)} ms`;
    },
  };
};

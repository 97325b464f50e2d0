import { Agent } from 'node:http';
import { openCitizens } from '../citizens.ts';
import { openHouse, type House } from '../house.ts';
import { interleave } from '../interleave.ts';
import { type Case, COMMANDS_OF_A_LIFE, fileOne, live } from '../life.ts';
import type { Sample } from '../load.ts';
import { openMeter } from '../processor.ts';
import { countRows, expectGrown } from '../rows.ts';
import { openThreeInserts } from '../three-inserts.ts';
import { atLeast, atMost, type OwnWorkload } from '../workload.ts';

/** More lives than this machine can begin in a second: so many are filed before each round, outside what is measured. */
const MOST_LIVES_A_SECOND = 120;
const FILED_AT_ONCE = 16;

/**
 * Commands at the desk, complete: session, role and task, the record's own door, what time owes, guards, contents sealed,
 * the event chained, tasks closed and opened, documents numbered, effects and the answer kept. On disk when answered.
 */
export const command: OwnWorkload = {
  name: 'command',
  async runAlone({ rounds, seconds, connections, profile, say }) {
    const house = await openHouse({ profile });
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    try {
      const cases = openCases(house, agent);
      await cases.ready(1);
      const idle = house.memory().now;
      // One life shows what the rows of a command weigh.
      await live(
        house,
        agent,
        cases.next(),
        () => true,
        () => undefined,
      );
      const baseline = await openThreeInserts(house, connections);
      const before = await countRows(house.owner, COUNTED);
      const meters = { product: openMeter(house), baseline: openMeter(house) };
      let done = 0;
      let filed = 0;
      const figures = await interleave({
        rounds,
        product: async () => {
          filed += await cases.ready(Math.ceil(MOST_LIVES_A_SECOND * seconds) + connections);
          const sample = await meters.product.measured(() =>
            driveLives(house, agent, cases.next, { connections, seconds }),
          );
          done += sample.answered;
          return sample;
        },
        baseline: () => meters.baseline.measured(() => baseline.round(seconds)),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      // Each filing is one event and one answer too.
      const grown = { event: done + filed, idempotency: done + filed };
      expectGrown(before, await countRows(house.owner, COUNTED), grown);
      return {
        workload: 'command',
        ...figures,
        budgets: [
          atLeast('ratio', figures.ratio, 0.2),
          atMost('memory of the API under the load, MiB', house.memory().most, 300),
        ],
        note: [
          `${String(done)} commands of lives of ${String(COMMANDS_OF_A_LIFE)}, events and answers counted; the API idle: ${String(idle)} MiB`,
          `baseline: one transaction of three inserts through pg (${baseline.sizes})`,
          `processor time of a command: ${meters.product.said()}; of the baseline: ${meters.baseline.said()}`,
        ].join('\n  '),
      };
    } finally {
      agent.destroy();
      await house.close();
    }
  },
};

const COUNTED = ['event', 'idempotency'] as const;

interface Cases {
  /** Files until so many wait; how many were filed. */
  readonly ready: (count: number) => Promise<number>;
  readonly next: () => Case;
}

const openCases = (house: House, agent: Agent): Cases => {
  const citizens = openCitizens(house);
  const waiting: Case[] = [];
  return {
    ready: async (count) => {
      const missing = Math.max(count - waiting.length, 0);
      await citizens.ready(missing);
      for (let from = 0; from < missing; from += FILED_AT_ONCE) {
        const some = Array.from({ length: Math.min(FILED_AT_ONCE, missing - from) }, citizens.next);
        waiting.push(...(await Promise.all(some.map((one) => fileOne(house, agent, one)))));
      }
      return missing;
    },
    next: () => {
      const one = waiting.pop();
      if (one === undefined) throw new Error('no case is left: file more before the round');
      return one;
    },
  };
};

interface Pace {
  readonly connections: number;
  readonly seconds: number;
}

/** As many people as connections, each with one case after the other. */
const driveLives = async (
  house: House,
  agent: Agent,
  next: () => Case,
  { connections, seconds }: Pace,
): Promise<Sample> => {
  const latencies: number[] = [];
  const from = performance.now();
  const goesOn = (): boolean => performance.now() < from + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (goesOn()) await live(house, agent, next(), goesOn, (ms) => latencies.push(ms));
    }),
  );
  return {
    answered: latencies.length,
    seconds: (performance.now() - from) / 1000,
    latencies,
    failures: 0,
  };
};

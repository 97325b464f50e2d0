import { openCitizens } from '../citizens.ts';
import { openHouse } from '../house.ts';
import { interleave } from '../interleave.ts';
import { drive } from '../load.ts';
import { countRows, expectGrown, times } from '../rows.ts';
import { openThreeInserts } from '../three-inserts.ts';
import { atLeast, atMost, type OwnWorkload } from '../workload.ts';

/** What one filing leaves behind, by table; its draft is emptied and its session looked up besides. */
const WRITTEN = {
  application: 1,
  event: 1,
  content: 4,
  task: 1,
  document: 1,
  outbox: 1,
  idempotency: 1,
  open_matter: 1,
  public_number: 2,
  read: 1,
  read_party: 1,
};

/** More than this machine can: enough people are made ready before each round, outside what is measured. */
const MOST_PER_SECOND = 1_200;

/**
 * A filing, complete: session, policy, the service's form and rules, five registers asked with the look recorded,
 * contents sealed, the event chained, task, receipt, numbers, idempotency and outbox, in one durable transaction.
 */
export const submit: OwnWorkload = {
  name: 'submit',
  async runAlone({ rounds, seconds, connections, profile, say }) {
    const house = await openHouse({ profile });
    try {
      const citizens = openCitizens(house);
      const { origin } = house.api;
      await citizens.ready(connections);
      const idle = house.memory().now;
      const first = await drive({ origin, connections: 1, seconds: 0.2, ask: citizens.next });
      const baseline = await openThreeInserts(house, connections);
      const before = await countRows(house.owner, Object.keys(WRITTEN));
      let filed = 0;
      const figures = await interleave({
        rounds,
        product: async () => {
          await citizens.ready(Math.ceil(MOST_PER_SECOND * seconds));
          const sample = await drive({ origin, connections, seconds, ask: citizens.next });
          filed += sample.answered;
          return sample;
        },
        baseline: () => baseline.round(seconds),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      expectGrown(before, await countRows(house.owner, Object.keys(WRITTEN)), times(WRITTEN, filed));
      await baseline.close();
      return {
        workload: 'submit',
        ...figures,
        budgets: [
          atLeast('ratio', figures.ratio, 0.2),
          atMost('memory of the API under load, MiB', house.memory().most, 300),
          atMost('memory of the API before it, MiB', idle, 300),
        ],
        note: `${String(filed + first.answered)} filings, every row counted; baseline: one transaction of three inserts through pg (${baseline.sizes})`,
      };
    } finally {
      await house.close();
    }
  },
};

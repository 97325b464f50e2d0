import { openCitizens } from '../citizens.ts';
import { openHouse } from '../house.ts';
import { interleave } from '../interleave.ts';
import { drive } from '../load.ts';
import { openMeter } from '../processor.ts';
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
  // One look, at five registers.
  read: 1,
  read_party: 1,
};

/** More than this machine can: enough people are made ready before each round, outside what is measured. */
const MOST_PER_SECOND = 1_200;

/**
 * A filing, complete: session, policy, the service's form and rules, five registers asked with the look recorded,
 * contents sealed, the event chained, task, receipt, numbers, idempotency and outbox. What is answered is on disk.
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
      await drive({ origin, connections: 1, seconds: 0.2, ask: () => citizens.next().asked });
      const baseline = await openThreeInserts(house, connections);
      const before = await countRows(house.owner, Object.keys(WRITTEN));
      const meters = { product: openMeter(house), baseline: openMeter(house) };
      let filed = 0;
      const figures = await interleave({
        rounds,
        product: async () => {
          await citizens.ready(Math.ceil(MOST_PER_SECOND * seconds));
          const sample = await meters.product.measured(() =>
            drive({ origin, connections, seconds, ask: () => citizens.next().asked }),
          );
          filed += sample.answered;
          return sample;
        },
        baseline: () => meters.baseline.measured(() => baseline.round(seconds)),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      expectGrown(before, await countRows(house.owner, Object.keys(WRITTEN)), times(WRITTEN, filed));
      return {
        workload: 'submit',
        ...figures,
        budgets: [
          atLeast('ratio', figures.ratio, 0.2),
          atMost('memory of the API under the load, MiB', house.memory().most, 300),
        ],
        note: [
          `${String(filed)} filings, every row counted; the API idle: ${String(idle)} MiB`,
          `baseline: one transaction of three inserts through pg (${baseline.sizes})`,
          `processor time of a filing: ${meters.product.said()}; of the baseline: ${meters.baseline.said()}`,
        ].join('\n  '),
      };
    } finally {
      await house.close();
    }
  },
};

import { sameBytes } from '../baseline.ts';
import { interleave } from '../interleave.ts';
import { drive } from '../load.ts';
import { atLeast, atMost, type Workload } from '../workload.ts';

const PATH = '/api/v1/calendar/limit?start=2026-09-30&value=20&unit=workingDay&binds=office';

/** One limit counted over a long holiday, through the whole API, against a bare server that answers the same bytes. */
export const calendar: Workload = {
  name: 'calendar',
  async run({ product, rounds, seconds, connections, say }) {
    const baseline = await sameBytes(product.origin + PATH);
    try {
      const load = (origin: string) => () =>
        drive({ origin, connections, seconds, ask: () => ({ path: PATH }) });
      const figures = await interleave({
        rounds,
        product: load(product.origin),
        baseline: load(baseline.origin),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      return {
        workload: 'calendar',
        ...figures,
        budgets: [
          atLeast('ratio', figures.ratio, 0.1),
          atMost('memory of the API, MiB', product.peakMemory(), 300),
        ],
        note: 'baseline: a bare node:http with the same headers and bytes',
      };
    } finally {
      await baseline.stop();
    }
  },
};

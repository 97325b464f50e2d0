/**
 * `npm run bench -- --workload calendar [--json]`: how fast the built product is, each figure with its baseline from the
 * same run. `--rounds`, `--seconds`, `--connections` and `--rows` change how long and how hard; `--profile <folder>` keeps what
 * the API's processor did (docs/performance.md).
 */
import { parseArgs } from 'node:util';
import { startProduct } from '../tests/support/product.ts';
import type { Outcome, OwnBenchOptions, OwnWorkload, Workload } from '../tests/bench/workload.ts';
import { WORKLOADS } from '../tests/bench/workloads/index.ts';
import { buildIfStale } from './build.ts';

const { values } = parseArgs({
  options: {
    workload: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    rows: { type: 'string', default: '10000' },
    profile: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

const names = WORKLOADS.map(({ name }) => name);
const chosen = WORKLOADS.filter(
  ({ name }) => values.workload === undefined || values.workload.includes(name),
);
const unknown = values.workload?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(
    `npm run bench -- --workload ${names.join('|')} [--rounds 5] [--seconds 2] [--connections 32] [--rows 10000] [--profile folder] [--json]\n`,
  );
  process.exit(2);
}

// Standard output is for the figures: with --json a program reads it.
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const show = ({ workload, rate, baseline, ratio, p50, p99, budgets, note }: Outcome): string =>
  [
    `${workload}: ${String(rate)}/s, baseline ${String(baseline)}/s, ratio ${String(ratio)}, p50 ${String(p50)} ms, p99 ${String(p99)} ms`,
    `  ${note}`,
    ...budgets.map(
      ({ figure, value, limit, holds }) =>
        `  ${holds ? 'holds ' : 'BROKEN'} ${figure}: ${String(value)} (limit ${String(limit)})`,
    ),
  ].join('\n');

await buildIfStale((step, ms) => {
  say(`build: ${step} ${String(ms)} ms`);
});
const options: OwnBenchOptions = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
  rows: Number(values.rows),
  profile: values.profile,
  say,
};

const measure = async (workload: Workload | OwnWorkload): Promise<Outcome> => {
  if ('runAlone' in workload) return workload.runAlone(options);
  const product = await startProduct();
  try {
    return await workload.run({ ...options, product });
  } finally {
    await product.stop();
  }
};

for (const workload of chosen) {
  say(`${workload.name}: ${values.rounds} rounds of ${values.seconds} s, ${values.connections} connections`);
  const outcome = await measure(workload);
  process.stdout.write(`${values.json ? JSON.stringify(outcome) : show(outcome)}\n`);
  if (outcome.budgets.some(({ holds }) => !holds)) process.exitCode = 1;
}

/**
 * `npm run bench -- --workload calendar [--json]`: how fast the built product is, each figure with its baseline from the
 * same run. `--rounds`, `--seconds` and `--connections` change how long and how hard.
 */
import { parseArgs } from 'node:util';
import { startProduct } from '../tests/support/product.ts';
import type { Outcome } from '../tests/bench/workload.ts';
import { WORKLOADS } from '../tests/bench/workloads/index.ts';
import { buildIfStale } from './build.ts';

const { values } = parseArgs({
  options: {
    workload: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
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
    `npm run bench -- --workload ${names.join('|')} [--rounds 5] [--seconds 2] [--connections 32] [--json]\n`,
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
for (const { name, run } of chosen) {
  say(`${name}: ${values.rounds} rounds of ${values.seconds} s, ${values.connections} connections`);
  const product = await startProduct();
  try {
    const outcome = await run({
      product,
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      connections: Number(values.connections),
      say,
    });
    process.stdout.write(`${values.json ? JSON.stringify(outcome) : show(outcome)}\n`);
    if (outcome.budgets.some(({ holds }) => !holds)) process.exitCode = 1;
  } finally {
    await product.stop();
  }
}

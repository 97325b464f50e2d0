/**
 * `npm test`: everything, in two lanes beside each other. Jest has the domain, the data, the API and the floors;
 * Playwright has the journeys and the gate, against the built product. One PostgreSQL and one build serve both.
 * `-- --full` looks at every cell and every property; `-- --only jest|browser [words]` is for one's own use.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildError, buildIfStale } from './build.ts';
import { startCluster } from './cluster.ts';
import { browserLane, type Lane, type LaneResult, jestLane, runLane } from './test/lanes.ts';

const ROOT = join(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const lanes: readonly Lane[] = [jestLane, browserLane].filter(
  ({ name }) => values.only === undefined || values.only === name,
);
if (lanes.length === 0) {
  process.stderr.write(`npm test -- [--full] [--only jest|browser [words]]\n`);
  process.exit(2);
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const run = async (): Promise<number> => {
  const started = performance.now();
  // Results of an earlier run must never be taken for this one's.
  rmSync(join(ROOT, '.cache', 'test'), { recursive: true, force: true });
  mkdirSync(join(ROOT, '.cache', 'test'), { recursive: true });

  const cluster = await startCluster({ mode: 'test' });
  try {
    await buildIfStale((step, ms) => process.stdout.write(`build: ${step} ${String(ms)} ms\n`));
    process.stdout.write(`ready after ${seconds(started)}: ${lanes.map(({ name }) => name).join(' ∥ ')}\n`);
    const results = await Promise.all(
      lanes.map((lane) => runLane(lane, { full: values.full, words: positionals })),
    );
    return report(results, started);
  } finally {
    await cluster.stop();
  }
};

const report = (results: readonly LaneResult[], started: number): number => {
  for (const { name, passed, failed, skipped, code, ms } of results) {
    const rest = skipped > 0 ? `, ${String(skipped)} skipped` : '';
    process.stdout.write(
      `${name}: ${String(passed)} of ${String(passed + failed)} hold${rest}, exit ${String(code)}, ${(ms / 1000).toFixed(1)} s\n`,
    );
  }
  const sum = (of: 'passed' | 'failed' | 'skipped'): number =>
    results.reduce((total, result) => total + result[of], 0);
  // A lane that broke before its first test, or found none, must not look like success.
  const silent = results.filter(
    ({ passed, failed, code }) => passed + failed === 0 || (code !== 0 && failed === 0),
  );
  for (const { name } of silent) process.stdout.write(`${name}: ended without telling what it tested\n`);
  const failed = sum('failed') + silent.length;
  process.stdout.write(`took ${seconds(started)}\n`);
  process.stdout.write(
    `${String(sum('passed'))} passed, ${String(failed)} failed${sum('skipped') > 0 ? `, ${String(sum('skipped'))} skipped` : ''}\n`,
  );
  return Math.max(failed > 0 ? 1 : 0, ...results.map(({ code }) => code));
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n0 passed, 1 failed\n`);
  process.exitCode = 1;
}

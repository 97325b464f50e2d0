import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '..', '..');
const RESULTS = join(ROOT, '.cache', 'test');

export interface LaneOptions {
  readonly full: boolean;
  /** Parts of file names; none means all. */
  readonly words: readonly string[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface LaneResult extends Counts {
  readonly name: string;
  readonly code: number;
  readonly ms: number;
}

/** A runner of tests: its command, and how to read what it counted. */
export interface Lane {
  readonly name: 'jest' | 'browser';
  readonly script: string;
  readonly args: (options: LaneOptions) => readonly string[];
  readonly nodeOptions: string;
  readonly counts: () => Counts;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const readJson = (name: string): unknown => {
  const path = join(RESULTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Files that broke before a test of theirs ran. */
  readonly numRuntimeErrorTestSuites: number;
}

export const jestLane: Lane = {
  name: 'jest',
  script: 'jest/bin/jest.js',
  // Under ESM a worker keeps what it loaded: past 400 MB it is replaced.
  args: ({ words }) => [
    '-w',
    '1',
    '--workerIdleMemoryLimit=400MB',
    '--json',
    `--outputFile=${join(RESULTS, 'jest.json')}`,
    ...words,
  ],
  nodeOptions: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  counts: () => {
    const found = readJson('jest.json') as JestResults | undefined;
    if (found === undefined) return NONE;
    return {
      passed: found.numPassedTests,
      failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
      skipped: found.numPendingTests,
    };
  },
};

interface BrowserResults {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What broke outside of any test, such as a file that could not be loaded. */
  readonly errors: readonly unknown[];
}

export const browserLane: Lane = {
  name: 'browser',
  script: '@playwright/test/cli.js',
  // Jest ends first; two browsers then have both cores.
  args: ({ words }) => ['test', '--workers', '2', ...words],
  nodeOptions: '--disable-warning=ExperimentalWarning',
  counts: () => {
    const found = readJson('browser.json') as BrowserResults | undefined;
    if (found === undefined) return NONE;
    const { expected, unexpected, flaky, skipped } = found.stats;
    return { passed: expected, failed: unexpected + flaky + found.errors.length, skipped };
  },
};

/** Runs a lane to its end, each of its lines marked with its name, so that two lanes can speak at once. */
export const runLane = async (lane: Lane, options: LaneOptions): Promise<LaneResult> => {
  const from = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', lane.script), ...lane.args(options)], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NODE_OPTIONS: lane.nodeOptions,
      FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
      ...(options.full ? { YIZHAN_TEST_FULL: '1', YIZHAN_RUNS: '10000' } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => process.stdout.write(`${lane.name} │ ${line}\n`));
  }
  const code = await new Promise<number>((done) => {
    child.once('error', () => {
      done(1);
    });
    child.once('close', (status) => {
      done(status ?? 1);
    });
  });
  return { name: lane.name, code, ms: performance.now() - from, ...lane.counts() };
};

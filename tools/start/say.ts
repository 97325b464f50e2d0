/** What a person reads while the platform starts: few lines, each when something is done. */
const started = performance.now();

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A step that is done, with how long it took. */
export function done(step: string, ms: number): void {
  say(`  ✓ ${step} (${seconds(ms)})`);
}

export async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  done(step, performance.now() - from);
  return result;
}

/** What is being done just now, where somebody watches: the line is written over by the next. */
export function underWay(step: string, count: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  … ${step} ${count}/${total}\u001b[K\r`);
}

/** Several lines that stop everything. */
export function refuse(lines: readonly string[]): void {
  process.stderr.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}

export const sinceStart = (): string => seconds(performance.now() - started);

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;

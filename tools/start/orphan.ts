import { readFileSync } from 'node:fs';

const EVERY_MS = 1_000;

/**
 * Calls back once npm is gone. `npm start` killed hard leaves us without anybody who could press Ctrl-C, holding the
 * port and the database; so we end as if somebody had. Started by hand (`node tools/start.ts`), nobody is watched.
 */
export function whenOrphaned(ended: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    ended();
  }, EVERY_MS);
  timer.unref();
}

/** Our parent and its parent: npm puts a shell between itself and us, which outlives it. */
function ancestors(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? '';
  } catch {
    return '';
  }
}

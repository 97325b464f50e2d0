/**
 * How many rounds took how many days. Days are small whole numbers, so a percentile of any number of
 * rounds is a sum of counts, exact, and counts of parts add up to counts of the whole.
 */
export interface DayCount {
  readonly days: number;
  readonly n: number;
}

/** Below this many cases a percentile says more about persons than about an office. */
export const SMALLEST_SHOWN = 5;

/** Counts the days, in rising order. */
export function countDays(days: Iterable<number>): readonly DayCount[] {
  const counts: DayCount[] = [];
  for (const day of days) counts.push({ days: day, n: 1 });
  return addCounts(counts);
}

/** Sums counts of any order, negative corrections included; what sums to nothing is left out. */
export function addCounts(...parts: readonly (readonly DayCount[])[]): readonly DayCount[] {
  const sums = new Map<number, number>();
  for (const part of parts) {
    for (const { days, n } of part) sums.set(days, (sums.get(days) ?? 0) + n);
  }
  return [...sums]
    .filter(([, n]) => n !== 0)
    .sort(([a], [b]) => a - b)
    .map(([days, n]) => ({ days, n }));
}

export function totalOf(counts: readonly DayCount[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}

/**
 * The nearest-rank percentile: the fewest days within which at least `percent` of the rounds were
 * done. Always a number of days that some round took, never one in between; nothing for fewer than
 * {@link SMALLEST_SHOWN} rounds.
 */
export function percentile(counts: readonly DayCount[], percent: number): number | undefined {
  if (!Number.isInteger(percent) || percent < 1 || percent > 100)
    throw new RangeError(`not a percentile: ${percent}`);
  const total = totalOf(counts);
  if (total < SMALLEST_SHOWN) return undefined;
  let seen = 0;
  for (const { days, n } of addCounts(counts)) {
    seen += n;
    // Whole numbers on both sides: no rounding decides who is the ninetieth.
    if (seen * 100 >= percent * total) return days;
  }
  return undefined;
}

/** How many of the rounds that could keep a limit kept it; nothing for fewer than {@link SMALLEST_SHOWN}. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
}

export function keptOf(answers: Iterable<boolean | undefined>): Kept | undefined {
  let kept = 0;
  let of = 0;
  for (const answer of answers) {
    if (answer === undefined) continue;
    of += 1;
    if (answer) kept += 1;
  }
  return of < SMALLEST_SHOWN ? undefined : { kept, of };
}

import type { DayCount } from '@yizhan/domain/turnaround';

/** A bar of the chart, in the units of its drawing. */
export interface Bar {
  readonly days: number;
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const CHART = { width: 720, height: 268, base: 220, top: 24, left: 16 } as const;

/** Wider than this a bar is a block. */
const WIDEST = 56;

/** More than these would not be told apart: what is longer stands in the table. */
const MOST_DAYS = 60;

/** Every day from the shortest to the longest has its place, so that a gap is seen as a gap. */
export function barsOf(distribution: readonly DayCount[]): readonly Bar[] {
  const [first] = distribution;
  const last = distribution[distribution.length - 1];
  if (first === undefined || last === undefined) return [];
  const span = Math.min(last.days - first.days + 1, MOST_DAYS);
  const most = Math.max(...distribution.map(({ n }) => n));
  const step = (CHART.width - 2 * CHART.left) / span;
  const width = Math.min(step * 0.7, WIDEST);
  return distribution
    .filter(({ days }) => days - first.days < span)
    .map(({ days, n }) => {
      const height = Math.max((n / most) * (CHART.base - CHART.top), 2);
      return {
        days,
        n,
        x: CHART.left + (days - first.days + 0.5) * step - width / 2,
        y: CHART.base - height,
        width,
        height,
      };
    });
}

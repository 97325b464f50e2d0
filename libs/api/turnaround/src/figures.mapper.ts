import type { FactCount } from '@yizhan/data';
import { addCounts, type DayCount, keptOf, percentile, SMALLEST_SHOWN } from '@yizhan/domain/turnaround';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';
import { DEFINITION } from './definition.ts';
import type { FiguresAnswer, PercentilesAnswer } from './dto/turnaround.answer.ts';

/** Sums of counts, so that the figures of a city cost what those of a street cost. */
export function figuresAnswer(
  counts: readonly FactCount[],
  span: { readonly from: PlainDate; readonly to: PlainDate; readonly asOf: Instant },
): FiguresAnswer {
  const decided = counts.filter((count) => count.decided);
  const net = byDays(decided, ({ netWorking }) => netWorking);
  const n = sum(decided);
  return {
    n,
    undecided: sum(counts) - n,
    lateWithdrawals: sum(counts.filter(({ lateWithdrawal }) => lateWithdrawal)),
    smallest: SMALLEST_SHOWN,
    net: percentiles(net),
    gross: percentiles(byDays(decided, ({ grossNatural }) => grossNatural)),
    promiseKept:
      keptOf(
        decided.flatMap(({ promiseKept, n: times }) =>
          Array<boolean | undefined>(times).fill(promiseKept ?? undefined),
        ),
      ) ?? null,
    // Few cases and a day each would be persons, not figures.
    distribution: n < SMALLEST_SHOWN ? [] : net,
    ...span,
    definition: DEFINITION,
  };
}

const sum = (counts: readonly FactCount[]): number => counts.reduce((total, { n }) => total + n, 0);

function byDays(
  counts: readonly FactCount[],
  daysOf: (count: FactCount) => number | null,
): readonly DayCount[] {
  return addCounts(
    counts.flatMap((count) => {
      const days = daysOf(count);
      return days === null ? [] : [{ days, n: count.n }];
    }),
  );
}

function percentiles(counts: readonly DayCount[]): PercentilesAnswer | null {
  const [p50, p90] = [percentile(counts, 50), percentile(counts, 90)];
  return p50 === undefined || p90 === undefined ? null : { p50, p90 };
}

import { describe, expect, it } from '@jest/globals';
import type { FactCount } from '@yizhan/data';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { figuresAnswer } from './figures.mapper.ts';

const span = {
  from: plainDate('2026-10-01'),
  to: plainDate('2026-11-24'),
  asOf: instant('2026-11-24T01:00:00.000Z'),
};

const count = (netWorking: number, n: number, more: Partial<FactCount> = {}): FactCount => ({
  outcome: 'granted',
  decided: true,
  netWorking,
  grossWorking: netWorking,
  grossNatural: netWorking + 2,
  promiseKept: netWorking <= 15,
  lateWithdrawal: false,
  n,
  ...more,
});

describe('figures', () => {
  it('are exact percentiles of counts', () => {
    const { n, net, gross, promiseKept, distribution } = figuresAnswer(
      [count(3, 6), count(9, 3), count(16, 1)],
      span,
    );
    expect({ n, net, gross, promiseKept }).toEqual({
      n: 10,
      net: { p50: 3, p90: 9 },
      gross: { p50: 5, p90: 11 },
      promiseKept: { kept: 9, of: 10 },
    });
    expect(distribution).toEqual([
      { days: 3, n: 6 },
      { days: 9, n: 3 },
      { days: 16, n: 1 },
    ]);
  });

  it('say nothing of four cases but that there are four', () => {
    expect(figuresAnswer([count(3, 4)], span)).toMatchObject({
      n: 4,
      net: null,
      gross: null,
      promiseKept: null,
      distribution: [],
    });
  });

  it('leave what was not decided out of every figure, and count late withdrawals', () => {
    const withdrawn = count(0, 2, {
      outcome: 'withdrawn',
      decided: false,
      netWorking: null,
      grossNatural: null,
      promiseKept: null,
      lateWithdrawal: true,
    });
    expect(figuresAnswer([count(3, 5), withdrawn], span)).toMatchObject({
      n: 5,
      undecided: 2,
      lateWithdrawals: 2,
      promiseKept: { kept: 5, of: 5 },
    });
  });
});

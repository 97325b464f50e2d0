import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addCounts, countDays, keptOf, percentile, totalOf } from './counts.ts';

describe('figures from counts', () => {
  it('takes the nearest rank, which is a number of days that some round took', () => {
    const counts = countDays([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(percentile(counts, 50)).toBe(5);
    expect(percentile(counts, 90)).toBe(9);
    expect(percentile(counts, 91)).toBe(10);
    expect(percentile(counts, 100)).toBe(10);
    expect(percentile(counts, 1)).toBe(1);
  });

  it('shows nothing below five rounds', () => {
    expect(percentile(countDays([3, 3, 3, 3]), 50)).toBeUndefined();
    expect(percentile(countDays([3, 3, 3, 3, 3]), 50)).toBe(3);
    expect(keptOf([true, true, true, true, undefined])).toBeUndefined();
    expect(keptOf([true, true, true, true, false])).toEqual({ kept: 4, of: 5 });
  });

  it('leaves out what a correction took back', () => {
    expect(addCounts(countDays([3, 4]), [{ days: 3, n: -1 }])).toEqual([{ days: 4, n: 1 }]);
  });

  it('equals the sorted list at its rank, and the sum of its parts', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 100 }), (one, other, percent) => {
        const sorted = [...one, ...other].sort((a, b) => a - b);
        const rank = Math.ceil((percent * sorted.length) / 100);
        const counts = addCounts(countDays(one), countDays(other));
        expect(percentile(counts, percent)).toBe(sorted[rank - 1]);
        expect(totalOf(counts)).toBe(sorted.length);
        expect(counts).toEqual(countDays(sorted));
      }),
    );
  });
});

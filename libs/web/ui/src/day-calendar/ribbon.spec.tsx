import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { rendered, textOf } from '../testing/rendered.fixture.tsx';
import { cellsOf } from './cells.ts';
import { counted } from './counted.fixture.ts';
import { Ribbon } from './ribbon.component.tsx';
import { ribbonOf } from './ribbon.ts';

const today = plainDate('2026-10-14');
const days = counted('2026-09-18', 10, {
  pauses: [{ first: plainDate('2026-09-29'), last: plainDate('2026-10-12'), kind: 'testing' }],
});

describe('Ribbon', () => {
  it('folds what is over, and leaves the days around today', () => {
    expect(textOf(<Ribbon days={days} today={today} />)).toBe(
      '9/18 起 19 休 20–24 算 5 25–27 中秋 28 一 29–30 停 10/1–7 国庆 8–10 停 11 休 12 停 13 二 14 三 今天 15 四 16 到期',
    );
  });

  it('speaks English', () => {
    expect(textOf(<Ribbon days={days} today={today} />, 'en')).toMatch(
      /^18 Sept start 19 off 20–24 5 days 25–27 Mid-Autumn .* 1–7 Oct National Day/,
    );
  });

  it('is a list; today is said, not only drawn', () => {
    expect(rendered(<Ribbon days={days} today={today} />)).toMatch(
      /^<ol class="ribbon" role="list" aria-label="一天一天怎么算">/,
    );
  });

  it('loses no day, however long it is', () => {
    for (const value of [0, 1, 5, 60, 250]) {
      const cells = cellsOf(counted('2025-12-01', value), plainDate('2026-11-24'));
      const folded = ribbonOf(cells, plainDate('2026-11-24'));
      expect(folded.flatMap((segment) => segment.cells)).toEqual(cells);
      expect(folded.reduce((sum, segment) => sum + segment.counted, 0)).toBe(value);
    }
  });

  it('puts what lies furthest back together when the line is full', () => {
    const cells = cellsOf(counted('2026-03-02', 190), plainDate('2026-11-24'));
    const folded = ribbonOf(cells, plainDate('2026-11-24'));
    expect(folded.length).toBeLessThanOrEqual(16);
    expect(folded.at(-1)?.look).toBe('due');
  });
});

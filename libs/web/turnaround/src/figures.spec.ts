import { describe, expect, it } from '@jest/globals';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { createI18n, type Language, missingWords, speechOf, type WordKey } from '@yizhan/web-ui';
import { addresses, askedIn, searchOf, spanTo } from './asked.ts';
import { barsOf, CHART } from './bars.ts';
import {
  type FigureText,
  keptText,
  percent,
  percentilesText,
  summaryText,
  tableOf,
  type TurnaroundSpeech,
} from './figures.ts';
import type { Figures } from './turnaround.wire.ts';
import { turnaroundWords } from './words/index.ts';
import type { turnaround } from './words/turnaround.words.ts';

const speech = (language: Language = 'zh-CN'): TurnaroundSpeech =>
  speechOf<WordKey<(typeof turnaround)['zh-CN']>>(createI18n(language, turnaroundWords), 'turnaround');

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** The number, and what stands below it. */
const card = ({ number, lines }: FigureText): readonly string[] => [number, ...lines].map(plain);

const figures = (over: Partial<Figures> = {}): Figures => ({
  n: 6,
  undecided: 0,
  lateWithdrawals: 0,
  smallest: 5,
  net: { p50: 6, p90: 10 },
  gross: { p50: 10, p90: 20 },
  promiseKept: { kept: 5, of: 6 },
  distribution: [
    { days: 3, n: 1 },
    { days: 5, n: 4 },
    { days: 11, n: 1 },
  ],
  from: plainDate('2026-08-24'),
  to: plainDate('2026-11-24'),
  asOf: instant('2026-11-24T01:00:00.000Z'),
  definition: { zh: '', en: '' },
  ...over,
});

describe('a figure', () => {
  it('carries its unit, what it counts, and n', () => {
    expect(card(percentilesText({ p50: 6, p90: 10 }, 'netText', figures(), speech()))).toEqual([
      '6 / 10 天',
      '受理次日到决定，扣除依法暂停，n = 6',
    ]);
  });

  it('is not given for too few cases, and says for how few', () => {
    const few = figures({ n: 4, net: null, promiseKept: null });
    expect(card(percentilesText(few.net, 'netText', few, speech()))).toEqual([
      '件数少，不判断',
      '少于 5 件，不算分位，n = 4',
    ]);
    expect(card(keptText(few, speech()))).toEqual(['件数少，不判断', '少于 5 件，不算比例，n = 4']);
    expect(keptText(few, speech('en')).number).toBe('Too few cases to judge');
  });

  it('says how many kept the promise, of how many', () => {
    expect(card(keptText(figures(), speech()))).toEqual(['83.3%', '5 / 6 件']);
  });
});

describe('a share', () => {
  it.each([
    [0, 7, 0],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [7, 7, 100],
    // One late case of two thousand is a late case.
    [1999, 2000, 99.9],
    [1, 5000, 0.1],
  ])('of %i in %i is %f', (part, whole, share) => {
    expect(percent(part, whole)).toBe(share);
  });
});

describe('the distribution', () => {
  it('is told in words, what broke the promise first', () => {
    expect(plain(summaryText(figures(), speech()))).toBe(
      '超过承诺 1 件、最多的是 5 天（4 件）、最长 11 天（1 件）。点一根柱子看是哪些件。',
    );
    const kept = figures({ promiseKept: { kept: 6, of: 6 }, distribution: [{ days: 5, n: 6 }] });
    expect(plain(summaryText(kept, speech('en')))).toBe(
      'none beyond the promise and most often 5 days (6 cases). Press a bar to see its cases.',
    );
  });

  it('is a table that adds up to all of them', () => {
    const rows = tableOf(figures().distribution);
    expect(rows.map(({ within }) => within)).toEqual([16.7, 83.3, 100]);
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(6);
    expect(tableOf([])).toEqual([]);
  });

  it('is drawn with a place for every day, a gap where there was none', () => {
    const [three, five, eleven] = barsOf(figures().distribution);
    if (three === undefined || five === undefined || eleven === undefined)
      throw new Error('bars are missing');
    const step = (five.x - three.x) / 2;
    expect(eleven.x - five.x).toBeCloseTo(step * 6);
    // As high as they are many, the highest to the top, within the drawing.
    expect(five.height).toBeCloseTo(CHART.base - CHART.top);
    expect(three.height).toBeCloseTo(five.height / 4);
    expect(five.y + five.height).toBeCloseTo(CHART.base);
    expect(three.x).toBeGreaterThanOrEqual(CHART.left);
    expect(eleven.x + eleven.width).toBeLessThanOrEqual(CHART.width - CHART.left);
    expect(barsOf([])).toEqual([]);
  });

  it('draws one day as one bar, no wider than a bar', () => {
    const [only] = barsOf([{ days: 5, n: 6 }]);
    expect(only?.width).toBeLessThanOrEqual(56);
    expect((only?.x ?? 0) + (only?.width ?? 0) / 2).toBeCloseTo(CHART.width / 2);
  });
});

describe('what is asked for', () => {
  it('stands in the address, and only what is a question', () => {
    const asked = askedIn(new URLSearchParams('from=2026-08-24&to=2026-11-24&days=11&kept=false'));
    expect(asked).toEqual({ from: '2026-08-24', to: '2026-11-24', days: 11, kept: false });
    expect(searchOf(asked)).toBe('?from=2026-08-24&to=2026-11-24&days=11&kept=false');
    expect(askedIn(new URLSearchParams('from=2026-02-30&days=x&kept=perhaps'))).toEqual({});
    expect(searchOf({})).toBe('');
  });

  it('leads from the number to its cases and from there to one', () => {
    expect(spanTo(plainDate('2026-11-24'), 3)).toEqual({ from: '2026-08-24', to: '2026-11-24' });
    expect(addresses('en').cases({ days: 3 })).toBe('/en/staff/turnaround/cases?days=3');
    expect(addresses('zh-CN').case('N-1')).toBe('/staff/turnaround/cases/N-1');
  });
});

describe('the words of this feature', () => {
  it('are whole in both languages', () => {
    expect(missingWords(turnaroundWords)).toEqual([]);
  });
});

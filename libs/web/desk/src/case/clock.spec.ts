import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { createI18n, speechOf, staffWords, type wire } from '@yizhan/web-ui';
import { deskWords } from '../words/index.ts';
import { type CaseKey, drawn, lightOf, limitsAtHand, pressing, usedBy } from './clock.ts';

const day = plainDate;

const limit = (over: Partial<wire.LimitState> = {}): wire.LimitState => ({
  id: 'promised',
  value: 15,
  unit: 'workingDay',
  from: day('2026-11-24'),
  lastDay: day('2026-12-15'),
  daysLeft: 15,
  light: 'green',
  days: [],
  provisional: false,
  assumes: [],
  ...over,
});

const acceptance = limit({ id: 'acceptance', value: 5, lastDay: day('2026-12-01'), daysLeft: 5 });
const done = { on: day('2026-11-26'), kept: true };

describe('the limits a clerk works by', () => {
  const clock = { limits: [acceptance, limit()], shown: null, told: [] };

  it('have that of acceptance until it is accepted', () => {
    expect(limitsAtHand({ clock, state: 'received' }).map(({ id }) => id)).toEqual([
      'acceptance',
      'promised',
    ]);
    expect(limitsAtHand({ clock, state: 'accepted' }).map(({ id }) => id)).toEqual(['promised']);
  });

  it('press by the one that ends first of those that still run', () => {
    expect(pressing([limit(), acceptance])?.id).toBe('acceptance');
    expect(pressing([limit(), { ...acceptance, done }])?.id).toBe('promised');
    expect(pressing([{ ...acceptance, done }])).toBeUndefined();
  });

  it('draw the days that today lies in; of a case that is over the last ones', () => {
    expect(drawn([acceptance, limit()], day('2026-11-25'))?.id).toBe('acceptance');
    expect(drawn([acceptance, limit()], day('2026-12-02'))?.id).toBe('promised');
    expect(drawn([{ ...acceptance, done }, limit({ done })], day('2026-12-02'))?.id).toBe('promised');
  });
});

describe('days used', () => {
  const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-28'].map((date, index) => ({
    date: day(date),
    counted: index !== 0 && index !== 3,
    reason: { code: 'working', params: {} },
  })) as unknown as wire.LimitState['days'];

  it('are the counted ones up to that day, it included, and never more than there are', () => {
    expect(usedBy(limit({ days }), day('2026-11-24'))).toBe(0);
    expect(usedBy(limit({ days }), day('2026-11-26'))).toBe(2);
    expect(usedBy(limit({ days }), day('2026-11-30'))).toBe(2);
    expect(usedBy(limit({ days, value: 1 }), day('2026-11-30'))).toBe(1);
  });
});

describe('the light in words', () => {
  const words = createI18n('zh-CN', { ...staffWords, ...deskWords });
  const speech = speechOf<CaseKey>(words, 'deskCase');
  const record = { name: () => '承诺' } as unknown as Parameters<typeof lightOf>[2];
  /** Figures and their unit are kept together by spaces that do not break. */
  const word = (over: Partial<wire.LimitState>) => {
    const line = lightOf(limit(over), speech, record);
    return { ...line, word: line.word.replace(/\s/g, ' ') };
  };

  it('says how many days are left, that it is today, or how many it is late', () => {
    expect(word({ daysLeft: 2, light: 'yellow' })).toEqual({ state: 'soon', word: '承诺还剩 2 个工作日' });
    expect(word({ daysLeft: 0, light: 'red' })).toEqual({ state: 'today', word: '承诺今天到期' });
    expect(word({ daysLeft: -3, light: 'overdue' })).toEqual({ state: 'late', word: '承诺超了 3 个工作日' });
    expect(word({ daysLeft: 2, unit: 'naturalDay' }).word).toBe('承诺还剩 2 天');
  });
});

import { describe, expect, it } from '@jest/globals';
import { type CountedDay } from '@yizhan/domain/calendar';
import { type PlainDate, plainDate } from '@yizhan/domain/kernel';
import { useUiWords } from '../i18n/use-words.tsx';
import type { Language } from '../i18n/language.ts';
import { textOf } from '../testing/rendered.fixture.tsx';
import { cellsOf, weeksOf } from './cells.ts';
import { provisionalYears, spanOf, sumsOf, weekClauses } from './clauses.ts';
import { counted } from './counted.fixture.ts';
import { sayClause } from './say-clause.ts';

const today = plainDate('2026-11-24');

interface SaidProps {
  readonly days: readonly CountedDay[];
  readonly on: PlainDate;
  readonly numbered: boolean;
}

function Said({ days, on, numbered }: SaidProps) {
  const speech = useUiWords('calendar');
  const cells = cellsOf(days, on);
  return weeksOf(cells).map((week) => (
    <p key={week.monday}>
      {weekClauses(week, { today: on, numbered }, cells).map((clause, index) => (
        <span key={index}>{sayClause(clause, speech, { trigger: 'start', due: 'due' }, on)}</span>
      ))}
      ¶
    </p>
  ));
}

const said = (
  days: readonly CountedDay[],
  on: PlainDate = today,
  language: Language = 'zh-CN',
  numbered = true,
): readonly string[] =>
  textOf(<Said days={days} on={on} numbered={numbered} />, language)
    .replace(/ (?=[，。：；])/g, '')
    .split('¶')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');

describe('a week in words', () => {
  it('begins today: today does not count, tomorrow is day 1', () => {
    expect(said(counted('2026-11-24', 15))).toEqual([
      '今天不算 ，明天是第 1 天。 这周 算 3 天 ，周末不算。'.replaceAll(' ，', '，'),
      '下周 算 5 天，周末不算。',
      '再下周 算 5 天，周末不算。',
      '12 月 14 日那周 算 2 天。 12 月 15 日（周二）是第 15 天， 到期。',
    ]);
  });

  it('says the same in English', () => {
    expect(said(counted('2026-11-24', 15), today, 'en')).toEqual([
      'Today does not count ; tomorrow is day 1. This week: 3 days count ; not the weekend.',
      'Next week: 5 days count ; not the weekend.',
      'The week after next: 5 days count ; not the weekend.',
      'Week of 14 December: 2 days count . Tuesday 15 December is day 15: due .',
    ]);
  });

  it('tells a holiday, a worked Saturday and the day off left of its weekend apart', () => {
    expect(said(counted('2026-09-30', 5))).toEqual([
      '9 月 30 日起算，当天不算。 国庆 4 天不算。',
      '10 月 5 日那周 算 3 天，国庆 3 天、周日不算。 10 月 10 日（周六）补班，也算。',
      '10 月 12 日那周 算 2 天。 10 月 13 日（周二）是第 5 天， 到期。',
    ]);
  });

  it('says that a week does not count at all, and why', () => {
    const days = counted('2026-09-24', 5, {
      pauses: [{ first: plainDate('2026-09-28'), last: plainDate('2026-09-30'), kind: 'testing' }],
    });
    expect(said(days, plainDate('2026-09-24'))).toEqual([
      '今天不算，10 月 8 日是第 1 天。 中秋 3 天不算。',
      '下周 都不算：检测 3 天、国庆 4 天。',
      '再下周 算 3 天，国庆 3 天、周日不算。 10 月 10 日（周六）补班，也算。',
      '10 月 12 日那周 算 2 天。 10 月 13 日（周二）是第 5 天， 到期。',
    ]);
  });

  it('says where one stands today', () => {
    expect(said(counted('2026-11-16', 10))[1]).toBe('这周 算 5 天，周末不算。 今天是第 6 天。');
  });

  it('rolls an applicant’s last day and says from where', () => {
    const days = counted('2026-09-07', 30, { unit: 'naturalDay', binds: 'applicant' });
    expect(said(days).at(-1)).toBe(
      '10 月 5 日那周 算 3 天，国庆 1 天不算。 10 月 7 日是休息日，顺延到10 月 8 日（周四）， 到期。',
    );
  });

  it('does not number the days of a month', () => {
    expect(said(counted('2026-01-31', 1, { unit: 'month' }), today, 'zh-CN', false).at(-1)).toMatch(
      /^2 月 23 日那周 算 6 天。 2 月 28 日（周六） 到期。$/,
    );
  });

  it('ends on its own day when it has no length', () => {
    expect(said(counted('2026-11-24', 0))).toEqual(['11 月 24 日当天 到期。']);
  });

  it('names the year of a last day in another year', () => {
    expect(said(counted('2026-12-28', 10)).at(-1)).toContain('2027 年 1 月');
  });
});

describe('spans', () => {
  it('are named as people name weeks', () => {
    const named = (monday: string): string => spanOf(plainDate(monday), today).name;
    expect(
      ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-11-09'].map(named),
    ).toEqual(['last', 'this', 'next', 'afterNext', 'of', 'of']);
  });
});

describe('sums', () => {
  it('come to all the days', () => {
    const sums = sumsOf(cellsOf(counted('2026-09-30', 20), today));
    expect(sums).toEqual({ counted: 20, weekends: 7, holidays: 7, paused: 0, all: 35 });
  });

  it('names the years that may still change', () => {
    expect(provisionalYears(cellsOf(counted('2026-11-24', 15), today))).toEqual([]);
    expect(provisionalYears(cellsOf(counted('2026-12-28', 10), today))).toEqual([2027]);
  });
});

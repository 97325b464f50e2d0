import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { parse } from 'yaml';
import { addDays, daysBetween, firstDayOfYear, instant, plainDate, type PlainDate } from '../kernel/index.ts';
import { calendarAt, dayKind, isWorkingDay } from './calendar.ts';
import { parseCalendarEdition, type CalendarEdition } from './edition.ts';

const editions = [2024, 2025, 2026, 2027].map((year): CalendarEdition => {
  const file = new URL(`../../../../prisma/seed/calendars/${year}.yaml`, import.meta.url);
  const parsed = parseCalendarEdition(parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${year}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
});
const calendar = calendarAt(editions, instant('2026-11-24T01:00:00.000Z'));
const day = plainDate;

function daysOf(year: number): readonly PlainDate[] {
  const first = firstDayOfYear(year);
  return Array.from({ length: daysBetween(first, firstDayOfYear(year + 1)) }, (_, index) =>
    addDays(first, index),
  );
}

describe('the tables', () => {
  // Counted by hand from the notices.
  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, count) => {
    expect(daysOf(year).filter((date) => isWorkingDay(calendar, date))).toHaveLength(count);
  });

  it.each([2024, 2025, 2026])('%i agrees with another calendar on every day', (year) => {
    for (const date of daysOf(year)) {
      expect(`${date} ${String(isWorkingDay(calendar, date))}`).toBe(
        `${date} ${String(chineseDays.isWorkday(date))}`,
      );
    }
  });

  it.each([
    ['2026-09-25', { kind: 'holiday', name: 'midAutumn', provisional: false }],
    ['2026-09-20', { kind: 'workedWeekend', provisional: false }],
    ['2026-09-19', { kind: 'weekend', provisional: false }],
    ['2026-11-24', { kind: 'working', provisional: false }],
    ['2027-01-01', { kind: 'holiday', name: 'newYear', provisional: true }],
    ['2027-02-09', { kind: 'working', provisional: true }],
    ['2027-02-06', { kind: 'holiday', name: 'springFestival', provisional: true }],
    ['2027-10-04', { kind: 'working', provisional: true }],
    ['2028-01-01', { kind: 'weekend', provisional: true }],
    ['2028-05-01', { kind: 'working', provisional: true }],
  ])('%s', (date, kind) => {
    expect(dayKind(calendar, day(date))).toEqual(kind);
  });
});

describe('an edition', () => {
  const table = (edition: number, publishedAt: string, off: readonly string[]): CalendarEdition => ({
    year: 2027,
    edition,
    publishedAt: instant(publishedAt),
    basis: 'notice',
    notice: { zh: '通知', en: 'Notice' },
    off: off.map((date) => ({ date: day(date), name: 'newYear' })),
    worked: [],
  });
  const first = table(1, '2026-11-01T02:00:00.000Z', ['2027-01-01']);
  const second = table(2, '2026-12-01T02:00:00.000Z', ['2027-01-01', '2027-01-04']);

  it.each([
    ['2026-11-01T01:59:59.999Z', 'working', true],
    ['2026-11-01T02:00:00.000Z', 'working', false],
    ['2026-12-01T01:59:59.999Z', 'working', false],
    ['2026-12-01T02:00:00.000Z', 'holiday', false],
  ])('acts from its publication: at %s the day is %s', (at, kind, provisional) => {
    for (const known of [
      [first, second],
      [second, first],
    ]) {
      expect(dayKind(calendarAt(known, instant(at)), day('2027-01-04'))).toMatchObject({ kind, provisional });
    }
  });

  it('of two published together is the later one', () => {
    const corrected = { ...second, publishedAt: first.publishedAt };
    const at = calendarAt([corrected, first], first.publishedAt);
    expect(at.year(2027).edition).toBe(corrected);
  });
});

describe('parseCalendarEdition', () => {
  const good = {
    year: 2026,
    edition: 1,
    publishedAt: '2025-11-04T02:00:00.000Z',
    basis: 'notice',
    notice: { zh: '国办发明电〔2025〕7号', en: 'Notice' },
    off: [{ date: '2026-01-01', name: 'newYear' }],
    worked: ['2026-01-04'],
  };
  const problems = (value: unknown): readonly string[] => {
    const parsed = parseCalendarEdition(value);
    return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
  };

  it('reads a table', () => {
    expect(problems(good)).toEqual([]);
  });

  it.each([
    [{ off: [{ date: '2025-12-31', name: 'newYear' }] }, '/off/0/date otherYear'],
    [{ worked: ['2026-01-05'] }, '/worked/0 notAWeekend'],
    [{ worked: ['2026-01-04', '2026-01-04'] }, '/worked/1 duplicate'],
    [{ off: [{ date: '2026-01-04', name: 'newYear' }] }, '/worked/0 duplicate'],
    [{ basis: 'regulation' }, '/worked swapWithoutNotice'],
    [{ off: [{ date: '2026-01-01', name: 'christmas' }] }, '/off/0/name notInList'],
    [{ publishedAt: '2025-11-04' }, '/publishedAt notAnInstant'],
  ])('refuses %j', (change, problem) => {
    expect(problems({ ...good, ...change })).toContain(problem);
  });

  it('asks for the notice a table stands on', () => {
    const { notice: _, ...without } = good;
    expect(problems(without)).toEqual(['/notice missing']);
  });
});

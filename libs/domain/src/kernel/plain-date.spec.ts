import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  dateOfEpochDay,
  dateOfParts,
  daysBetween,
  daysInMonth,
  epochDayOf,
  monthOf,
  parsePlainDate,
  plainDate,
  weekday,
  yearOf,
} from './plain-date.ts';

// `npm run test:full` sets YIZHAN_RUNS to 10,000.
const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const epochDays = fc.integer({ min: -690_000, max: 2_900_000 });
const dates = epochDays.map(dateOfEpochDay);

/** The platform's own calendar, as an independent witness. */
const witness = (date: string): Date => new Date(`${date}T00:00:00.000Z`);

describe('PlainDate', () => {
  it.each(['2026-11-24', '0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29'])('reads %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2026-11-31',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026-11-24 ',
    '２０２６-11-24',
    '20261124',
    '',
  ])('refuses %p', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(epochDayOf(date)).toBe(witness(date).getTime() / 86_400_000);
        expect(weekday(date)).toBe(witness(date).getUTCDay() || 7);
        expect(parsePlainDate(date)).toBe(date);
      }),
      { numRuns },
    );
  });

  it('adds and subtracts days without loss, in the order of the texts', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(date);
        expect(moved < date).toBe(days < 0);
      }),
      { numRuns },
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });

  it('ends a month on the same day number or on its last', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const moved = addMonths(date, months);
        const length = daysInMonth(yearOf(moved), Number(moved.slice(5, 7)));
        expect(Number(moved.slice(8))).toBe(Math.min(Number(date.slice(8)), length));
        const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(moved) - index(date)).toBe(months);
      }),
      { numRuns },
    );
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(plainDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['1961-11-08', '2026-11-07', 64],
    ['1961-11-08', '2026-11-08', 65],
    ['1961-11-08', '2026-11-24', 65],
    ['1960-02-29', '2025-02-27', 64],
    // No 29 February: the month's last day, as for every period in months (Civil Code art. 202).
    ['1960-02-29', '2025-02-28', 65],
    ['1960-02-29', '2028-02-28', 67],
    ['1960-02-29', '2028-02-29', 68],
    ['2026-01-01', '2025-12-31', -1],
  ])('born %s is %s years … on that day %i', (birth, day, age) => {
    expect(ageOn(plainDate(birth), plainDate(day))).toBe(age);
  });

  it('takes parts', () => {
    expect(dateOfParts(2026, 11, 8)).toBe('2026-11-08');
    expect(dateOfParts(2026, 11, 31)).toBeUndefined();
    expect(dateOfParts(26, 11, 1)).toBe('0026-11-01');
    expect(dateOfParts(2026, 1.5, 1)).toBeUndefined();
    expect(dateOfParts(-1, 1, 1)).toBeUndefined();
    expect(monthOf(plainDate('2026-11-08'))).toBe('2026-11');
  });
});

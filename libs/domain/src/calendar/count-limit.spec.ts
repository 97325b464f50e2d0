import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { addDays, instant, plainDate } from '../kernel/index.ts';
import { calendarAt } from './calendar.ts';
import { countLimit } from './count-limit.ts';
import { parseCalendarEdition, type CalendarEdition } from './edition.ts';
import { countHours } from './hour-limit.ts';
import { DAY_UNITS, type CountedLimit, type LimitRequest } from './limit-request.ts';
import { addWorkingDays } from './working-days.ts';

// `npm run test:full` sets YIZHAN_RUNS to 10,000.
const editions = [2024, 2025, 2026, 2027].map((year): CalendarEdition => {
  const file = new URL(`../../../../prisma/seed/calendars/${year}.yaml`, import.meta.url);
  const parsed = parseCalendarEdition(parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${year}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
});
const calendar = calendarAt(editions, instant('2026-11-24T01:00:00.000Z'));
const day = plainDate;

function count(start: string, value: number, more: Partial<LimitRequest> = {}): CountedLimit {
  const counted = countLimit({
    unit: 'workingDay',
    binds: 'office',
    pauses: [],
    calendar,
    ...more,
    start: day(start),
    value,
  });
  if (!counted.ok) throw new Error(JSON.stringify(counted.error));
  return counted.value;
}

const pause = (first: string, last: string, kind?: string): LimitRequest['pauses'][number] => ({
  first: day(first),
  last: day(last),
  ...(kind !== undefined && { kind }),
});
const shown = ({ days }: CountedLimit): readonly string[] =>
  days.map(({ date, counted, reason }) => `${date.slice(5)} ${reason.code}${counted ? ' +' : ''}`);

describe('the vectors', () => {
  it.each([
    ['2026-02-11', 5, '2026-02-25'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 20, '2026-03-19'],
    ['2026-02-15', 5, '2026-02-28'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-06-18', 10, '2026-07-03'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-09-20', 5, '2026-09-28'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 20, '2026-11-03'],
    ['2026-09-30', 30, '2026-11-17'],
    ['2026-10-03', 5, '2026-10-13'],
    ['2026-11-24', 15, '2026-12-15'],
  ])('%s and %i working days end on %s', (start, value, last) => {
    expect(count(start, value)).toMatchObject({ lastDay: last, provisional: false });
    expect(addWorkingDays(calendar, day(start), value)).toBe(last);
  });

  it('natural days: an office’s stay, an applicant’s roll off the holiday', () => {
    expect(count('2026-09-07', 30, { unit: 'naturalDay' }).lastDay).toBe('2026-10-07');
    const rolled = count('2026-09-07', 30, { unit: 'naturalDay', binds: 'applicant' });
    expect(rolled.lastDay).toBe('2026-10-08');
    expect(rolled.days.slice(-3)).toEqual([
      { date: '2026-10-06', counted: true, reason: { code: 'natural', params: {} } },
      { date: '2026-10-07', counted: false, reason: { code: 'holiday', params: { name: 'nationalDay' } } },
      { date: '2026-10-08', counted: true, reason: { code: 'rolled', params: { from: '2026-10-07' } } },
    ]);
  });

  it.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2026-02-28', 1, 'month', '2026-03-28'],
    ['2025-08-31', 6, 'month', '2026-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 2, 'year', '2026-02-28'],
  ] as const)('%s and %i %s end on %s', (start, value, unit, last) => {
    expect(count(start, value, { unit }).lastDay).toBe(last);
  });

  it('every day says why', () => {
    expect(shown(count('2026-09-18', 6))).toEqual([
      '09-18 trigger',
      '09-19 weekend',
      '09-20 workedWeekend +',
      '09-21 working +',
      '09-22 working +',
      '09-23 working +',
      '09-24 working +',
      '09-25 holiday',
      '09-26 holiday',
      '09-27 holiday',
      '09-28 working +',
    ]);
  });

  it('zero is the day itself, day off or not', () => {
    for (const unit of DAY_UNITS) {
      expect(count('2026-10-03', 0, { unit, binds: 'applicant' })).toEqual({
        lastDay: '2026-10-03',
        provisional: false,
        days: [{ date: '2026-10-03', counted: false, reason: { code: 'trigger', params: {} } }],
      });
    }
  });
});

describe('pauses', () => {
  it('stand behind holidays and weekends in working days', () => {
    const limit = count('2026-09-28', 2, { pauses: [pause('2026-09-29', '2026-10-12', 'testing')] });
    expect(shown(limit)).toEqual([
      '09-28 trigger',
      '09-29 pause',
      '09-30 pause',
      '10-01 holiday',
      '10-02 holiday',
      '10-03 holiday',
      '10-04 holiday',
      '10-05 holiday',
      '10-06 holiday',
      '10-07 holiday',
      '10-08 pause',
      '10-09 pause',
      '10-10 pause',
      '10-11 weekend',
      '10-12 pause',
      '10-13 working +',
      '10-14 working +',
    ]);
    expect(limit.days[1]?.reason.params).toEqual({ kind: 'testing' });
  });

  it('stand before them in natural days', () => {
    const limit = count('2026-09-30', 2, { unit: 'naturalDay', pauses: [pause('2026-10-02', '2026-10-03')] });
    expect(shown(limit)).toEqual([
      '09-30 trigger',
      '10-01 natural +',
      '10-02 pause',
      '10-03 pause',
      '10-04 natural +',
    ]);
  });

  it('move a month by their natural days', () => {
    const limit = count('2026-01-31', 1, { unit: 'month', pauses: [pause('2026-02-10', '2026-02-14')] });
    expect(limit.lastDay).toBe('2026-03-05');
  });

  it('do not roll: an applicant’s day off still rolls to the next working day', () => {
    const limit = count('2026-09-07', 30, {
      unit: 'naturalDay',
      binds: 'applicant',
      pauses: [pause('2026-10-08', '2026-10-20')],
    });
    expect(limit.lastDay).toBe('2026-10-08');
  });

  it('before the start change nothing, and none counts twice', () => {
    const once = [pause('2026-11-26', '2026-11-27')];
    const many = [
      pause('2026-11-27', '2026-11-27'),
      pause('2026-11-26', '2026-11-27'),
      pause('2026-11-01', '2026-11-24'),
      pause('2026-11-26', '2026-11-26'),
    ];
    expect(count('2026-11-24', 5, { pauses: many })).toEqual(count('2026-11-24', 5, { pauses: once }));
  });
});

describe('provisional', () => {
  it('is said only of days a table to come could change', () => {
    const limit = count('2026-12-28', 5);
    expect(limit.provisional).toBe(true);
    expect(limit.days.filter((each) => each.provisional).map(({ date }) => date)).toEqual([
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
      '2027-01-05',
    ]);
  });

  it('is not said of what no table moves: natural days, pauses, the trigger', () => {
    expect(count('2026-12-28', 30, { unit: 'naturalDay' }).provisional).toBe(false);
    expect(count('2026-12-28', 3).provisional).toBe(false);
    const paused = count('2027-01-04', 1, { pauses: [pause('2027-01-05', '2027-01-08')] });
    expect(paused.days.filter((each) => each.provisional).map(({ date }) => date)).toEqual([
      '2027-01-09',
      '2027-01-10',
      '2027-01-11',
    ]);
  });

  it('is said of an applicant’s last day, which may yet be a day off', () => {
    const limit = count('2026-12-20', 15, { unit: 'naturalDay', binds: 'applicant' });
    expect(limit).toMatchObject({ lastDay: '2027-01-04', provisional: true });
    expect(limit.days.filter((each) => each.provisional)).toHaveLength(1);
    expect(count('2026-12-20', 10, { unit: 'naturalDay', binds: 'applicant' }).provisional).toBe(false);
  });
});

describe('refusals are values', () => {
  const refused = (more: Partial<LimitRequest>): unknown => {
    const counted = countLimit({
      start: day('2026-11-24'),
      value: 1,
      unit: 'workingDay',
      binds: 'office',
      pauses: [],
      calendar,
      ...more,
    });
    return counted.ok ? counted.value.lastDay : counted.error.code;
  };

  it.each([-1, 5001, 1.5, Number.NaN, Infinity])('a value of %p', (value) => {
    expect(refused({ value })).toBe('valueOutOfRange');
  });

  it('a pause that ends before it begins', () => {
    expect(refused({ pauses: [pause('2026-12-01', '2026-12-01'), pause('2026-12-02', '2026-12-01')] })).toBe(
      'pauseReversed',
    );
  });

  it('a result beyond twenty years, to the day', () => {
    expect(refused({ value: 20, unit: 'year' })).toBe('2046-11-24');
    expect(refused({ value: 21, unit: 'year' })).toBe('beyondHorizon');
    expect(refused({ value: 240, unit: 'month' })).toBe('2046-11-24');
    expect(refused({ value: 240, unit: 'month', pauses: [pause('2026-12-01', '2026-12-01')] })).toBe(
      'beyondHorizon',
    );
    expect(refused({ value: 5000, unit: 'year' })).toBe('beyondHorizon');
    expect(refused({ pauses: [pause('2026-11-01', '9999-12-31')] })).toBe('beyondHorizon');
  });

  it('a start after which there are no twenty years', () => {
    expect(refused({ start: day('9979-12-31') })).toMatch(/^998\d|^9979/);
    expect(refused({ start: day('9980-01-01') })).toBe('startOutOfRange');
    expect(refused({ start: day('0001-01-01') })).toBe('0001-01-02');
  });

  it('takes 5,000 days of either kind', () => {
    expect(refused({ value: 5000 })).toBe(addWorkingDays(calendar, day('2026-11-24'), 5000));
    expect(refused({ value: 5000, unit: 'naturalDay' })).toBe(addDays(day('2026-11-24'), 5000));
  });
});

describe('hours', () => {
  it('run from instant to instant, day and night', () => {
    expect(countHours(instant('2026-09-30T08:30:00.000Z'), 24)).toEqual({
      ok: true,
      value: '2026-10-01T08:30:00.000Z',
    });
    expect(countHours(instant('2026-09-30T08:30:00.000Z'), 0)).toEqual({
      ok: true,
      value: '2026-09-30T08:30:00.000Z',
    });
    expect(countHours(instant('2026-09-30T08:30:00.000Z'), 5001).ok).toBe(false);
    expect(countHours(instant('9999-12-30T08:30:00.000Z'), 5000).ok).toBe(false);
  });
});

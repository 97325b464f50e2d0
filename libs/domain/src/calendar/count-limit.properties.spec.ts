import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  addDays,
  addMonths,
  dateOfEpochDay,
  daysBetween,
  epochDayOf,
  instant,
  plainDate,
  type PlainDate,
} from '../kernel/index.ts';
import { calendarAt, dayKind, isWorkingDay } from './calendar.ts';
import { countLimit } from './count-limit.ts';
import { parseCalendarEdition, type CalendarEdition } from './edition.ts';
import { type CountedLimit, type LimitRequest } from './limit-request.ts';
import { addWorkingDays, nextWorkingDay, workingDaysIn } from './working-days.ts';

// `npm run test:full` sets YIZHAN_RUNS to 10,000.
const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
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

describe('always', () => {
  const starts = fc
    .integer({ min: epochDayOf(day('2023-06-01')), max: epochDayOf(day('2028-06-01')) })
    .map(dateOfEpochDay);
  const pauses = fc.array(
    fc.tuple(starts, fc.nat(40)).map(([first, length]) => ({ first, last: addDays(first, length) })),
    { maxLength: 4 },
  );
  const requests = fc.record({
    start: starts,
    value: fc.nat(120),
    unit: fc.constantFrom('workingDay' as const, 'naturalDay' as const),
    binds: fc.constantFrom('office' as const, 'applicant' as const),
    pauses,
  });
  const isPaused = (request: { pauses: LimitRequest['pauses'] }, date: PlainDate): boolean =>
    request.pauses.some(({ first, last }) => first <= date && date <= last);

  it('as many days count as the limit says, the last of them is the last day, and none is left out', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { days, lastDay } = count(request.start, request.value, request);
        const counted = days.filter((each) => each.counted);
        return (
          counted.length === request.value &&
          days.at(-1)?.date === lastDay &&
          (request.value === 0 || counted.at(-1)?.date === lastDay) &&
          days.every(({ date }, index) => date === addDays(request.start, index))
        );
      }),
      { numRuns },
    );
  });

  it('a working day counts if and only if it is worked and not paused, and says so', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { days } = count(request.start, request.value, { ...request, unit: 'workingDay' });
        return days.slice(1).every(({ date, counted, reason }) => {
          const works = isWorkingDay(calendar, date);
          const paused = isPaused(request, date);
          return (
            counted === (works && !paused) &&
            reason.code === (works && paused ? 'pause' : dayKind(calendar, date).kind)
          );
        });
      }),
      { numRuns },
    );
  });

  it('a natural day counts if and only if it is not paused; an applicant never ends on a day off', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const office = count(request.start, request.value, {
          ...request,
          unit: 'naturalDay',
          binds: 'office',
        });
        const applicant = count(request.start, request.value, {
          ...request,
          unit: 'naturalDay',
          binds: 'applicant',
        });
        return (
          office.days.slice(1).every(({ date, counted }) => counted === !isPaused(request, date)) &&
          (request.value === 0 || applicant.lastDay === nextWorkingDay(calendar, office.lastDay))
        );
      }),
      { numRuns },
    );
  });

  it('a pause never makes a limit shorter, and a later start never ends it earlier', () => {
    fc.assert(
      fc.property(requests, fc.nat(10), (request, later) => {
        const limit = count(request.start, request.value, request).lastDay;
        return (
          limit >= count(request.start, request.value, { ...request, pauses: [] }).lastDay &&
          limit <= count(addDays(request.start, later), request.value, request).lastDay
        );
      }),
      { numRuns },
    );
  });

  it('a month moves by exactly the paused days inside it', () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 24 }), (request, months) => {
        const { lastDay } = count(request.start, months, { ...request, unit: 'month', binds: 'office' });
        const inside = Array.from({ length: daysBetween(request.start, lastDay) }, (_, index) =>
          addDays(request.start, index + 1),
        );
        const paused = inside.filter((date) => isPaused(request, date)).length;
        return daysBetween(addMonths(request.start, months), lastDay) === paused;
      }),
      { numRuns },
    );
  });

  it('the cheap paths agree with the list', () => {
    fc.assert(
      fc.property(starts, fc.nat(700), (start, value) => {
        const { lastDay } = count(start, value);
        expect(addWorkingDays(calendar, start, value)).toBe(lastDay);
        expect(workingDaysIn(calendar, start, lastDay)).toBe(value);
        expect(workingDaysIn(calendar, lastDay, start)).toBe(0);
      }),
      { numRuns },
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { calendarsOf, isWorkingDay, parseCalendarEdition, type CalendarEdition } from '../calendar/index.ts';
import { addDays, addMs, plainDate, startOfDay, type Instant } from '../kernel/index.ts';
import { type LimitRule } from '../regimes/index.ts';
import { areComparable, firstDayExceeding } from './compare-limits.ts';
import { figuresOf } from './figures.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const editions = [2024, 2025, 2026, 2027].map((year): CalendarEdition => {
  const file = new URL(`../../../../prisma/seed/calendars/${year}.yaml`, import.meta.url);
  const parsed = parseCalendarEdition(parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${year}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
});
const calendars = calendarsOf(editions);
const day = plainDate;
const noon = (date: string): Instant => addMs(startOfDay(day(date)), 12 * 3_600_000);
const rule = (value: number, from: LimitRule['from'], more: Partial<LimitRule> = {}): LimitRule => ({
  value,
  unit: 'workingDay',
  from,
  until: 'decided',
  ...more,
});

describe('figures', () => {
  const calendar = calendars.at(noon('2026-11-24'));
  const figures = (from: string, to: string, ...pauses: readonly [string, string][]): unknown =>
    figuresOf(
      day(from),
      day(to),
      pauses.map(([first, last]) => ({ first: day(first), last: day(last) })),
      calendar,
    );

  it('count over (acceptance, decision]', () => {
    expect(figures('2026-11-24', '2026-12-04')).toEqual({ netWorking: 8, grossWorking: 8, grossNatural: 10 });
    expect(figures('2026-11-24', '2026-11-24')).toEqual({ netWorking: 0, grossWorking: 0, grossNatural: 0 });
    expect(figures('2026-09-18', '2026-10-14', ['2026-09-29', '2026-10-12'])).toEqual({
      netWorking: 8,
      grossWorking: 14,
      grossNatural: 26,
    });
  });

  it('agree with counting day by day', () => {
    const offsets = fc.nat(700);
    const pauses = fc.array(fc.tuple(offsets, fc.nat(30)), { maxLength: 4 });
    fc.assert(
      fc.property(offsets, fc.nat(200), pauses, (offset, length, stretches) => {
        const from = addDays(day('2025-01-01'), offset);
        const to = addDays(from, length);
        const paused = stretches.map(([start, more]) => ({
          first: addDays(day('2025-01-01'), start),
          last: addDays(day('2025-01-01'), start + more),
        }));
        let [net, gross] = [0, 0];
        for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
          if (!isWorkingDay(calendar, date)) continue;
          gross += 1;
          if (!paused.some(({ first, last }) => first <= date && date <= last)) net += 1;
        }
        const counted = figuresOf(from, to, paused, calendar);
        return (
          counted.netWorking === net && counted.grossWorking === gross && counted.grossNatural === length
        );
      }),
      { numRuns },
    );
  });
});

describe('a promise against the law', () => {
  const calendar = calendars.at(noon('2026-11-24'));
  const year = { from: day('2026-01-01'), to: day('2026-12-31') };

  it('is compared for every day it may start', () => {
    const days = (value: number, unit: LimitRule['unit'] = 'workingDay'): LimitRule =>
      rule(value, 'accepted', { unit });
    expect(firstDayExceeding(days(10), days(20), calendar, year)).toBeUndefined();
    expect(firstDayExceeding(days(20), days(20), calendar, year)).toBeUndefined();
    expect(firstDayExceeding(days(21), days(20), calendar, year)).toBe('2026-01-01');
    // Three working days against three natural ones: the first weekend gives it away.
    expect(firstDayExceeding(days(3), days(3, 'naturalDay'), calendar, year)).toBe('2026-01-01');
    // Ten working days fit into fifteen natural ones until the Spring Festival lies between.
    expect(firstDayExceeding(days(10), days(15, 'naturalDay'), calendar, year)).toBe('2026-02-03');
    expect(
      firstDayExceeding(
        rule(0, 'accepted', { otherwise: { value: 21, unit: 'workingDay' } }),
        days(20),
        calendar,
        year,
      ),
    ).toBe('2026-01-01');
  });

  it('only between the same points', () => {
    expect(areComparable(rule(1, 'accepted'), rule(2, 'accepted'))).toBe(true);
    expect(areComparable(rule(1, 'received'), rule(2, 'accepted'))).toBe(false);
    expect(areComparable(rule(1, 'accepted'), rule(2, 'accepted', { until: 'issued' }))).toBe(false);
  });
});

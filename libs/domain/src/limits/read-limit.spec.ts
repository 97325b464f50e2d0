import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { calendarsOf, parseCalendarEdition, type CalendarEdition } from '../calendar/index.ts';
import {
  addDays,
  addMs,
  daysBetween,
  firstInstantAfter,
  plainDate,
  startOfDay,
  type Instant,
} from '../kernel/index.ts';
import { benefit, licensing, type LimitRule, type Regime } from '../regimes/index.ts';
import { filedNow, type CaseFacts, type Moment, type Procedure } from './facts.ts';
import { pausesOf } from './paused-days.ts';
import { readLimit, type LimitReading, type ReadingContext } from './read-limit.ts';
import { readLimits } from './read-limits.ts';

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
const moment = (date: string): Moment => ({ on: day(date), at: noon(date) });
const at = (date: string, regime: Regime, more: Partial<ReadingContext> = {}): ReadingContext => ({
  regime,
  calendars,
  now: noon(date),
  ...more,
});
const rule = (value: number, from: LimitRule['from'], more: Partial<LimitRule> = {}): LimitRule => ({
  value,
  unit: 'workingDay',
  from,
  until: 'decided',
  ...more,
});
const received = (date: string, more: Partial<CaseFacts> = {}): CaseFacts => ({
  submitted: moment(date),
  received: moment(date),
  procedures: [],
  ...more,
});
const accepted = (date: string, by: 'act' | 'silence' = 'act'): Pick<CaseFacts, 'accepted'> => ({
  accepted: { ...moment(date), by },
});
const read = (...input: Parameters<typeof readLimit>): LimitReading => {
  const reading = readLimit(...input);
  if (reading === undefined) throw new Error('no reading');
  return reading;
};

describe('rule 1: the acceptance clock', () => {
  it('starts anew the working day after each R: received 09-18, last item 09-28, silence at the end of 10-10', () => {
    const first = readLimits({}, received('2026-09-18'), at('2026-09-21', licensing)).acceptance;
    expect(first.lastDay).toBe('2026-09-24');
    const again = received('2026-09-18', { received: moment('2026-09-28') });
    const { acceptance } = readLimits({}, again, at('2026-09-28', licensing));
    expect(acceptance.lastDay).toBe('2026-10-10');
    expect(firstInstantAfter(acceptance.lastDay)).toBe('2026-10-10T16:00:00.000Z');
  });

  it('after silence the review runs from R, however late silence is recorded', () => {
    const facts = received('2026-09-28', {
      accepted: { on: day('2026-09-28'), at: noon('2026-10-20'), by: 'silence' },
    });
    const { statutory, acceptance } = readLimits(
      { statutory: rule(20, 'accepted') },
      facts,
      at('2026-10-20', licensing),
    );
    expect(statutory).toMatchObject({ from: '2026-09-28', lastDay: '2026-10-30', assumes: [] });
    expect(acceptance.done).toEqual({ on: '2026-09-28', kept: true });
  });

  it('takes the version’s own shorter time', () => {
    const context = at('2026-09-18', benefit, { acceptance: { value: 1, unit: 'workingDay' } });
    expect(readLimits({}, received('2026-09-18'), context).acceptance.lastDay).toBe('2026-09-20');
  });
});

describe('rule 18: a date shown before acceptance', () => {
  const promise = rule(10, 'accepted');

  it('assumes the last lawful day of acceptance and moves earlier on acceptance', () => {
    const asked = read('promised', promise, filedNow(moment('2026-09-18')), at('2026-09-18', licensing));
    expect(asked).toMatchObject({
      from: '2026-09-24',
      lastDay: '2026-10-15',
      assumes: ['lastDayOfAcceptance'],
    });
    const facts = received('2026-09-18', accepted('2026-09-18'));
    const told = read('promised', promise, facts, at('2026-09-18', licensing));
    expect(told).toMatchObject({ from: '2026-09-18', lastDay: '2026-10-09', assumes: [] });
  });

  it('of a promise from received does not move with acceptance', () => {
    const own = rule(15, 'received');
    const before = read('promised', own, filedNow(moment('2026-11-24')), at('2026-11-24', benefit));
    expect(before).toMatchObject({
      lastDay: '2026-12-15',
      daysLeft: 15,
      light: 'green',
      provisional: false,
      assumes: [],
    });
    const after = read(
      'promised',
      own,
      received('2026-11-24', accepted('2026-11-26')),
      at('2026-11-26', benefit),
    );
    expect(after.lastDay).toBe('2026-12-15');
  });

  it('assumes today once the last day to accept has passed', () => {
    const late = read('promised', promise, received('2026-09-18'), at('2026-10-20', benefit));
    expect(late).toMatchObject({ from: '2026-10-20', lastDay: '2026-11-03' });
  });

  it('never promises a day that holds only if the office acts at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 60 }),
        (offset, wait, value) => {
          const filed = addDays(day('2025-01-01'), offset);
          const limit = rule(value, 'accepted');
          const shown = read('promised', limit, filedNow(moment(filed)), at(filed, licensing));
          const last = readLimits({}, received(filed), at(filed, licensing)).acceptance.lastDay;
          const acceptedOn = addDays(filed, Math.min(wait, daysBetween(filed, last)));
          const facts = received(filed, accepted(acceptedOn));
          return read('promised', limit, facts, at(acceptedOn, licensing)).lastDay <= shown.lastDay;
        },
      ),
      { numRuns },
    );
  });
});

describe('rule 3: pauses', () => {
  const testing = (beganOn: string, plannedEnd: string, endedOn?: string): Procedure => ({
    kind: 'testing',
    beganOn: day(beganOn),
    plannedEnd: day(plannedEnd),
    ...(endedOn !== undefined && { endedOn: day(endedOn) }),
  });
  const limits = { promised: rule(10, 'accepted'), statutory: rule(20, 'accepted') };
  const facts = (...procedures: readonly Procedure[]): CaseFacts =>
    received('2026-09-18', { ...accepted('2026-09-18'), procedures });

  it('the day a procedure begins counts, the day its result arrives is paused', () => {
    const { promised, statutory } = readLimits(
      limits,
      facts(testing('2026-09-28', '2026-10-12', '2026-10-12')),
      at('2026-10-14', licensing),
    );
    expect(promised).toMatchObject({ lastDay: '2026-10-16', daysLeft: 2, light: 'yellow', assumes: [] });
    expect(statutory).toMatchObject({ lastDay: '2026-10-30', daysLeft: 12, light: 'green' });
    const reasons = new Map(promised?.days.map(({ date, reason }) => [date, reason.code]));
    expect([
      reasons.get(day('2026-09-28')),
      reasons.get(day('2026-09-29')),
      reasons.get(day('2026-10-12')),
      reasons.get(day('2026-10-13')),
    ]).toEqual(['working', 'pause', 'pause', 'working']);
  });

  it('one that begins and ends on a day pauses nothing; overlapping ones are one', () => {
    const plain = readLimits(limits, facts(), at('2026-10-14', licensing)).promised?.lastDay;
    const sameDay = facts(testing('2026-09-28', '2026-09-28', '2026-09-28'));
    expect(readLimits(limits, sameDay, at('2026-10-14', licensing)).promised?.lastDay).toBe(plain);
    const twice = facts(testing('2026-09-28', '2026-10-12', '2026-10-12'), {
      ...testing('2026-09-30', '2026-10-09', '2026-10-09'),
      kind: 'hearing',
    });
    expect(readLimits(limits, twice, at('2026-10-14', licensing)).promised?.lastDay).toBe('2026-10-16');
  });

  it('while one is open the planned end is assumed, or today if later, and it says so', () => {
    const open = facts(testing('2026-09-28', '2026-10-12'));
    const before = readLimits(limits, open, at('2026-09-30', licensing)).promised;
    expect(before).toMatchObject({ lastDay: '2026-10-16', assumes: ['plannedEndOfProcedure'] });
    const overran = readLimits(limits, open, at('2026-10-14', licensing)).promised;
    expect(overran).toMatchObject({ lastDay: '2026-10-20', assumes: ['plannedEndOfProcedure'] });
  });

  it('does not un-lapse a limit that lapsed before', () => {
    const late = facts(testing('2026-10-20', '2026-11-20', '2026-11-20'));
    expect(readLimits(limits, late, at('2026-11-25', licensing)).promised).toMatchObject({
      lastDay: '2026-10-09',
      light: 'overdue',
      assumes: [],
    });
    const open = facts(testing('2026-10-20', '2026-11-20'));
    expect(readLimits(limits, open, at('2026-10-21', licensing)).promised).toMatchObject({
      lastDay: '2026-10-09',
      light: 'overdue',
      assumes: [],
    });
  });

  it('stops only what the regime and the limit say it stops', () => {
    const visit = testing('2026-09-28', '2026-10-12', '2026-10-12');
    expect(pausesOf({}, [], [visit], day('2026-10-14'))).toEqual([]);
    expect(pausesOf({ pausedBy: ['hearing'] }, licensing.pauseKinds, [visit], day('2026-10-14'))).toEqual([]);
    expect(
      pausesOf({ pausedBy: ['testing'] }, licensing.pauseKinds, [visit], day('2026-10-14')),
    ).toHaveLength(1);
    expect(pausesOf({ pausedBy: ['testing'] }, [], [visit], day('2026-10-14'))).toEqual([]);
  });
});

describe('rule 4: an extension', () => {
  it('counts from the statutory limit’s last day and leaves the promise alone', () => {
    const facts = received('2026-09-18', {
      ...accepted('2026-09-18'),
      extension: { value: 10, unit: 'workingDay' },
    });
    const { promised, statutory, shown } = readLimits(
      { promised: rule(10, 'accepted'), statutory: rule(20, 'accepted') },
      facts,
      at('2026-10-20', licensing),
    );
    expect(promised).toMatchObject({ lastDay: '2026-10-09', light: 'overdue' });
    expect(statutory).toMatchObject({ lastDay: '2026-11-05', extendedFrom: '2026-10-22' });
    expect(statutory?.days.filter(({ counted }) => counted)).toHaveLength(30);
    expect(new Set(statutory?.days.map(({ date }) => date)).size).toBe(statutory?.days.length);
    expect(shown?.limit).toBe('promised');
  });
});

describe('rule 5: lights', () => {
  const facts = received('2026-11-24');
  const lightOn = (date: string): string => {
    const { light, daysLeft } = read('promised', rule(5, 'received'), facts, at(date, benefit));
    return `${light} ${daysLeft}`;
  };

  it.each([
    ['2026-11-24', 'green 5'],
    ['2026-11-25', 'green 4'],
    ['2026-11-26', 'yellow 3'],
    ['2026-11-27', 'yellow 2'],
    ['2026-11-28', 'yellow 2'],
    ['2026-11-30', 'red 1'],
    ['2026-12-01', 'red 0'],
    ['2026-12-02', 'overdue -1'],
    ['2026-12-05', 'overdue -3'],
    ['2026-12-07', 'overdue -4'],
  ])('on %s the limit is %s', (date, light) => {
    expect(lightOn(date)).toBe(light);
  });

  it('is late by a day on the first day off after it', () => {
    const reading = read('promised', rule(3, 'received'), facts, at('2026-11-28', benefit));
    expect(reading).toMatchObject({ lastDay: '2026-11-27', daysLeft: -1, light: 'overdue' });
  });

  it.each([
    ['2026-12-01', true, 'green', 0],
    ['2026-12-03', false, 'overdue', -2],
  ])('stands still once it is decided on %s', (date, kept, light, daysLeft) => {
    const decided = received('2026-11-24', { ...accepted('2026-11-25'), decided: moment(date) });
    const reading = read('promised', rule(5, 'received'), decided, at('2026-12-31', benefit));
    expect(reading).toMatchObject({ done: { on: date, kept }, light, daysLeft });
  });
});

describe('a promise of 0', () => {
  const onTheSpot = rule(0, 'accepted', { otherwise: { value: 3, unit: 'workingDay' } });

  it('holds for the day of acceptance until review starts or silence is recorded', () => {
    const facts = received('2026-11-24', accepted('2026-11-24'));
    expect(read('promised', onTheSpot, facts, at('2026-11-24', benefit))).toMatchObject({
      value: 0,
      lastDay: '2026-11-24',
      daysLeft: 0,
      light: 'red',
    });
    const reviewed = { ...facts, reviewStarted: moment('2026-11-24') };
    expect(read('promised', onTheSpot, reviewed, at('2026-11-24', benefit))).toMatchObject({
      value: 3,
      lastDay: '2026-11-27',
    });
    const silent = received('2026-11-24', accepted('2026-11-24', 'silence'));
    expect(read('promised', onTheSpot, silent, at('2026-12-02', benefit))).toMatchObject({
      value: 3,
      lastDay: '2026-11-27',
    });
  });
});

describe('always', () => {
  it('as many days are left as count after today, and the shown date is the earlier one', () => {
    const cases = fc.record({
      filed: fc.nat(600),
      passed: fc.nat(60),
      promised: fc.integer({ min: 1, max: 30 }),
      statutory: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(cases, ({ filed, passed, promised, statutory }) => {
        const start = addDays(day('2025-01-01'), filed);
        const today = addDays(start, passed);
        const limits = {
          promised: rule(promised, 'received'),
          statutory: rule(statutory, 'received', { unit: 'naturalDay' }),
        };
        const readings = readLimits(limits, received(start), at(today, benefit));
        for (const reading of [readings.promised, readings.statutory]) {
          if (reading === undefined) return false;
          const ahead = reading.days.filter(({ counted, date }) => counted && date > today).length;
          if (reading.lastDay >= today ? reading.daysLeft !== ahead : reading.daysLeft >= 0) return false;
          if (readings.shown === undefined || readings.shown.lastDay > reading.lastDay) return false;
        }
        return true;
      }),
      { numRuns },
    );
  });
});

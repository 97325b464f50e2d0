import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { calendarsOf, parseCalendarEdition, type CalendarEdition } from '../calendar/index.ts';
import { addMs, instant, plainDate, startOfDay, type Instant, type PlainDate } from '../kernel/index.ts';
import { licensing, type LimitRule } from '../regimes/index.ts';
import { applicantLimit, lapseAfter } from './applicant-limit.ts';
import { type CaseFacts, type Moment } from './facts.ts';
import { readLimit, type LimitReading } from './read-limit.ts';

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

describe('editions that come out while a limit runs', () => {
  const table = (edition: number, publishedAt: string, off: readonly string[]): CalendarEdition => ({
    year: 2027,
    edition,
    publishedAt: instant(publishedAt),
    basis: 'notice',
    notice: { zh: '通知', en: 'Notice' },
    off: off.map((date) => ({ date: day(date), name: 'newYear' })),
    worked: [],
  });
  // The first notice gives days off, the second takes one back, and adds another later on.
  const changing = calendarsOf([
    ...editions.filter(({ year }) => year !== 2027),
    table(1, '2026-12-01T04:00:00.000Z', ['2027-01-01', '2027-01-04', '2027-01-05']),
    table(2, '2026-12-20T04:00:00.000Z', ['2027-01-01', '2027-01-04']),
    table(3, '2027-01-07T04:00:00.000Z', ['2027-01-01', '2027-01-08']),
  ]);
  const facts = received('2026-12-28', accepted('2026-12-28'));
  const early = received('2026-12-10', accepted('2026-12-10'));
  const lastDay = (limit: 'promised' | 'statutory', of: CaseFacts, value: number, now: string): PlainDate =>
    read(limit, rule(value, 'accepted'), of, { regime: licensing, calendars: changing, now: noon(now) })
      .lastDay;

  it('a statute’s date is what the table gives', () => {
    expect(lastDay('statutory', early, 18, '2026-12-15')).toBe('2027-01-08');
    expect(lastDay('statutory', early, 18, '2026-12-28')).toBe('2027-01-07');
    expect(lastDay('statutory', facts, 8, '2027-01-06')).toBe('2027-01-11');
    expect(lastDay('statutory', facts, 8, '2027-01-08')).toBe('2027-01-11');
  });

  it('a promise is the earliest date it has had since acceptance was recorded', () => {
    expect(lastDay('promised', early, 18, '2026-12-28')).toBe('2027-01-07');
    // The third table makes 4 January a working day and 8 January a day off.
    expect(lastDay('promised', facts, 7, '2027-01-06')).toBe('2027-01-08');
    expect(lastDay('promised', facts, 7, '2027-01-08')).toBe('2027-01-07');
    expect(lastDay('statutory', facts, 8, '2027-01-06')).toBe('2027-01-11');
  });

  it('a promise is not taken back by a table with more days off; a statute’s date is', () => {
    // Accepted before any table of 2027 was out: 1, 4 and 5 January were then days like others.
    const before = received('2026-11-30', accepted('2026-11-30'));
    expect(lastDay('promised', before, 25, '2026-11-30')).toBe('2027-01-04');
    expect(lastDay('promised', before, 25, '2026-12-28')).toBe('2027-01-04');
    expect(lastDay('statutory', before, 25, '2026-12-15')).toBe('2027-01-07');
    expect(lastDay('statutory', before, 25, '2026-12-28')).toBe('2027-01-06');
  });

  it('what fell due before an edition came out stays due', () => {
    // Under the table of the day it ended on 6 January, before the third came out.
    expect(lastDay('statutory', facts, 5, '2027-01-06')).toBe('2027-01-06');
    expect(lastDay('statutory', facts, 5, '2027-02-01')).toBe('2027-01-06');
  });

  it('what is decided is judged by the editions of its day', () => {
    const decided = { ...facts, decided: moment('2027-01-06') };
    expect(lastDay('statutory', decided, 6, '2027-02-01')).toBe('2027-01-07');
    expect(lastDay('statutory', facts, 6, '2027-02-01')).toBe('2027-01-06');
  });

  it('an applicant’s limit is the latest date it has had', () => {
    const trigger = moment('2026-12-10');
    const limit = (now: string): PlainDate =>
      applicantLimit({ value: 26, unit: 'naturalDay' }, trigger, changing, noon(now)).lastDay;
    // 5 January is a day off in the first table only, but that was its date once.
    expect(limit('2026-12-15')).toBe('2027-01-06');
    expect(limit('2026-12-28')).toBe('2027-01-06');
  });
});

describe('an applicant’s limit', () => {
  it('rolls, and lapses only when what was posted may have arrived', () => {
    const counted = applicantLimit(
      { value: 30, unit: 'naturalDay' },
      moment('2026-09-07'),
      calendars,
      noon('2026-09-08'),
    );
    expect(counted.lastDay).toBe('2026-10-08');
    expect(lapseAfter(counted.lastDay, 5, calendars.at(noon('2026-10-08')))).toEqual({
      arrivesUntil: '2026-10-14',
      effectiveOn: '2026-10-09',
    });
  });
});

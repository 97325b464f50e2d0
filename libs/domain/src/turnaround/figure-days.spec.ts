import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EDITIONS } from '../applications/law.fixture.ts';
import { calendarAt } from '../calendar/index.ts';
import { addDays, instant, plainDate } from '../kernel/index.ts';
import { figuresOf } from '../limits/index.ts';
import { figureDays } from './figure-days.ts';

const calendar = calendarAt(EDITIONS, instant('2026-11-24T01:00:00.000Z'));

describe('the days behind a figure', () => {
  it('begin with the acceptance date and end with the decision', () => {
    const days = figureDays(plainDate('2026-09-18'), plainDate('2026-09-28'), calendar);
    expect(
      days.map(({ date, counted, reason }) => `${date.slice(5)} ${counted ? '+' : '-'} ${reason.code}`),
    ).toEqual([
      '09-18 - trigger',
      '09-19 - weekend',
      '09-20 + workedWeekend',
      '09-21 + working',
      '09-22 + working',
      '09-23 + working',
      '09-24 + working',
      '09-25 - holiday',
      '09-26 - holiday',
      '09-27 - holiday',
      '09-28 + working',
    ]);
  });

  it('are counted as often as the figure says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 120 }), (start, length) => {
        const accepted = addDays(plainDate('2024-01-01'), start);
        const decided = addDays(accepted, length);
        const counted = figureDays(accepted, decided, calendar).filter((day) => day.counted).length;
        expect(counted).toBe(figuresOf(accepted, decided, [], calendar).netWorking);
      }),
    );
  });

  it('are one day where it was decided on the day of acceptance', () => {
    const day = plainDate('2026-11-24');
    expect(figureDays(day, day, calendar)).toEqual([
      { date: day, counted: false, reason: { code: 'trigger', params: {} } },
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { calendarAt } from '@yizhan/domain/calendar';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { lastRedDay, standingOf, type StandingAsked } from './standing.ts';

/** Weekends and nothing else: no year of these has a notice. 5 March 2030 is a Tuesday. */
const calendar = calendarAt([], instant('2030-01-01T00:00:00.000Z'));
const today = plainDate('2030-03-05');

const asked = (over: Partial<StandingAsked> = {}): StandingAsked => ({
  step: 'accept',
  dueOn: plainDate('2030-03-07'),
  decidedBy: plainDate('2030-03-20'),
  definition: { limits: {}, regime: { id: 'benefit', version: 1 } },
  calendar,
  today,
  ...over,
});

describe('how a task stands', () => {
  test('to accept: by the limit of acceptance, until the decision is due sooner', () => {
    expect(standingOf(asked())).toEqual({ limit: 'acceptance', daysLeft: 2, light: 'yellow' });
    const decidedBy = plainDate('2030-03-07');
    expect(standingOf(asked({ decidedBy })).limit).toBe('decision');
    expect(standingOf(asked({ step: 'review', dueOn: decidedBy, decidedBy })).limit).toBe('decision');
  });

  test.each([
    ['2030-03-11', 4, 'green'],
    ['2030-03-08', 3, 'yellow'],
    ['2030-03-07', 2, 'yellow'],
    ['2030-03-06', 1, 'red'],
    ['2030-03-05', 0, 'red'],
    ['2030-03-04', -1, 'overdue'],
    // Friday to Tuesday: two working days late.
    ['2030-03-01', -2, 'overdue'],
  ])('due on %s has %i working days left, and is %s', (day, daysLeft, light) => {
    expect(standingOf(asked({ dueOn: plainDate(day) }))).toMatchObject({ daysLeft, light });
  });

  test('late by no day that is worked, it is late all the same', () => {
    const [saturday, sunday] = [plainDate('2030-03-02'), plainDate('2030-03-03')];
    expect(standingOf(asked({ dueOn: saturday, today: sunday }))).toMatchObject({
      daysLeft: -1,
      light: 'overdue',
    });
  });

  test('is counted in the days of its own limit', () => {
    const decided = plainDate('2030-03-09');
    const of = { step: 'review', dueOn: decided, decidedBy: decided } as const;
    const natural = { value: 60, unit: 'naturalDay', from: 'submitted', until: 'issued' } as const;
    const definition = {
      limits: { statutory: natural },
      regime: { id: 'identityCard', version: 1 },
    } as const;
    // Saturday: four days on, three of them worked.
    expect(standingOf(asked(of))).toMatchObject({ daysLeft: 3, light: 'yellow' });
    expect(standingOf(asked({ ...of, definition }))).toMatchObject({ daysLeft: 4, light: 'green' });
    const late = plainDate('2030-03-01');
    expect(standingOf(asked({ ...of, dueOn: late, decidedBy: late, definition })).daysLeft).toBe(-4);
  });

  test('stands by the common rules where its service is gone', () => {
    expect(standingOf(asked({ definition: undefined }))).toMatchObject({ daysLeft: 2, light: 'yellow' });
  });
});

describe('the last day that is red', () => {
  test.each([
    ['2030-03-05', '2030-03-06'],
    // One working day after Friday is Monday.
    ['2030-03-08', '2030-03-11'],
    ['2030-03-09', '2030-03-11'],
  ])('on %s is %s', (day, last) => {
    expect(lastRedDay(calendar, plainDate(day))).toBe(last);
    const due = (on: string) => standingOf(asked({ today: plainDate(day), dueOn: plainDate(on) })).light;
    expect(due(last)).toBe('red');
  });
});

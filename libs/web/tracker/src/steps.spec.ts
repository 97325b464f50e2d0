import { describe, expect, it } from '@jest/globals';
import { plainDate } from '@yizhan/domain/kernel';
import { application, event, limit } from './application.fixture.ts';
import type { Application } from './application.wire.ts';
import { nextOf, stepsOf } from './steps.ts';

const line = (over: Partial<Application> = {}): readonly string[] =>
  stepsOf(application(over)).map(({ said, standing }) => `${said.key.replace('past.', '')} ${standing}`);

describe('what happened and what is to come', () => {
  it('leaves out the office’s own work, and marks where it is now', () => {
    expect(line()).toEqual([
      'submitted done',
      'accepted done',
      'reviewStarted now',
      'approvedAhead ahead',
      'deliveredAhead ahead',
    ]);
  });

  it('begins with everything ahead', () => {
    const history = [event(1, 'submitted', '2026-11-13')];
    expect(line({ state: 'received', history })).toEqual([
      'submitted now',
      'acceptedAhead ahead',
      'reviewStartedAhead ahead',
      'approvedAhead ahead',
      'deliveredAhead ahead',
    ]);
  });

  it('says of a decision what was decided', () => {
    const history = [event(1, 'submitted', '2026-11-13'), event(2, 'approved', '2026-11-20')];
    expect(line({ state: 'closed', outcome: 'refused', history })).toEqual([
      'submitted done',
      'refused done',
    ]);
    expect(line({ state: 'decided', outcome: 'granted', history })).toEqual([
      'submitted done',
      'approved now',
      'deliveredAhead ahead',
    ]);
  });

  it('has nothing ahead of what is over', () => {
    const history = [event(1, 'submitted', '2026-11-13'), event(2, 'withdrawn', '2026-11-14')];
    expect(line({ state: 'closed', outcome: 'withdrawn', history })).toEqual([
      'submitted done',
      'withdrawn done',
    ]);
  });

  it('does not tell a crossing as a step: it stands at the top', () => {
    const history = [event(1, 'submitted', '2026-11-13'), event(2, 'limitCrossed', '2026-11-20')];
    expect(line({ state: 'received', history })[0]).toBe('submitted now');
  });
});

describe('what happens next', () => {
  const keys = (over: Partial<Application> = {}): readonly string[] =>
    nextOf(application(over)).map(({ key }) => key);

  it('is who decides, by when, and what then', () => {
    expect(keys()).toEqual(['next.inReview', 'next.by.promised', 'next.result']);
  });

  it('does not promise a day that has passed', () => {
    const late = limit(plainDate('2026-10-29'), { daysLeft: -3, light: 'overdue' });
    expect(
      keys({ clock: { limits: [late], shown: { lastDay: late.lastDay, limit: 'promised' }, told: [] } }),
    ).toEqual(['next.inReview', 'next.result']);
  });

  it('still promises its day while only the acceptance is late', () => {
    const promised = limit(plainDate('2026-11-13'));
    const acceptance = limit(plainDate('2026-11-13'), { id: 'acceptance', daysLeft: -2, light: 'overdue' });
    const shown = { lastDay: promised.lastDay, limit: 'promised' as const };
    const clock = { limits: [acceptance, promised], shown, told: [] };
    expect(keys({ state: 'received', clock })).toEqual(['next.received', 'next.by.promised', 'next.result']);
  });

  it('is nothing when it is over', () => {
    expect(keys({ state: 'closed', outcome: 'granted' })).toEqual([]);
    expect(keys({ state: 'decided', outcome: 'refused' })).toEqual([]);
  });
});

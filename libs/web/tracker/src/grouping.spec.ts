import { describe, expect, it } from '@jest/globals';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { row } from './application.fixture.ts';
import type { DraftRow } from './application.wire.ts';
import { groupMatters } from './grouping.ts';

const draft = (id: string, savedAt: string): DraftRow => ({
  id,
  subject: { id: 'p', name: '示例' },
  service: { code: 'TEST-001', name: { zh: '示例津贴', en: 'Example allowance' } },
  savedAt: instant(savedAt),
  lapsesOn: plainDate('2027-02-22'),
  relation: 'self',
  at: null,
});

const due = (day: string) =>
  ({ limit: 'promised', lastDay: plainDate(day), unit: 'workingDay', daysLeft: 1, light: 'green' }) as const;

describe('my applications', () => {
  it('stand in four heaps: what waits for me, what runs, what is not finished, what is over', () => {
    const heaps = groupMatters(
      [
        row('running'),
        row('mine', { ball: 'applicant' }),
        row('over', { state: 'closed', outcome: 'granted' }),
        row('refused', { state: 'decided', outcome: 'refused' }),
        row('granting', { state: 'decided', outcome: 'granted' }),
      ],
      [draft('draft', '2026-11-24T01:00:00.000Z')],
    );
    expect(heaps.yours.map(({ number }) => number)).toEqual(['mine']);
    expect(heaps.running.map(({ number }) => number)).toEqual(['granting', 'running']);
    expect(heaps.unfinished.map(({ id }) => id)).toEqual(['draft']);
    expect(heaps.done.map(({ number }) => number)).toEqual(['over', 'refused']);
  });

  it('begin with what is due first, and end with what has no date', () => {
    const rows = [
      row('c', { shown: null }),
      row('b', { shown: due('2026-12-04') }),
      row('a', { shown: due('2026-11-19') }),
    ];
    expect(groupMatters(rows, []).running.map(({ number }) => number)).toEqual(['a', 'b', 'c']);
  });

  it('show what ended last and what was saved last first', () => {
    const ended = (number: string, day: string) =>
      row(number, { state: 'closed', outcome: 'granted', closedOn: plainDate(day) });
    expect(groupMatters([ended('old', '2026-01-01'), ended('new', '2026-11-01')], []).done[0]?.number).toBe(
      'new',
    );
    const drafts = [draft('old', '2026-11-01T01:00:00.000Z'), draft('new', '2026-11-24T01:00:00.000Z')];
    expect(groupMatters([], drafts).unfinished[0]?.id).toBe('new');
  });

  it('may be none', () => {
    expect(Object.values(groupMatters([], [])).flat()).toEqual([]);
  });
});

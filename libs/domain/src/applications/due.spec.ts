import { describe, expect, it } from '@jest/globals';
import { calendarsOf, type CalendarEdition } from '../calendar/index.ts';
import { plainDate, startOfDay, type Instant, type PlainDate } from '../kernel/index.ts';
import { CaseFile, completeFiling, context, tenOn } from './case.fixture.ts';
import { nextDue } from './due.ts';
import { EDITIONS, fromAcceptance } from './law.fixture.ts';
import { clerk, mother, officer } from './people.fixture.ts';

const at = (day: string): Instant => startOfDay(plainDate(day));

function filedOn(day: string, base = context): CaseFile {
  const file = new CaseFile(base);
  const outcome = file.file(mother, tenOn(day));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return file;
}

/** `acceptance yellow 2026-11-26`: which light, and the day on which it changed. */
function lights(file: CaseFile): readonly string[] {
  return file.bodies
    .filter(({ type }) => type === 'limitCrossed')
    .map(({ data, effectiveOn }) => `${String(data['limit'])} ${String(data['level'])} ${effectiveOn}`);
}

function told(file: CaseFile): readonly string[] {
  return file.now.told.map(({ limit, date, edition }) => `${limit} ${date} ${edition}`);
}

/** The calendar of 2026, and a later edition of it with other days. */
function withEdition(
  publishedOn: string,
  { off = [], worked = [] }: { readonly off?: readonly string[]; readonly worked?: readonly string[] },
): typeof context {
  const before = EDITIONS.find(({ year }) => year === 2026);
  if (before === undefined) throw new Error('no calendar of 2026');
  const edition: CalendarEdition = {
    ...before,
    edition: 2,
    publishedAt: tenOn(publishedOn),
    off: [...before.off, ...off.map((day) => ({ date: plainDate(day), name: 'newYear' as const }))],
    worked: [...before.worked, ...worked.map((day): PlainDate => plainDate(day))],
  };
  return { ...context, calendars: calendarsOf([...EDITIONS, edition]) };
}

describe('what time does', () => {
  it('crosses the limit of acceptance after five working days, and silence is no answer', () => {
    const file = filedOn('2026-11-24').tick(tenOn('2026-12-02'));
    expect(lights(file)).toEqual([
      'acceptance yellow 2026-11-26',
      'acceptance red 2026-11-30',
      'acceptance overdue 2026-12-02',
    ]);
    expect(file.now.status).toBe('received');
    expect(file.now.accepted).toBeUndefined();
    // It can still be accepted, and the crossing stays.
    file.take(clerk, tenOn('2026-12-02')).must(clerk, 'accept', {}, tenOn('2026-12-02'));
    expect(file.now.crossings).toHaveLength(3);
  });

  it('crosses the promise of fifteen working days from received, whoever has it', () => {
    const file = filedOn('2026-11-24').take(clerk, tenOn('2026-11-24'));
    file.must(clerk, 'accept', {}, tenOn('2026-11-24')).tick(tenOn('2027-01-20'));
    expect(lights(file)).toEqual([
      'promised yellow 2026-12-10',
      'promised red 2026-12-14',
      'promised overdue 2026-12-16',
    ]);
  });

  it('dates what fell due by the limit, however late it is recorded', () => {
    const file = filedOn('2026-11-24').tick(tenOn('2026-12-20'));
    const [overdue] = file.bodies.filter(({ data }) => data['level'] === 'overdue');
    expect(overdue).toMatchObject({
      recordedAt: tenOn('2026-12-20'),
      effectiveOn: '2026-12-02',
      data: { at: at('2026-12-02'), limit: 'acceptance', due: '2026-12-01', from: '2026-11-24' },
      actor: { kind: 'system', id: 'time', role: 'system' },
      command: 'time',
    });
  });

  it('comes before a command, and is recorded even if the command is refused', () => {
    const file = filedOn('2026-11-24');
    expect(file.act(officer, 'propose', {}, tenOn('2026-11-26')).ok).toBe(false);
    expect(lights(file)).toEqual(['acceptance yellow 2026-11-26']);
  });

  it('stops with the decision and with the end', () => {
    const file = filedOn('2026-11-24').must(mother, 'withdraw', {}, tenOn('2026-11-25'));
    expect(nextDue(file.now, file.context)).toBeUndefined();
    expect(file.tick(tenOn('2027-11-24')).bodies).toHaveLength(2);
  });

  it('says when to look again', () => {
    const file = filedOn('2026-11-24');
    expect(nextDue(file.now, file.context)?.at).toBe(at('2026-11-26'));
  });

  it('gives a case filed on paper and keyed later its crossings at once', () => {
    const file = new CaseFile();
    const paper = { ...completeFiling, arrivedOn: plainDate('2026-09-18'), confirmation: '演示' };
    const outcome = file.file(clerk, tenOn('2026-09-30'), paper);
    expect(outcome.ok && outcome.value.map(({ type }) => type)).toEqual([
      'submitted',
      'limitCrossed',
      'limitCrossed',
      'limitCrossed',
    ]);
    expect(lights(file)).toEqual([
      'acceptance yellow 2026-09-21',
      'acceptance red 2026-09-23',
      'acceptance overdue 2026-09-25',
    ]);
    // Nothing is told that was past: the promise counts from the arrival.
    expect(told(file)).toEqual(['promised 2026-10-15 2026@1']);
  });
});

describe('rule 18: dates told', () => {
  it('a promise from received is told on the receipt and does not move on acceptance', () => {
    const file = filedOn('2026-11-24').take(clerk, tenOn('2026-11-30'));
    file.must(clerk, 'accept', {}, tenOn('2026-11-30'));
    expect(told(file)).toEqual(['promised 2026-12-15 2026@1', 'promised 2026-12-15 2026@1']);
    expect(file.bodies.filter(({ data }) => data['told'] !== undefined).map(({ type }) => type)).toEqual([
      'submitted',
      'accepted',
    ]);
  });

  it('a promise from acceptance assumes the last lawful day, and comes nearer on acceptance', () => {
    const file = filedOn('2026-09-18', { ...context, definition: fromAcceptance });
    expect(told(file)).toEqual(['promised 2026-10-15 2026@1', 'statutory 2026-10-29 2026@1']);
    file.take(clerk, tenOn('2026-09-18')).must(clerk, 'accept', {}, tenOn('2026-09-18'));
    expect(told(file).slice(2)).toEqual(['promised 2026-10-09 2026@1', 'statutory 2026-10-22 2026@1']);
  });

  it('names every edition the count has read', () => {
    expect(told(filedOn('2026-12-30'))).toEqual(['promised 2027-01-21 2026@1,2027@1']);
  });

  it('the receipt prints the same day', () => {
    const file = filedOn('2026-11-24');
    expect(file.contents.find(({ kind }) => kind === 'document')?.value).toMatchObject({
      template: 'receipt',
      values: { receivedOn: '2026-11-24', dates: [{ limit: 'promised', date: '2026-12-15' }] },
    });
  });
});

describe('an edition of the calendar', () => {
  it('brings a promise forward and tells it, dated by its publication', () => {
    const file = filedOn('2026-11-24', withEdition('2026-12-03', { worked: ['2026-12-05', '2026-12-06'] }));
    file.take(clerk, tenOn('2026-11-24')).must(clerk, 'accept', {}, tenOn('2026-11-24'));
    file.tick(tenOn('2026-12-09'));
    const [moved] = file.bodies.filter(({ type }) => type === 'dateTold');
    expect(moved?.data).toEqual({
      at: tenOn('2026-12-03'),
      told: [{ limit: 'promised', date: '2026-12-11', edition: '2026@2' }],
    });
    expect(lights(file)).toEqual(['promised yellow 2026-12-08']);
  });

  it('never takes a promise back', () => {
    const file = filedOn('2026-11-24', withEdition('2026-12-03', { off: ['2026-12-07', '2026-12-08'] }));
    file.tick(tenOn('2026-12-16'));
    expect(file.bodies.some(({ type }) => type === 'dateTold')).toBe(false);
    expect(lights(file).at(-1)).toBe('promised overdue 2026-12-16');
  });

  it('moves what the law sets, later too', () => {
    const base = { ...withEdition('2026-10-12', { off: ['2026-10-20'] }), definition: fromAcceptance };
    const file = filedOn('2026-09-18', base).take(clerk, tenOn('2026-09-18'));
    file.must(clerk, 'accept', {}, tenOn('2026-09-18')).tick(tenOn('2026-10-12'));
    // The promise of ten days had ended by then, and is left alone.
    expect(told(file).at(-1)).toBe('statutory 2026-10-23 2026@2');
    expect(file.bodies.filter(({ type }) => type === 'dateTold')).toHaveLength(1);
  });

  it('undoes nothing that fell due before it', () => {
    const holiday = ['2026-11-27', '2026-11-30', '2026-12-01'];
    const file = filedOn('2026-11-24', withEdition('2026-11-30', { off: holiday }));
    file.tick(tenOn('2026-12-10'));
    expect(lights(file).filter((light) => light.startsWith('acceptance'))).toEqual([
      // Under the first edition.
      'acceptance yellow 2026-11-26',
      'acceptance red 2026-11-30',
      // Under the second: 25 and 26 November, 2, 3 and 4 December.
      'acceptance overdue 2026-12-05',
    ]);
  });

  it('crosses at its publication what it brings forward past a level', () => {
    const file = filedOn('2026-11-20', withEdition('2026-11-23', { worked: ['2026-11-21', '2026-11-22'] }));
    file.tick(tenOn('2026-11-24'));
    const crossed = file.bodies.filter(({ type }) => type === 'limitCrossed');
    expect(crossed.map(({ data }) => [data['level'], data['at'], data['due']])).toEqual([
      // By then two of the five days were behind it, and nobody could have known.
      ['yellow', tenOn('2026-11-23'), '2026-11-25'],
      ['red', at('2026-11-24'), '2026-11-25'],
    ]);
  });
});

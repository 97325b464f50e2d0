import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CaseFile, context, tenOn } from '../applications/case.fixture.ts';
import { EDITIONS, fromAcceptance } from '../applications/law.fixture.ts';
import {
  approver,
  clerk,
  DISTRICT,
  mother,
  officer,
  otherClerk,
  STREET,
} from '../applications/people.fixture.ts';
import { picker, replay, wander } from '../applications/wander.fixture.ts';
import { calendarsOf, type CalendarEdition } from '../calendar/index.ts';
import { addDays, plainDate, weekday, type PlainDate } from '../kernel/index.ts';
import { factOf, type TurnaroundFact } from './fact.ts';

const basis = ['rules4'];

function decidedOn(filed: string, accepted: string, decided: string, base = context): CaseFile {
  const file = new CaseFile(base);
  file.file(mother, tenOn(filed));
  file.take(clerk, tenOn(accepted)).must(clerk, 'accept', {}, tenOn(accepted));
  file.take(officer, tenOn(accepted)).must(officer, 'startReview', {}, tenOn(accepted));
  file.must(officer, 'propose', { proposed: 'grant', basis }, tenOn(decided));
  return file.take(approver, tenOn(decided)).must(approver, 'approve', {}, tenOn(decided));
}

function delivered(file: CaseFile, on: string): CaseFile {
  file.take(officer, tenOn(on)).must(officer, 'issue', {}, tenOn(on)).take(clerk, tenOn(on));
  return file.must(clerk, 'deliver', { method: 'window', evidence: '演示' }, tenOn(on));
}

const fact = (file: CaseFile): TurnaroundFact | undefined => factOf(file.now, file.context);

/** Day by day, from the tables as they are written down: it shares nothing with what it checks. */
function countedByHand(
  accepted: PlainDate,
  decided: PlainDate,
): { readonly working: number; readonly natural: number } {
  let working = 0;
  let natural = 0;
  for (let day = addDays(accepted, 1); day <= decided; day = addDays(day, 1)) {
    natural += 1;
    const table = EDITIONS.find(({ year }) => String(year) === day.slice(0, 4));
    const off = table?.off.some(({ date }) => date === day) ?? false;
    const worked = table?.worked.includes(day) ?? false;
    if (worked || (weekday(day) < 6 && !off)) working += 1;
  }
  return { working, natural };
}

describe('the figures of a round', () => {
  it('are there once it is closed', () => {
    const file = decidedOn('2026-11-24', '2026-11-25', '2026-12-04');
    expect(fact(file)).toBeUndefined();
    expect(fact(delivered(file, '2026-12-07'))).toEqual({
      round: 1,
      revision: 1,
      outcome: 'granted',
      acceptedOn: '2026-11-25',
      decidedOn: '2026-12-04',
      closedOn: '2026-12-07',
      // 26, 27, 30 November; 1, 2, 3, 4 December.
      netWorking: 7,
      grossWorking: 7,
      grossNatural: 9,
      pausedDays: 0,
      promiseKept: true,
      acceptedInTime: true,
      extended: false,
      lateWithdrawal: false,
      dimensions: {
        service: context.pins.service,
        version: 1,
        regime: 'benefit@1',
        channel: 'mobile',
        month: '2026-12',
        acceptingAgency: STREET,
        decidingAgency: DISTRICT,
      },
    });
  });

  it('say what was kept, of each limit by itself', () => {
    const base = { ...context, definition: fromAcceptance };
    // Promise 10 working days from acceptance on 24 November: 8 December.
    const onTime = delivered(decidedOn('2026-11-24', '2026-11-24', '2026-12-08', base), '2026-12-30');
    expect(fact(onTime)).toMatchObject({ promiseKept: true, statuteKept: true });
    const late = delivered(decidedOn('2026-11-24', '2026-11-24', '2026-12-09', base), '2026-12-30');
    expect(fact(late)).toMatchObject({ promiseKept: false, statuteKept: true, grossWorking: 11 });
    const slow = delivered(decidedOn('2026-11-20', '2026-12-02', '2026-12-09', base), '2026-12-30');
    expect(fact(slow)).toMatchObject({ promiseKept: true, acceptedInTime: false });
  });

  it('say neither kept nor broken of what was never decided, and remember that it was late', () => {
    const withdrawn = new CaseFile();
    withdrawn.file(mother, tenOn('2026-11-24'));
    withdrawn.must(mother, 'withdraw', {}, tenOn('2026-12-20'));
    expect(fact(withdrawn)).toMatchObject({ outcome: 'withdrawn', lateWithdrawal: true });
    expect(Object.keys(fact(withdrawn) ?? {})).not.toEqual(expect.arrayContaining(['promiseKept']));
    const notAccepted = new CaseFile();
    notAccepted.file(mother, tenOn('2026-11-24'));
    notAccepted.take(otherClerk, tenOn('2026-11-24'));
    notAccepted.must(
      otherClerk,
      'notAccept',
      { ground: 'noLicenceNeeded', reason: '演示', basis },
      tenOn('2026-11-24'),
    );
    expect(fact(notAccepted)).toMatchObject({ outcome: 'notAccepted', lateWithdrawal: false });
    expect(fact(notAccepted)?.grossWorking).toBeUndefined();
  });

  it('equal a count by hand, and the crossings on record, whatever way a case went', () => {
    const numbers = fc.array(fc.nat(9999), { minLength: 120, maxLength: 120 });
    let counted = 0;
    fc.assert(
      fc.property(numbers, (choices) => {
        let used = 0;
        const { journey } = wander(
          picker(() => choices[used++ % choices.length] ?? 0),
          40,
        );
        const { file } = replay(
          { ...journey, base: { ...journey.base, calendars: context.calendars } },
          () => undefined,
        );
        const found = fact(file);
        if (found?.acceptedOn === undefined || found.decidedOn === undefined) return;
        counted += 1;
        const { working, natural } = countedByHand(found.acceptedOn, found.decidedOn);
        expect([found.grossWorking, found.grossNatural]).toEqual([working, natural]);
        expect(found.netWorking).toBe(working);
        for (const [kept, limit] of [
          [found.promiseKept, 'promised'],
          [found.statuteKept, 'statutory'],
        ] as const) {
          const late = file.now.crossings.some(
            (crossed) => crossed.limit === limit && crossed.level === 'overdue',
          );
          if (kept !== undefined) expect(kept).toBe(!late);
        }
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
    expect(counted).toBeGreaterThan(5);
  });

  it('do not change with an edition that comes after the decision', () => {
    const file = delivered(decidedOn('2026-11-24', '2026-11-25', '2026-12-04'), '2026-12-07');
    const of2026 = EDITIONS.filter(({ year }) => year === 2026);
    const later = of2026.map((edition): CalendarEdition => ({
      ...edition,
      edition: 2,
      publishedAt: tenOn('2026-12-31'),
      off: [...edition.off, { date: plainDate('2026-12-01'), name: 'newYear' }],
    }));
    const calendars = calendarsOf([...EDITIONS, ...later]);
    expect(factOf(file.now, { ...file.context, calendars })).toEqual(fact(file));
  });
});

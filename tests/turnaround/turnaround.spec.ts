import { describe, expect, test } from '@jest/globals';
import { factOf, type TurnaroundFact } from '@yizhan/domain/turnaround';
import fc from 'fast-check';
import { picker } from '../../libs/domain/src/applications/wander.fixture.ts';
import { FULL } from '../support/full-run.ts';
import {
  type NaiveFigures,
  type NaiveLaw,
  naiveTurnaround,
  type WrittenTable,
  writtenTables,
} from '../support/naive-turnaround.ts';
import { daysOf, type Life, live } from './lives.ts';

const LIVES = FULL ? 10_000 : 1_000;
const DAYS = daysOf(writtenTables());

const lives = fc
  .sample(fc.array(fc.nat(9_999), { minLength: 160, maxLength: 160 }), {
    numRuns: LIVES,
    ...(!FULL && { seed: 20_261_124 }),
  })
  .map((numbers) => {
    let used = 0;
    return judged(
      live(
        picker(() => numbers[used++ % numbers.length] ?? 0),
        DAYS,
      ),
    );
  });

/** A life with what the product says of it, and what a naive count does. */
interface Judged extends Life {
  readonly fact: TurnaroundFact | undefined;
  readonly naive: NaiveFigures | undefined;
}

function judged(life: Life): Judged {
  const { file, law } = life;
  return { ...life, fact: factOf(file.now, file.context), naive: naiveTurnaround(file.bodies, law) };
}

/** What two counts say differently, by name. */
function disagreements(fact: TurnaroundFact | undefined, naive: NaiveFigures | undefined): readonly string[] {
  if (fact === undefined || naive === undefined) return fact === naive ? [] : ['closed'];
  const { round: _, revision: __, extended: ___, dimensions: ____, ...figures } = fact;
  const [one, other]: readonly Readonly<Record<string, unknown>>[] = [figures, { ...naive }];
  return [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].filter(
    (name) => one?.[name] !== other?.[name],
  );
}

describe(`the figures of ${String(LIVES)} lives, drawn by chance and lived by the domain`, () => {
  test('are what a naive count day by day gives', () => {
    const wrong = lives.flatMap(({ fact, naive }, index) =>
      disagreements(fact, naive).map((name) => `${String(index)} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('and they are lives of every kind', () => {
    const facts = lives.map(({ fact }) => fact).filter((fact) => fact !== undefined);
    const outcomes = new Set(facts.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(
      new Set(['granted', 'partlyGranted', 'refused', 'rejected', 'notAccepted', 'withdrawn']),
    );
    const count = (wanted: (fact: TurnaroundFact) => boolean): number => facts.filter(wanted).length;
    expect(count(({ decidedOn }) => decidedOn !== undefined)).toBeGreaterThan(LIVES / 2);
    for (const name of ['promiseKept', 'statuteKept', 'acceptedInTime'] as const) {
      for (const kept of [true, false])
        expect(count((fact) => fact[name] === kept)).toBeGreaterThan(LIVES / 50);
    }
    expect(count(({ lateWithdrawal }) => lateWithdrawal)).toBeGreaterThan(0);
    expect(
      count(({ acceptedOn, decidedOn }) => acceptedOn?.slice(0, 4) !== decidedOn?.slice(0, 4)),
    ).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(LIVES);
  });
});

describe('planted', () => {
  test('one day too many or too few, in any figure of any life, is seen', () => {
    const missed: string[] = [];
    lives.forEach(({ fact, naive }, index) => {
      if (fact?.netWorking === undefined) return;
      for (const name of ['netWorking', 'grossWorking', 'grossNatural', 'pausedDays'] as const) {
        for (const off of [-1, 1]) {
          const planted = { ...fact, [name]: (fact[name] ?? 0) + off };
          if (disagreements(planted, naive).join() !== name)
            missed.push(`${String(index)} ${name} ${String(off)}`);
        }
      }
    });
    expect(missed).toEqual([]);
  });

  /** Counts with a promise that many days longer; with a table changed by one day. */
  const seen = (change: (law: NaiveLaw) => NaiveLaw): readonly string[] => [
    ...new Set(
      lives.flatMap(({ file, fact, law }) => disagreements(fact, naiveTurnaround(file.bodies, change(law)))),
    ),
  ];

  test('a limit that is one day longer or shorter is seen', () => {
    for (const off of [-1, 1]) {
      const moved = seen((law) => ({
        ...law,
        acceptance: law.acceptance + off,
        ...(law.promised && { promised: { ...law.promised, value: law.promised.value + off } }),
        ...(law.statutory && { statutory: { ...law.statutory, value: law.statutory.value + off } }),
      }));
      expect([...moved].sort()).toEqual(['acceptedInTime', 'promiseKept', 'statuteKept']);
    }
  });

  test('a table with one day written wrongly is seen', () => {
    const without =
      (day: string) =>
      (table: WrittenTable): WrittenTable => ({
        ...table,
        off: table.off.filter(({ date }) => date !== day),
        worked: table.worked.filter((date) => date !== day),
      });
    for (const day of ['2026-05-01', '2026-10-06', '2026-10-10', '2026-09-20']) {
      const wrong = seen((law) => ({ ...law, tables: law.tables.map(without(day)) }));
      expect(wrong).toEqual(expect.arrayContaining(['netWorking', 'grossWorking']));
    }
  });
});

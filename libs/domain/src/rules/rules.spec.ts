import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conditionShape, factsIn, type Condition } from './condition.ts';
import { evaluate, holds, type Outcome } from './evaluate.ts';
import { type Facts } from './facts.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const facts: Facts = {
  today: '2026-11-24',
  'register.household.birth': '1961-11-08',
  'register.household.city': 'here',
  'answer.payee': 'otherCard',
  'answer.empty': '',
  'answer.holder': 'here',
  'answer.agreed': true,
  'answer.children': 2,
  'answer.tags': ['a', 'b'],
};

describe('evaluate', () => {
  it.each<[Condition, Outcome]>([
    [{ kind: 'equals', fact: 'answer.payee', text: 'otherCard' }, 'holds'],
    [{ kind: 'equals', fact: 'answer.payee', text: 'none' }, 'fails'],
    [{ kind: 'equals', fact: 'answer.gone', text: 'none' }, 'unknown'],
    [{ kind: 'equals', fact: 'answer.children', text: '2' }, 'unknown'],
    [{ kind: 'sameAs', fact: 'answer.holder', other: 'register.household.city' }, 'holds'],
    [{ kind: 'sameAs', fact: 'answer.holder', other: 'answer.payee' }, 'fails'],
    [{ kind: 'sameAs', fact: 'answer.holder', other: 'answer.gone' }, 'unknown'],
    [{ kind: 'isTrue', fact: 'answer.agreed' }, 'holds'],
    [{ kind: 'isTrue', fact: 'answer.payee' }, 'unknown'],
    [{ kind: 'oneOf', fact: 'answer.payee', texts: ['none', 'otherCard'] }, 'holds'],
    [{ kind: 'oneOf', fact: 'answer.payee', texts: ['none'] }, 'fails'],
    [{ kind: 'includes', fact: 'answer.tags', text: 'b' }, 'holds'],
    [{ kind: 'includes', fact: 'answer.tags', text: 'c' }, 'fails'],
    [{ kind: 'number', fact: 'answer.children', is: 'less', than: 2 }, 'fails'],
    [{ kind: 'number', fact: 'answer.children', is: 'atMost', than: 2 }, 'holds'],
    [{ kind: 'number', fact: 'answer.children', is: 'atLeast', than: 2 }, 'holds'],
    [{ kind: 'number', fact: 'answer.children', is: 'more', than: 2 }, 'fails'],
    [{ kind: 'date', fact: 'today', is: 'atLeast', than: '2026-11-24' as never }, 'holds'],
    [{ kind: 'date', fact: 'answer.payee', is: 'atLeast', than: '2026-11-24' as never }, 'unknown'],
    [{ kind: 'age', birth: 'register.household.birth', on: 'today', min: 65 }, 'holds'],
    [{ kind: 'age', birth: 'register.household.birth', on: 'today', min: 65, max: 65 }, 'holds'],
    [{ kind: 'age', birth: 'register.household.birth', on: 'today', min: 66 }, 'fails'],
    [{ kind: 'age', birth: 'register.household.birth', on: 'today', max: 64 }, 'fails'],
    [{ kind: 'age', birth: 'register.identity.birth', on: 'today', min: 65 }, 'unknown'],
    [{ kind: 'present', fact: 'answer.payee' }, 'holds'],
    [{ kind: 'present', fact: 'answer.empty' }, 'fails'],
    [{ kind: 'present', fact: 'toString' }, 'fails'],
    [{ kind: 'equals', fact: 'answer.empty', text: 'x' }, 'unknown'],
  ])('%j %s', (condition, outcome) => {
    expect(evaluate(condition, facts).outcome).toBe(outcome);
    expect(holds(condition, facts)).toBe(outcome === 'holds');
  });

  it('says why, part by part, and what it did not know, without a value', () => {
    const condition: Condition = {
      kind: 'all',
      of: [
        { kind: 'age', birth: 'register.household.birth', on: 'today', min: 65 },
        { kind: 'equals', fact: 'register.identity.name', text: 'x' },
      ],
    };
    const trace = evaluate(condition, facts);
    expect(trace.outcome).toBe('unknown');
    expect(trace.parts.map(({ outcome }) => outcome)).toEqual(['holds', 'unknown']);
    expect(trace.parts[1]?.missing).toEqual(['register.identity.name']);
    expect(JSON.stringify(trace)).not.toContain('1961');
  });
});

const HOLDS: Condition = { kind: 'present', fact: 'today' };
const FAILS: Condition = { kind: 'present', fact: 'gone' };
const UNKNOWN: Condition = { kind: 'isTrue', fact: 'gone' };
const conditions = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(HOLDS, FAILS, UNKNOWN),
    fc.record({ kind: fc.constant('not' as const), of: tie('any') }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('any'), { minLength: 1, maxLength: 4 }),
    }),
  ),
})).any;

describe('three values', () => {
  it('obey De Morgan', () => {
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), (of) => {
        const not = (condition: Condition): Condition => ({ kind: 'not', of: condition });
        expect(evaluate(not({ kind: 'all', of }), facts).outcome).toBe(
          evaluate({ kind: 'any', of: of.map(not) }, facts).outcome,
        );
      }),
      { numRuns },
    );
  });

  it('learn nothing wrong: what is decided without a fact stays so with it', () => {
    fc.assert(
      fc.property(conditions, fc.boolean(), (condition, gone) => {
        const before = evaluate(condition, facts).outcome;
        // `present` asks whether a fact is there, so only conditions that do not are judged here.
        if (before === 'unknown' || JSON.stringify(condition).includes('"present","fact":"gone"')) return;
        expect(evaluate(condition, { ...facts, gone }).outcome).toBe(before);
      }),
      { numRuns },
    );
  });
});

describe('conditions as data', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(conditionShape.parse(JSON.parse(JSON.stringify(condition)))).toEqual({
          ok: true,
          value: condition,
        });
      }),
      { numRuns },
    );
  });

  it.each([
    [{ kind: 'maybe' }, '/kind'],
    [{ kind: 'all', of: [] }, '/of'],
    [{ kind: 'all', of: [HOLDS, { kind: 'present' }] }, '/of/1/fact'],
    [{ kind: 'equals', fact: 'Answer payee', text: 'x' }, '/fact'],
    [{ kind: 'age', birth: 'a', on: 'today', min: -1 }, '/min'],
  ])('refuse %j', (value, path) => {
    const parsed = conditionShape.parse(value);
    expect(parsed.ok ? [] : parsed.error.map((error) => error.path)).toEqual([path]);
  });

  it('name the facts they ask for', () => {
    const condition: Condition = {
      kind: 'any',
      of: [
        { kind: 'age', birth: 'b', on: 'today' },
        { kind: 'not', of: { kind: 'sameAs', fact: 'x', other: 'today' } },
      ],
    };
    expect(factsIn(condition)).toEqual(['b', 'today', 'x']);
  });
});

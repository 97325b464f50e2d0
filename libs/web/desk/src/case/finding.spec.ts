import { describe, expect, it } from '@jest/globals';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { createI18n, speechOf } from '@yizhan/web-ui';
import type { Finding } from '../desk.wire.ts';
import { deskWords } from '../words/index.ts';
import type { CaseKey } from './clock.ts';
import { findingLine, type FindingLine, inOrder } from './finding.ts';

const speech = speechOf<CaseKey>(createI18n('zh-CN', deskWords), 'deskCase');

const finding = (over: Partial<Finding> = {}): Finding => ({
  id: 1,
  code: 'registerNotFound',
  params: {
    about: { zh: '居民户口簿', en: 'Household register booklet' },
    source: { zh: '公安 · 户籍库', en: 'Household register' },
  },
  at: instant('2026-11-24T01:00:00.000Z'),
  state: 'open',
  ...over,
});

/** Figures and their unit are kept together by spaces that do not break. */
const lineOf = (of: Finding): FindingLine => {
  const line = findingLine(of, speech);
  return { ...line, ...(line.answer !== undefined && { answer: line.answer.replace(/\s/g, ' ') }) };
};

describe('a finding of the machine', () => {
  it('asks a person while it is open, and names the register and the day', () => {
    expect(lineOf(finding())).toEqual({
      verdict: 'query',
      word: '请回应',
      text: '居民户口簿：没有查到，由本单位去取',
      source: '公安 · 户籍库 11/24',
    });
  });

  it('raises no question where the register confirms or the rule is met', () => {
    expect(lineOf(finding({ code: 'registerConfirms', state: 'answered' }))).toMatchObject({
      verdict: 'ok',
      word: '查到',
    });
    expect(lineOf(finding({ code: 'conditionMet', state: 'answered' }))).toMatchObject({
      verdict: 'ok',
      word: '符合',
      source: '按规则 11/24',
    });
  });

  it('stands with what the office answered', () => {
    const answer = { verdict: 'satisfied', on: plainDate('2026-11-25'), remark: '已向公安核实' } as const;
    expect(lineOf(finding({ state: 'answered', answer }))).toMatchObject({
      verdict: 'ok',
      word: '核实了',
      answer: '11 月 25 日：已向公安核实',
    });
    expect(
      lineOf(finding({ state: 'answered', answer: { ...answer, verdict: 'notSatisfied' } })),
    ).toMatchObject({ verdict: 'no', word: '核实不了' });
  });

  it('comes first while it must be answered, and else in its order', () => {
    const answered = finding({ id: 1, state: 'answered' });
    expect(inOrder([answered, finding({ id: 3 }), finding({ id: 2 })]).map(({ id }) => id)).toEqual([
      2, 3, 1,
    ]);
  });
});

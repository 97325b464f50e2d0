import { describe, expect, it } from '@jest/globals';
import { draft, form, today, unanswered } from './draft.fixture.ts';
import { fillForm } from './filled-form.ts';
import { faultsOf, firstUnanswered, neighbours, pageAt, questionPages } from './question-pages.ts';

const filled = (typed = {}, of = draft) => fillForm(form, of, typed, today);
const ids = (pages: ReturnType<typeof questionPages>): readonly string[] =>
  pages.map(({ questions }) => questions.map(({ question }) => question.id).join('+'));

describe('the pages of a form', () => {
  it('hold one question or a section: the same questions in the same order', () => {
    expect(ids(questionPages(filled(), 'question'))).toEqual(['payee', 'helper']);
    expect(ids(questionPages(filled(), 'section'))).toEqual(['payee+helper']);
  });

  it('do not ask what a register answers, and ask it when the register does not', () => {
    expect(ids(questionPages(filled({}, unanswered), 'question'))).toEqual(['phone', 'payee', 'helper']);
    expect(ids(questionPages(filled({ phone: '19900000009' }), 'question'))).toEqual([
      'phone',
      'payee',
      'helper',
    ]);
  });

  it('follow the answers', () => {
    expect(ids(questionPages(filled({ payee: 'otherCard' }), 'question'))).toEqual([
      'payee',
      'since',
      'helper',
    ]);
  });

  it('are found by any of their questions, in every density', () => {
    expect(pageAt(filled(), 'section', 'helper')?.id).toBe('payee');
    expect(pageAt(filled(), 'question', 'helper')?.id).toBe('helper');
  });

  it('open a known question by itself to whoever wants to change it', () => {
    expect(ids([pageAt(filled(), 'section', 'phone')].filter((page) => page !== undefined))).toEqual([
      'phone',
    ]);
  });

  it('have no page for a question that is not asked', () => {
    expect(pageAt(filled(), 'question', 'since')).toBeUndefined();
    expect(pageAt(filled(), 'question', 'unheard')).toBeUndefined();
  });

  it('lead forth and back, past what is known', () => {
    const page = pageAt(filled({ payee: 'otherCard' }), 'question', 'since');
    if (page === undefined) throw new Error('no page');
    const { before, after } = neighbours(filled({ payee: 'otherCard' }), 'question', page);
    expect([before?.id, after?.id]).toEqual(['payee', 'helper']);
    const first = pageAt(filled(), 'question', 'payee');
    expect(first && neighbours(filled(), 'question', first).before).toBeUndefined();
  });
});

describe('what is wrong on a page', () => {
  it('is what the form says of its fields, and of no other', () => {
    const state = filled({ payee: 'otherCard', account: '62220000' });
    const page = pageAt(state, 'question', 'payee');
    expect(faultsOf(state, page).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'account cardLength',
    ]);
    expect(faultsOf(state).map(({ field }) => field)).toEqual(['account', 'since', 'alone']);
  });

  it('leads to the first page that still needs an answer', () => {
    expect(firstUnanswered(filled(), 'question')?.id).toBe('payee');
    expect(firstUnanswered(filled({ payee: 'none' }), 'question')?.id).toBe('helper');
    expect(firstUnanswered(filled({ payee: 'none', alone: 'no' }), 'question')).toBeUndefined();
  });

  it('never blames an answer that is no longer asked for', () => {
    expect(faultsOf(filled({ payee: 'none', alone: 'yes', account: 'xx' }))).toEqual([]);
  });
});

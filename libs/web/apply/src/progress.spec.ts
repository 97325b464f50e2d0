import { describe, expect, it } from '@jest/globals';
import { draft, form, today, unanswered } from './draft.fixture.ts';
import { fillForm } from './filled-form.ts';
import { type Place, progressOf } from './progress.ts';
import { pageAt, type PageSize } from './question-pages.ts';

const filled = (typed = {}, of = draft) => fillForm(form, of, typed, today);

function at(id: string, size: PageSize, state = filled()): Place {
  const page = pageAt(state, size, id);
  if (page === undefined) throw new Error(`no page ${id}`);
  return { at: 'page', page };
}

const states = (place: Place, state = filled()): readonly string[] =>
  progressOf(state, place).parts.map((part) => part.state);

describe('progress', () => {
  it('counts the questions that are left, this page included', () => {
    expect(progressOf(filled(), { at: 'begin' }).left).toBe(2);
    expect(progressOf(filled(), at('payee', 'question')).left).toBe(2);
    expect(progressOf(filled(), at('helper', 'question')).left).toBe(1);
    expect(progressOf(filled(), at('payee', 'section')).left).toBe(2);
    expect(progressOf(filled(), { at: 'check' }).left).toBe(0);
  });

  it('counts a question that an answer opened', () => {
    const state = filled({ payee: 'otherCard' });
    expect(progressOf(state, at('payee', 'question', state)).left).toBe(3);
  });

  it('counts a known question while it is being changed', () => {
    expect(progressOf(filled(), at('phone', 'question')).left).toBeGreaterThan(0);
  });

  it('begins with what is known and ends with checking; a section that asks nothing is done', () => {
    expect(states({ at: 'begin' })).toEqual(['now', 'done', 'ahead', 'ahead']);
    expect(states(at('payee', 'question'))).toEqual(['done', 'done', 'now', 'ahead']);
    expect(states({ at: 'check' })).toEqual(['done', 'done', 'done', 'now']);
    expect(states({ at: 'begin' }, filled({}, unanswered))).toEqual(['now', 'ahead', 'ahead', 'ahead']);
  });

  it('names the part by its place', () => {
    expect(progressOf(filled(), at('helper', 'question')).part).toBe(3);
    expect(progressOf(filled(), { at: 'check' }).part).toBe(4);
  });
});

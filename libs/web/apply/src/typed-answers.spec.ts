import { describe, expect, it } from '@jest/globals';
import {
  forgetTyped,
  keepTyped,
  recallTyped,
  submissionKey,
  withoutSaved,
  withTyped,
} from './typed-answers.ts';

describe('what was typed', () => {
  it('waits for its account and its draft', () => {
    keepTyped('a', '1', { payee: 'none' });
    expect(recallTyped('a', '1')).toEqual({ payee: 'none' });
    expect(recallTyped('b', '1')).toEqual({});
    expect(recallTyped('a', '2')).toEqual({});
    forgetTyped('a', '1');
    expect(recallTyped('a', '1')).toEqual({});
  });

  it('is what differs from what is saved', () => {
    const saved = { payee: 'none', since: '2026-01-02' };
    expect(withTyped({}, { payee: 'otherCard', alone: '' }, saved)).toEqual({ payee: 'otherCard' });
    expect(withTyped({ payee: 'otherCard' }, { payee: 'none' }, saved)).toEqual({});
    expect(withTyped({}, { since: { year: '', month: '', day: '' } }, {})).toEqual({});
  });

  it('keeps an answer that was emptied: that is a change', () => {
    expect(withTyped({}, { payee: '' }, { payee: 'none' })).toEqual({ payee: '' });
  });

  it('is not forgotten when it was typed while the rest was on its way', () => {
    expect(withoutSaved({ bank: '示例银行', payee: 'none' }, { bank: '示例', payee: 'none' })).toEqual({
      bank: '示例银行',
    });
  });
});

describe('the key of a submission', () => {
  it('stays for every try of the same content, and changes with it', () => {
    const first = submissionKey('a', '1', '3 {}');
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(submissionKey('a', '1', '3 {}')).toBe(first);
    expect(submissionKey('a', '1', '4 {}')).not.toBe(first);
    expect(submissionKey('a', '2', '3 {}')).not.toBe(first);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Field, fieldsOf } from '@yizhan/domain/forms';
import { formatsFor } from '@yizhan/web-ui';
import { draft, form, today } from './draft.fixture.ts';
import { fillForm } from './filled-form.ts';
import { writtenAnswer } from './written-answer.ts';

const said = (zh: string) => ({ zh, en: zh });

function written(id: string, typed: Readonly<Record<string, unknown>>) {
  const field = fieldsOf(form).find((one) => one.id === id);
  if (field === undefined) throw new Error(id);
  return writtenFor(field, typed);
}

function writtenFor(field: Field, typed: Readonly<Record<string, unknown>>) {
  const filled = fillForm(form, draft, typed, today);
  const answers = { ...typed, ...filled.answers };
  const { context } = filled;
  const writing = {
    draft,
    answers,
    context,
    language: 'zh-CN',
    format: formatsFor('zh-CN'),
    yes: '是',
    no: '否',
  } as const;
  return writtenAnswer(field, writing);
}

describe('an answer on the check page', () => {
  it('is masked where it is sensitive: enough to compare, not to know', () => {
    expect(written('phone', {})).toEqual({ text: '199****0001' });
    expect(written('account', { payee: 'otherCard', account: '6200 0000 0000 0000 026' })).toEqual({
      text: '',
      tail: '0026',
    });
  });

  it('is whole where it is words, even sensitive ones: an address has no tail to compare', () => {
    const address: Field = {
      kind: 'text',
      id: 'address',
      label: said('收卡的地址'),
      max: 100,
      sensitive: true,
    };
    expect(writtenFor(address, { address: '示例路 9 弄 3 号' })).toEqual({ text: '示例路 9 弄 3 号' });
  });

  it('is a choice in this person’s words', () => {
    expect(written('payee', { payee: 'thisCard' })).toEqual({ text: '这张', note: '尾号 0001' });
  });

  it('is a day, a yes and a no in words', () => {
    expect(written('since', { since: { year: '2026', month: '1', day: '2' } })?.text).toContain('周\u2060五');
    expect(written('alone', { alone: 'no' })).toEqual({ text: '否' });
  });

  it('is nothing while it is missing or wrong', () => {
    expect(written('payee', {})).toBeUndefined();
    expect(written('account', { account: '1' })).toBeUndefined();
  });
});

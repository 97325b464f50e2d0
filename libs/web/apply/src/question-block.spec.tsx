import { describe, expect, it } from '@jest/globals';
import type { FormError } from '@yizhan/domain/forms';
import { createI18n, type Language, uiWords, WordsProvider } from '@yizhan/web-ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { applyWords } from './apply.words.ts';
import type { Draft } from './draft.wire.ts';
import { draft, form, today, unanswered } from './draft.fixture.ts';
import { fillForm } from './filled-form.ts';
import { QuestionBlock } from './question-block.tsx';
import { visibleOf } from './question-pages.ts';

interface Drawing {
  readonly of?: Draft;
  readonly typed?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly FormError[];
  readonly language?: Language;
}

function drawn(
  id: string,
  { of = draft, typed = {}, faults = [], language = 'zh-CN' }: Drawing = {},
): string {
  const filled = fillForm(form, of, typed, today);
  const asked = visibleOf(filled).find(({ question }) => question.id === id);
  if (asked === undefined) throw new Error(`${id} is not asked`);
  return renderToStaticMarkup(
    <WordsProvider words={createI18n(language, { ...uiWords, ...applyWords })}>
      <QuestionBlock asked={asked} draft={of} filled={filled} faults={faults} />
    </WordsProvider>,
  );
}

describe('a question', () => {
  it('is asked in its own words, and nothing is chosen for the person', () => {
    const html = drawn('payee');
    expect(html).toMatch(/<legend[^>]*>发到哪张卡？<\/legend>/);
    expect(html).toContain('尾号 0001');
    expect(html).not.toContain('checked=""');
  });

  it('shows what was chosen, and what hangs on it', () => {
    const html = drawn('payee', { typed: { payee: 'otherCard', account: '6222' } });
    expect(html).toMatch(/<input[^>]*checked=""[^>]*value="otherCard"/);
    expect(html).toMatch(/<label[^>]*for="account">卡号<\/label>/);
    expect(html).toMatch(/<input[^>]*id="account"[^>]*value="6222"/);
  });

  it('says where a value comes from as long as it is the register’s', () => {
    expect(drawn('phone')).toMatch(/联系方式.*value="19900000001"/);
    expect(drawn('phone', { typed: { phone: '19900000009' } })).not.toContain('联系方式');
  });

  it('says that a register had nothing, and asks', () => {
    expect(drawn('phone', { of: unanswered })).toContain('联系方式没有查到，请您自己填。');
    expect(drawn('payee', { of: unanswered })).not.toContain('这张');
  });

  it('says what is wrong at the field', () => {
    const html = drawn('payee', {
      faults: [{ field: 'payee', code: 'missing', params: {} }],
      language: 'en',
    });
    expect(html).toContain('Error: choose one');
    expect(html).toMatch(/id="payee-error"/);
  });

  it('groups several fields below one question', () => {
    const html = drawn('helper');
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>谁来帮忙？<\/legend>/);
    expect(html).toContain('（可以不写）');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Translated } from '../kernel/index.ts';
import { type FormContext, type RawAnswers } from './answers.ts';
import { fillPlaces, openChoices, placesIn } from './choices.ts';
import { fieldsOf, formShape, type Form } from './form.ts';
import { prefill } from './prefill.ts';
import { factsOfRegisters } from './registers.ts';
import { askedAnswers, validate, visibleFields, visibleQuestions } from './validate.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const words = (zh: string): Translated => ({ zh, en: zh });
const paysTo = (choice: string): unknown => ({ kind: 'equals', fact: 'answer.payee', text: choice });

/** Every kind of field once, with a question that hangs on another. */
const parsed = formShape.parse({
  sections: [
    {
      id: 'contact',
      title: words('怎么联系'),
      questions: [
        {
          id: 'reach',
          title: words('电话'),
          fields: [
            {
              kind: 'phone',
              id: 'phone',
              label: words('手机'),
              mobile: true,
              source: { register: 'contacts', field: 'phone' },
            },
            { kind: 'phone', id: 'home', label: words('电话'), optional: true },
          ],
        },
      ],
    },
    {
      id: 'money',
      title: words('钱和卡'),
      questions: [
        {
          id: 'payee',
          title: words('发到哪张卡'),
          fields: [
            {
              kind: 'choice',
              id: 'payee',
              label: words('卡'),
              choices: [
                {
                  id: 'thisCard',
                  label: words('这张'),
                  note: words('{register.card.bank}尾号{register.card.account|lastFour}'),
                  onlyWith: { register: 'card', field: 'account' },
                },
                { id: 'otherCard', label: words('另一张') },
                { id: 'none', label: words('没有') },
              ],
            },
            {
              kind: 'text',
              id: 'bank',
              label: words('银行'),
              min: 2,
              max: 10,
              visibleWhen: paysTo('otherCard'),
            },
            {
              kind: 'bankCard',
              id: 'card',
              label: words('卡号'),
              sensitive: true,
              visibleWhen: paysTo('otherCard'),
            },
          ],
        },
        {
          id: 'why',
          title: words('原因'),
          visibleWhen: paysTo('none'),
          fields: [{ kind: 'text', id: 'why', label: words('原因'), max: 20, long: true, optional: true }],
        },
        {
          id: 'rest',
          title: words('其他'),
          fields: [
            {
              kind: 'date',
              id: 'opened',
              label: words('日期'),
              notAfter: { kind: 'today' },
              notBefore: { kind: 'day', date: '2000-01-01' },
            },
            { kind: 'yesNo', id: 'alone', label: words('独居') },
            { kind: 'declaration', id: 'true', label: words('属实') },
          ],
        },
      ],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const form: Form = parsed.value;

const found: FormContext = {
  facts: {
    today: '2026-11-24',
    ...factsOfRegisters({
      card: {
        state: 'found',
        values: { bank: '示例银行', account: '6200000000000000026' },
        asOf: '2026-11-01' as never,
      },
      contacts: { state: 'found', values: { phone: '19900000001' }, asOf: '2026-11-01' as never },
      other: { state: 'unavailable' },
    }),
  },
};
const notFound: FormContext = { facts: { today: '2026-11-24' } };
const good: RawAnswers = {
  phone: '199 0000 0001',
  payee: 'thisCard',
  opened: { year: '2026', month: '1', day: '２' },
  alone: 'no',
  true: true,
};

const errorsOf = (raw: RawAnswers, context = found): readonly string[] => {
  const result = validate(form, raw, context);
  return result.ok
    ? []
    : result.error.map(({ field, code, part }) => `${field} ${code}${part === undefined ? '' : ` ${part}`}`);
};

describe('validate', () => {
  it('cleans what is good', () => {
    expect(validate(form, good, found)).toEqual({
      ok: true,
      value: { phone: '19900000001', payee: 'thisCard', opened: '2026-01-02', alone: false, true: true },
    });
  });

  it('takes its own outcome again', () => {
    const once = validate(form, good, found);
    expect(once.ok && validate(form, once.value, found)).toEqual(once);
  });

  it('names everything that is missing, in the order it is asked, and nothing that is not asked', () => {
    expect(errorsOf({})).toEqual([
      'phone missing',
      'payee missing',
      'opened missing',
      'alone missing',
      'true notDeclared',
    ]);
    expect(errorsOf({ ...good, payee: 'otherCard' })).toEqual(['bank missing', 'card missing']);
  });

  it('refuses an answer that is not asked for, on the server as in the browser', () => {
    expect(errorsOf({ ...good, card: '6200000000000000026' })).toEqual(['card notAsked']);
    expect(errorsOf({ ...good, why: '没有卡' })).toEqual(['why notAsked']);
    expect(errorsOf({ ...good, unheard: 1, __proto__x: 1 })).toEqual([
      'unheard unknownField',
      '__proto__x unknownField',
    ]);
  });

  it('does not blame what hangs on a wrong answer', () => {
    expect(errorsOf({ ...good, payee: 'gold', card: '6200000000000000026' })).toEqual(['payee notAChoice']);
  });

  it.each<[RawAnswers, string]>([
    [{ phone: '1990000000' }, 'phone notAMobile'],
    [{ phone: '021-58881234' }, 'phone notAMobile'],
    [{ phone: 19900000001 }, 'phone wrongType'],
    [{ home: '58881234' }, 'home notAPhone'],
    [{ payee: ['thisCard'] }, 'payee wrongType'],
    [{ opened: { year: '2026', month: '11', day: '31' } }, 'opened notADate day'],
    [{ opened: { year: '2026', month: '13', day: '1' } }, 'opened notADate month'],
    [{ opened: { year: '26', month: '1', day: '1' } }, 'opened notADate year'],
    [{ opened: { year: '2026', month: '', day: '1' } }, 'opened dateIncomplete month'],
    [{ opened: { year: '2026', month: {}, day: '1' } }, 'opened wrongType'],
    [{ opened: '2026-11-25' }, 'opened dateTooLate'],
    [{ opened: '1999-12-31' }, 'opened dateTooEarly'],
    [{ opened: '2026-2-30' }, 'opened notADate'],
    [{ opened: 5 }, 'opened wrongType'],
    [{ alone: 'maybe' }, 'alone wrongType'],
    [{ alone: '' }, 'alone missing'],
    [{ true: false }, 'true notDeclared'],
    [{ true: 1 }, 'true wrongType'],
  ])('%j: %s', (change, error) => {
    expect(errorsOf({ ...good, ...change })).toEqual([error]);
  });

  it.each<[RawAnswers, string]>([
    [{ card: '6200 0000 0000 0000 027' }, 'card cardCheckDigit'],
    [{ card: '620000000000000' }, 'card cardLength'],
    [{ card: '62000000000000000260' }, 'card cardLength'],
    [{ card: '6200OOOO00000000026' }, 'card cardCharacters'],
    [{ bank: '银' }, 'bank tooShort'],
    [{ bank: '示例银行示例银行示例银行' }, 'bank tooLong'],
    [{ bank: '示例\u0000' }, 'bank forbiddenCharacter'],
  ])('of another card %j: %s', (change, error) => {
    const other = { ...good, payee: 'otherCard', bank: ' 示例 银行 ', card: '6200-0000 0000　0000０26' };
    expect(errorsOf(other)).toEqual([]);
    expect(errorsOf({ ...other, ...change })).toEqual([error]);
  });

  it('keeps the lines of a long text', () => {
    const result = validate(form, { ...good, payee: 'none', why: ' 第一行  \r\n第二行\u200b ' }, found);
    expect(result.ok && result.value['why']).toBe('第一行\n第二行');
  });

  it('never throws and never lets through what it cannot read', () => {
    const anything = fc.record(Object.fromEntries(fieldsOf(form).map(({ id }) => [id, fc.anything()])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(anything, (raw) => {
        const result = validate(form, raw, found);
        if (!result.ok) return;
        expect(validate(form, result.value, found)).toEqual(result);
      }),
      { numRuns },
    );
  });
});

describe('what is asked', () => {
  const ids = (raw: RawAnswers): readonly string[] => visibleFields(form, raw, found).map(({ id }) => id);

  it('follows the answers', () => {
    expect(ids({})).toEqual(['phone', 'home', 'payee', 'opened', 'alone', 'true']);
    expect(ids({ payee: 'otherCard' })).toEqual([
      'phone',
      'home',
      'payee',
      'bank',
      'card',
      'opened',
      'alone',
      'true',
    ]);
    expect(ids({ payee: 'none' })).toContain('why');
    expect(visibleQuestions(form, {}, found).map(({ question }) => question.id)).toEqual([
      'reach',
      'payee',
      'rest',
    ]);
  });

  it('is what is sent, though the draft keeps the rest', () => {
    const draft = { ...good, card: '6200000000000000026', why: '' };
    expect(askedAnswers(form, draft, found)).toEqual(good);
    expect(validate(form, askedAnswers(form, draft, found), found).ok).toBe(true);
  });
});

describe('what registers know', () => {
  it('is offered where it may be', () => {
    expect(prefill(form, found.facts)).toEqual({ phone: '19900000001' });
    expect(prefill(form, notFound.facts)).toEqual({});
  });

  it('opens a choice, and closes it with nothing found', () => {
    const field = fieldsOf(form).find(({ id }) => id === 'payee');
    if (field?.kind !== 'choice') throw new Error('no choice');
    const ids = (context: FormContext): readonly string[] => openChoices(field, context).map(({ id }) => id);
    expect(ids(found)).toEqual(['thisCard', 'otherCard', 'none']);
    expect(ids(notFound)).toEqual(['otherCard', 'none']);
    expect(ids({ ...notFound, choices: { payee: ['thisCard', 'none'] } })).toEqual(['thisCard', 'none']);
    expect(errorsOf(good, notFound)).toEqual(['payee notAChoice']);
  });

  it('fills the places of a note', () => {
    const note = words('{register.card.bank} 尾号 {register.card.account|lastFour}{register.card.gone}');
    expect(fillPlaces(note, found.facts).zh).toBe('示例银行 尾号 0026');
    expect(placesIn(note)).toEqual(['register.card.bank', 'register.card.account', 'register.card.gone']);
  });

  it('never chooses where money goes: a choice and a card have no source', () => {
    const payee = {
      kind: 'bankCard',
      id: 'card',
      label: words('卡号'),
      source: { register: 'card', field: 'account' },
    };
    const result = formShape.parse({
      sections: [
        { id: 's', title: words('s'), questions: [{ id: 'q', title: words('q'), fields: [payee] }] },
      ],
    });
    expect(result.ok ? [] : result.error).toMatchObject([
      { path: '/sections/0/questions/0/fields/0/source', code: 'unknownKey' },
    ]);
  });
});

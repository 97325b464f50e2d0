import { formShape, type Form } from '@yizhan/domain/forms';
import { instant, plainDate } from '@yizhan/domain/kernel';
import type { Draft } from './draft.wire.ts';

const said = (zh: string) => ({ zh, en: zh });

const parsed = formShape.parse({
  sections: [
    {
      id: 'contact',
      title: said('怎么联系'),
      questions: [
        {
          id: 'phone',
          title: said('发到哪个手机？'),
          fields: [
            {
              kind: 'phone',
              id: 'phone',
              label: said('手机'),
              mobile: true,
              sensitive: true,
              source: { register: 'contacts', field: 'phone' },
            },
          ],
        },
      ],
    },
    {
      id: 'money',
      title: said('钱和卡'),
      questions: [
        {
          id: 'payee',
          title: said('发到哪张卡？'),
          fields: [
            {
              kind: 'choice',
              id: 'payee',
              label: said('卡'),
              choices: [
                { id: 'thisCard', label: said('这张'), onlyWith: { register: 'card', field: 'account' } },
                { id: 'otherCard', label: said('另一张') },
                { id: 'none', label: said('没有') },
              ],
            },
            {
              kind: 'bankCard',
              id: 'account',
              label: said('卡号'),
              sensitive: true,
              visibleWhen: { kind: 'equals', fact: 'answer.payee', text: 'otherCard' },
            },
          ],
        },
        {
          id: 'since',
          title: said('哪天办的卡？'),
          visibleWhen: { kind: 'equals', fact: 'answer.payee', text: 'otherCard' },
          fields: [{ kind: 'date', id: 'since', label: said('日期'), notAfter: { kind: 'today' } }],
        },
        {
          id: 'helper',
          title: said('谁来帮忙？'),
          fields: [
            { kind: 'text', id: 'helperName', label: said('姓名'), max: 20, optional: true },
            { kind: 'yesNo', id: 'alone', label: said('独居') },
          ],
        },
      ],
    },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));

/** A form with every way a question may stand: known to a register, asked, hanging on another, of several fields. */
export const form: Form = parsed.value;

export const today = plainDate('2026-11-24');

/** A draft as it begins: the phone is known, the card is. */
export const draft: Draft = {
  id: '01900000-0000-7000-8000-000000000001',
  subject: { id: '01900000-0000-7000-8000-000000000002', name: '示例' },
  relation: 'self',
  service: { code: 'TEST-001', version: 1 },
  revision: 1,
  answers: {},
  prefill: {
    phone: {
      value: '19900000001',
      display: '199****0001',
      source: { register: 'contacts', name: said('联系方式'), asOf: today },
      state: 'found',
    },
  },
  choices: {
    payee: [
      { value: 'thisCard', label: said('这张'), hint: said('尾号 0001') },
      { value: 'otherCard', label: said('另一张') },
      { value: 'none', label: said('没有') },
    ],
  },
  materials: [],
  eligible: [],
  form: { missing: [] },
  latest: null,
  result: null,
  openMatter: null,
  savedAt: instant('2026-11-24T02:08:00.000Z'),
  lapsesOn: plainDate('2027-02-22'),
  at: null,
};

/** The same with a register that did not answer. */
export const unanswered: Draft = {
  ...draft,
  prefill: { phone: { source: { register: 'contacts', name: said('联系方式') }, state: 'unavailable' } },
  choices: { payee: (draft.choices['payee'] ?? []).filter(({ value }) => value !== 'thisCard') },
};

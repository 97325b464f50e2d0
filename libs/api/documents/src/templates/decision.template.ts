import type { Payment } from '@yizhan/domain/applications';
import type { PlainDate, Translated } from '@yizhan/domain/kernel';
import { type Block, paragraph, rows } from '../sheet.ts';
import { day, money, month, said } from '../words.ts';
import { asWritten, type Filled, lawsOf, type Remedy, remedyBlocks, template } from './template.ts';

interface Values {
  readonly receivedOn: PlainDate;
  readonly acceptedOn?: PlainDate;
  readonly basis: readonly string[];
  readonly why: { readonly reason?: string };
  readonly payment?: Payment;
  readonly remedies?: readonly Remedy[];
}

export const grant = template<Values>({
  kind: 'grant',
  revision: 1,
  title: { zh: '准予给付决定书', en: 'Decision to grant' },
  series: { zh: '准予', en: 'Grant' },
  blocks: (filled) => decided(filled, { zh: '准予给付', en: 'is granted' }),
});

export const partialGrant = template<Values>({
  kind: 'partialGrant',
  revision: 1,
  title: { zh: '部分准予决定书', en: 'Decision to grant in part' },
  series: { zh: '部分准予', en: 'Partial grant' },
  blocks: (filled) => decided(filled, { zh: '部分准予', en: 'is granted in part' }),
});

export const refusal = template<Values>({
  kind: 'refusal',
  revision: 1,
  title: { zh: '不予给付决定书', en: 'Decision to refuse' },
  series: { zh: '不予', en: 'Refusal' },
  blocks: (filled) => decided(filled, { zh: '不予给付', en: 'is refused' }),
});

export const rejection = template<Values>({
  kind: 'rejection',
  revision: 1,
  title: { zh: '驳回申请决定书', en: 'Decision to reject' },
  series: { zh: '驳回', en: 'Rejection' },
  blocks: (filled) => decided(filled, { zh: '驳回申请', en: 'is rejected without a decision on the merits' }),
});

function decided({ values, service }: Filled<Values>, outcome: Translated): readonly Block[] {
  const { applicant, receivedOn, basis, why, payment, remedies = [] } = values;
  return [
    paragraph(
      said(
        {
          zh: '{applicant}于 {day}提出的{service}申请，经审查，根据{laws}，决定{outcome}。',
          en: 'The application of {applicant} for the {service}, received on {day}, {outcome}, by {laws}.',
        },
        {
          applicant,
          service: service.definition.name,
          day: day(receivedOn),
          laws: lawsOf(service, basis),
          outcome,
        },
      ),
    ),
    ...rows(
      why.reason === undefined
        ? undefined
        : { label: { zh: '理由', en: 'Reason' }, value: asWritten(why.reason) },
    ),
    ...(payment === undefined ? [] : paid(payment)),
    ...remedyBlocks(remedies),
  ];
}

function paid({ amount, from, firstPaidOn }: Payment): readonly Block[] {
  return rows(
    { label: { zh: '每月金额', en: 'A month' }, value: money(amount.fen) },
    { label: { zh: '从哪个月起', en: 'From' }, value: month(from) },
    { label: { zh: '第一次发放', en: 'First paid on' }, value: day(firstPaidOn) },
  );
}

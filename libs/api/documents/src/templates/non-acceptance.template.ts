import type { PlainDate } from '@yizhan/domain/kernel';
import { paragraph, rows } from '../sheet.ts';
import { day, said } from '../words.ts';
import { asWritten, lawsOf, type Remedy, remedyBlocks, template } from './template.ts';

interface Values {
  readonly receivedOn: PlainDate;
  /** Missing in a notice that was given out before it was named. */
  readonly basis?: readonly string[];
  readonly why: { readonly reason?: string; readonly rightBody?: string };
  readonly remedies: readonly Remedy[];
}

export const nonAcceptance = template<Values>({
  kind: 'nonAcceptance',
  revision: 1,
  title: { zh: '不予受理通知书', en: 'Notice of non-acceptance' },
  series: { zh: '不受理', en: 'Non-acceptance' },
  blocks: ({ values: { receivedOn, applicant, basis = [], why, remedies }, service }) => [
    paragraph(
      said(
        {
          zh: '{applicant}于 {day}提出的{service}申请，本机关不予受理。',
          en: 'The application of {applicant} for the {service}, received on {day}, is not accepted.',
        },
        { applicant, service: service.definition.name, day: day(receivedOn) },
      ),
    ),
    ...rows(
      why.reason === undefined
        ? undefined
        : { label: { zh: '理由', en: 'Reason' }, value: asWritten(why.reason) },
      basis.length === 0
        ? undefined
        : { label: { zh: '依据', en: 'Legal basis' }, value: lawsOf(service, basis) },
      why.rightBody === undefined
        ? undefined
        : { label: { zh: '应向谁提出', en: 'The right body' }, value: asWritten(why.rightBody) },
    ),
    ...remedyBlocks(remedies),
  ],
});

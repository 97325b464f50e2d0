import type { PlainDate } from '@yizhan/domain/kernel';
import { paragraph } from '../sheet.ts';
import { day, said } from '../words.ts';
import { template } from './template.ts';

interface Values {
  readonly receivedOn: PlainDate;
}

export const withdrawalConfirmation = template<Values>({
  kind: 'withdrawalConfirmation',
  revision: 1,
  title: { zh: '撤回确认书', en: 'Confirmation of withdrawal' },
  series: { zh: '撤回', en: 'Withdrawal' },
  blocks: ({ values: { receivedOn, applicant, on }, service }) => [
    paragraph(
      said(
        {
          zh: '{applicant}于 {received}提出的{service}申请，已于 {on}撤回。以后可以再次申请。',
          en: 'The application of {applicant} for the {service}, received on {received}, was withdrawn on {on}. It may be made again.',
        },
        { applicant, service: service.definition.name, received: day(receivedOn), on: day(on) },
      ),
    ),
  ],
});

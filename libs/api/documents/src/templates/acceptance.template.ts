import type { PlainDate } from '@yizhan/domain/kernel';
import { paragraph, rows } from '../sheet.ts';
import { day, said } from '../words.ts';
import { type Dated, datedRows, template } from './template.ts';

interface Values {
  readonly receivedOn: PlainDate;
  readonly acceptedOn: PlainDate;
  readonly dates: readonly Dated[];
}

export const acceptance = template<Values>({
  kind: 'acceptance',
  revision: 1,
  title: { zh: '受理通知书', en: 'Notice of acceptance' },
  series: { zh: '受理', en: 'Acceptance' },
  blocks: ({ values: { receivedOn, acceptedOn, applicant, dates }, service }) => [
    paragraph(
      said(
        {
          zh: '{applicant}于 {received}提出的{service}申请，本机关于 {accepted}受理。',
          en: 'The application of {applicant} for the {service}, received on {received}, was accepted on {accepted}.',
        },
        { applicant, service: service.definition.name, received: day(receivedOn), accepted: day(acceptedOn) },
      ),
    ),
    paragraph({ zh: '本机关在下面的日子前作出决定：', en: 'It is decided by these days:' }),
    ...rows(...datedRows(dates)),
  ],
});

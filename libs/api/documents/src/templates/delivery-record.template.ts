import type { DeliveryMethod, DocumentKind } from '@yizhan/domain/applications';
import type { Translated } from '@yizhan/domain/kernel';
import { paragraph, rows } from '../sheet.ts';
import { day, said } from '../words.ts';
import { asWritten, template } from './template.ts';

interface Values {
  readonly method: DeliveryMethod | null;
  readonly evidence: string | null;
  readonly documents: readonly { readonly kind: DocumentKind }[];
}

const METHODS: Readonly<Record<DeliveryMethod, Translated>> = {
  electronic: { zh: '电子送达', en: 'electronic' },
  window: { zh: '窗口领取', en: 'collected at the window' },
  post: { zh: '邮寄', en: 'by post' },
};

export const deliveryRecord = template<Values>({
  kind: 'deliveryRecord',
  revision: 1,
  title: { zh: '送达回证', en: 'Record of delivery' },
  series: { zh: '送达', en: 'Delivery' },
  blocks: ({ values: { applicant, on, method, evidence }, service }) => [
    paragraph(
      said(
        {
          zh: '{service}的决定，已于 {day}送达{applicant}。',
          en: 'The decision on the {service} was delivered to {applicant} on {day}.',
        },
        { applicant, service: service.definition.name, day: day(on) },
      ),
    ),
    ...rows(
      method === null ? undefined : { label: { zh: '送达方式', en: 'How' }, value: METHODS[method] },
      evidence === null ? undefined : { label: { zh: '凭证', en: 'Shown by' }, value: asWritten(evidence) },
    ),
  ],
});

import type { MaterialStanding } from '@yizhan/domain/applications';
import type { PlainDate, Translated } from '@yizhan/domain/kernel';
import { paragraph, rows } from '../sheet.ts';
import { day, said } from '../words.ts';
import { type Dated, datedRows, template } from './template.ts';

interface Values {
  readonly query: string;
  readonly receivedOn: PlainDate;
  readonly materials: readonly { readonly material: string; readonly standing: MaterialStanding }[];
  readonly dates: readonly Dated[];
}

const STANDINGS: Readonly<Record<MaterialStanding, Translated>> = {
  provided: { zh: '已收到', en: 'received' },
  waived: { zh: '免交，已由数据库查到', en: 'not needed: held by a register' },
  toFetch: { zh: '由本机关取得，不用您交', en: 'to be fetched by the office' },
};

export const receipt = template<Values>({
  kind: 'receipt',
  revision: 1,
  title: { zh: '收件凭证', en: 'Receipt of an application' },
  series: { zh: '收', en: 'Receipt' },
  blocks: ({ values: { receivedOn, applicant, materials, dates }, service }) => [
    paragraph(
      said(
        {
          zh: '{applicant}提出的{service}申请，本机关于 {day}收到。',
          en: 'The application of {applicant} for the {service} was received on {day}.',
        },
        { applicant, service: service.definition.name, day: day(receivedOn) },
      ),
    ),
    ...rows(
      ...materials.map(({ material, standing }) => ({
        label: service.definition.materials.find(({ id }) => id === material)?.name ?? {
          zh: material,
          en: material,
        },
        value: STANDINGS[standing],
      })),
    ),
    paragraph({ zh: '最晚在下面的日子办结：', en: 'It is done by these days at the latest:' }),
    ...rows(...datedRows(dates)),
  ],
});

import { ParamField } from '@yizhan/api-platform';
import { integer } from '@yizhan/domain/kernel';

export class YearParams {
  @ParamField(integer({ min: 1949, max: 2200 }), { label: { zh: '年份', en: 'Year' }, example: 2026 })
  readonly year!: number;
}

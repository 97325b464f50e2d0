import { ParamField } from '@yizhan/api-platform';
import { text } from '@yizhan/domain/kernel';

export class NumberParams {
  /** What is no number leads nowhere, as a wrong one does (404). */
  @ParamField(text({ min: 1, max: 40 }), { label: { zh: '办件编号', en: 'Application number' } })
  readonly number!: string;
}

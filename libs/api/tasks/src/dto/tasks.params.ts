import { ParamField } from '@yizhan/api-platform';
import { enumOf, text } from '@yizhan/domain/kernel';

export const VIEWS = ['mine', 'open'] as const;
export type View = (typeof VIEWS)[number];

export class PressingQuery {
  /** `next` of the page before. */
  @ParamField(text({ min: 1, max: 120, pattern: '^[A-Za-z0-9_-]+$' }), {
    label: { zh: '下一页', en: 'Cursor' },
    optional: true,
  })
  readonly cursor?: string;
}

export class QueueQuery extends PressingQuery {
  @ParamField(enumOf(VIEWS), { label: { zh: '视图', en: 'View' }, example: 'open' })
  readonly view!: View;
}

import { ParamField } from '@yizhan/api-platform';
import { type ReadId, uuid } from '@yizhan/domain/kernel';

/** Newest first; a page begins where the one before it ended. */
export class LooksQuery {
  @ParamField(uuid(), { label: { zh: '从哪条往前', en: 'Before which look' }, optional: true })
  readonly before?: ReadId;
}

import { list, meaningId, uuid, type ContentId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';

/** Sealed contents were erased, by this basis. Their commitments stay, so that erased is not altered. */
export const contentErased = eventType({
  name: 'contentErased',
  version: 1,
  data: {
    contents: list(uuid<ContentId>(), { min: 1, max: 1000, unique: true }),
    basis: list(meaningId, { min: 1, max: 20, unique: true }),
  },
  change: (state) => state,
});

import { enumOf } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { DELIVERY_METHODS } from '../words.ts';

/** Served on the person 送达; with that the case is closed 办结 and keeps its outcome. */
export const delivered = eventType({
  name: 'delivered',
  version: 1,
  data: { method: enumOf(DELIVERY_METHODS) },
  change: (state, { data, on, at }) => ({
    ...state,
    status: 'closed',
    delivered: { on, at, method: data.method },
    closed: { on, at },
  }),
});

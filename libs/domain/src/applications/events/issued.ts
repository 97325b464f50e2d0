import { object, optional, uuid, type ResultId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { payment } from '../payment.ts';

/** Documents and result are ready, and the person was told. The payee's account is sealed beside it. */
export const issued = eventType({
  name: 'issued',
  version: 1,
  data: {
    result: optional(object({ id: uuid<ResultId>(), payment })),
  },
  change: (state, { data, on, at }) => ({
    ...state,
    issued: { on, at, ...(data.result !== undefined && { result: data.result.id }) },
  }),
});

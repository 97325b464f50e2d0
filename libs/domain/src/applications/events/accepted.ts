import { eventType } from '../event-type.ts';

/** Accepted by act 受理: the acceptance date is the day recorded (Administrative Licensing Law art. 32). */
export const accepted = eventType({
  name: 'accepted',
  version: 1,
  data: {},
  change: (state, { on, at }) => ({ ...state, status: 'accepted', accepted: { on, at, by: 'act' } }),
});

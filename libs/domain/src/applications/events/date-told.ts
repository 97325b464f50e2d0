import { eventType } from '../event-type.ts';

/** A date that had been told moved without a command; `told` names the new one. */
export const dateTold = eventType({
  name: 'dateTold',
  version: 1,
  byTime: true,
  data: {},
  change: (state) => state,
});

import { eventType } from '../event-type.ts';

/** The applicant took the application back, before anything was decided. */
export const withdrawn = eventType({
  name: 'withdrawn',
  version: 1,
  data: {},
  change: (state, { on, at }) => ({ ...state, status: 'closed', outcome: 'withdrawn', closed: { on, at } }),
});

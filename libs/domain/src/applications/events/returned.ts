import { eventType } from '../event-type.ts';

/** The approver sent the proposal back; the next one is made anew. */
export const returned = eventType({
  name: 'returned',
  version: 1,
  data: {},
  change: ({ proposal: _, ...state }) => ({ ...state, status: 'inReview', returns: state.returns + 1 }),
});

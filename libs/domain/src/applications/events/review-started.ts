import { eventType } from '../event-type.ts';

/** Review began 审查. */
export const reviewStarted = eventType({
  name: 'reviewStarted',
  version: 1,
  data: {},
  change: (state, { on, at }) => ({ ...state, status: 'inReview', reviewStarted: { on, at } }),
});

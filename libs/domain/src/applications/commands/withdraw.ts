import { object, optional, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { actsFor } from '../who.ts';

/** Takes the application back, before anything is decided; no reason is owed. */
export const withdraw = command({
  name: 'withdraw',
  version: 1,
  from: ['received', 'accepted', 'inReview', 'awaitingApproval'],
  to: ['closed'],
  by: [actsFor('submit')],
  body: object({ reason: optional(words({ max: 500 })) }),
  guards: [],
  events: ['withdrawn'],
  documents: ['withdrawalConfirmation'],
  handsTo: 'nobody',
  run: ({ body }) => [event('withdrawn', {}, { reason: body.reason })],
});

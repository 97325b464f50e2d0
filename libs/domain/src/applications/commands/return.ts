import { object, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { notOwnMatter } from '../guards.ts';
import { holdsTask } from '../who.ts';

/** Sends a proposal back to review, with what is wrong with it. (`return` is a word of the language.) */
export const returnProposal = command({
  name: 'return',
  version: 1,
  from: ['awaitingApproval'],
  to: ['inReview'],
  by: [holdsTask('approve', 'approver')],
  body: object({ reason: words({ max: 2000 }) }),
  guards: [notOwnMatter],
  events: ['returned'],
  documents: [],
  handsTo: 'review',
  run: ({ body }) => [event('returned', {}, { reason: body.reason })],
});

import { object, uuid, type TaskId } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { notOwnMatter, notOwnProposal, taskIsOpen } from '../guards.ts';
import { mayTake } from '../who.ts';

/** Takes an open task into one's own hands; whoever could not finish it does not get it. */
export const take = command({
  name: 'take',
  version: 1,
  from: ['received', 'accepted', 'inReview', 'awaitingApproval', 'decided'],
  to: ['same'],
  by: [mayTake()],
  body: object({ task: uuid<TaskId>() }),
  guards: [notOwnMatter, notOwnProposal],
  checks: [taskIsOpen],
  events: ['taken'],
  documents: [],
  run: ({ body }) => [event('taken', { task: body.task })],
});

import { object, optional, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { notOwnMatter } from '../guards.ts';
import { holdsTask } from '../who.ts';

/** Accepts a filing (Administrative Licensing Law art. 32(5)); the acceptance date is the day recorded. */
export const accept = command({
  name: 'accept',
  version: 1,
  from: ['received'],
  to: ['accepted'],
  by: [holdsTask('accept', 'windowClerk', 'officer')],
  body: object({ remark: optional(words({ max: 500 })) }),
  guards: [notOwnMatter],
  events: ['accepted'],
  documents: ['acceptance'],
  tells: ['promised', 'statutory'],
  handsTo: 'review',
  run: ({ body }) => [event('accepted', {}, { remark: body.remark })],
});

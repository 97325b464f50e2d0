import { object } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { notOwnMatter } from '../guards.ts';
import { holdsTask, inOffice } from '../who.ts';

/** Begins the review (Administrative Licensing Law art. 34). */
export const startReview = command({
  name: 'startReview',
  version: 1,
  from: ['accepted'],
  to: ['inReview'],
  by: [holdsTask('review', 'officer'), inOffice('supervisor')],
  body: object({}),
  guards: [notOwnMatter],
  events: ['reviewStarted'],
  documents: [],
  run: () => [event('reviewStarted', {})],
});

import { enumOf, list, meaningId, object, optional, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { NON_ACCEPTANCE_GROUNDS } from '../events/not-accepted.ts';
import { basisKnown, notOwnMatter, rightBodyNamed } from '../guards.ts';
import { holdsTask } from '../who.ts';

/**
 * Does not accept (art. 32(1), (2)): nothing has to be applied for, or another body is competent and is
 * named. With reason, basis and remedy (rule 10).
 */
export const notAccept = command({
  name: 'notAccept',
  version: 1,
  from: ['received'],
  to: ['closed'],
  by: [holdsTask('accept', 'officer')],
  body: object({
    ground: enumOf(NON_ACCEPTANCE_GROUNDS),
    reason: words({ max: 2000 }),
    rightBody: optional(words({ max: 200 })),
    basis: list(meaningId, { min: 1, max: 20, unique: true }),
  }),
  guards: [notOwnMatter],
  checks: [basisKnown, rightBodyNamed],
  events: ['notAccepted'],
  documents: ['nonAcceptance'],
  handsTo: 'nobody',
  run: ({ body: { ground, basis, reason, rightBody } }) => [
    event(
      'notAccepted',
      { ground, basis },
      { reason: { reason, ...(rightBody !== undefined && { rightBody }) } },
    ),
  ],
});

import { list, meaningId, optional, union, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { amountKnownFor, basisKnown, everyFindingAnswered, notOwnMatter } from '../guards.ts';
import { holdsTask } from '../who.ts';

const basis = list(meaningId, { min: 1, max: 20, unique: true });
const reason = words({ max: 5000 });

/** Proposes the decision. All but a grant must give a reason; every one names its law (rule 10). */
export const propose = command({
  name: 'propose',
  version: 1,
  from: ['inReview'],
  to: ['awaitingApproval'],
  by: [holdsTask('review', 'officer', 'reviewer')],
  body: union('proposed', {
    grant: { basis, reason: optional(reason) },
    partialGrant: { basis, reason },
    refuse: { basis, reason },
    reject: { basis, reason },
  }),
  guards: [notOwnMatter, everyFindingAnswered],
  checks: [basisKnown, amountKnownFor],
  events: ['proposed'],
  documents: [],
  handsTo: 'approve',
  run: ({ body: { proposed, basis: named, reason: given } }) => [
    event('proposed', { proposed, basis: named }, { proposal: given === undefined ? {} : { reason: given } }),
  ],
});

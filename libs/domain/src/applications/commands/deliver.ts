import { enumOf, object, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { consentGiven, isIssued, notOwnMatter } from '../guards.ts';
import { DELIVERY_METHODS } from '../words.ts';
import { bySystem, holdsTask } from '../who.ts';

/** Serves the decision: by what way, and what shows it (signature, receipt of the post, notice sent). */
export const deliver = command({
  name: 'deliver',
  version: 1,
  from: ['decided'],
  to: ['closed'],
  by: [holdsTask('deliver', 'windowClerk'), bySystem()],
  body: object({ method: enumOf(DELIVERY_METHODS), evidence: words({ max: 500 }) }),
  guards: [isIssued, notOwnMatter],
  checks: [consentGiven],
  events: ['delivered'],
  documents: ['deliveryRecord'],
  handsTo: 'nobody',
  run: ({ body: { method, evidence } }) => [event('delivered', { method }, { evidence })],
});

import { object, optional, words } from '../../kernel/index.ts';
import { command, event } from '../command.ts';
import { amountKnown, notOwnMatter, notOwnProposal } from '../guards.ts';
import { paymentOn, paysMoney } from '../payment.ts';
import { proposalOf } from '../state.ts';
import { holdsTask } from '../who.ts';
import { DECIDES } from '../words.ts';

/** Approves the proposal as it is, and so decides; never one's own (rule 7). */
export const approve = command({
  name: 'approve',
  version: 1,
  from: ['awaitingApproval'],
  to: ['decided', 'closed'],
  by: [holdsTask('approve', 'approver')],
  body: object({ remark: optional(words({ max: 500 })) }),
  guards: [notOwnMatter, notOwnProposal, amountKnown],
  events: ['approved'],
  documents: ['grant', 'partialGrant', 'refusal', 'rejection'],
  handsTo: ({ status }) => (status === 'decided' ? 'issue' : 'nobody'),
  opens: ['proposal'],
  run: ({ state, context, today, body }) => {
    const { proposed, by, basis } = proposalOf(state);
    const outcome = DECIDES[proposed];
    const payment = paysMoney(outcome, context.definition) ? paymentOn(today, state, context) : undefined;
    const data = { outcome, proposedBy: by, basis, ...(payment !== undefined && { payment }) };
    return [event('approved', data, { remark: body.remark })];
  },
});

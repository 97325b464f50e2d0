import { enumOf, list, meaningId, optional, uuid, type PartyId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { payment } from '../payment.ts';

/** What a proposal can be decided as. */
const DECIDED = ['granted', 'partlyGranted', 'refused', 'rejected'] as const;

/** Decided 决定. A rejection 驳回 says nothing on the merits and so closes at once. */
export const approved = eventType({
  name: 'approved',
  version: 1,
  data: {
    outcome: enumOf(DECIDED),
    proposedBy: uuid<PartyId>(),
    basis: list(meaningId, { min: 1, max: 20, unique: true }),
    payment: optional(payment),
  },
  change: ({ proposal: _, ...state }, { data, actor, on, at }) => ({
    ...state,
    status: data.outcome === 'rejected' ? 'closed' : 'decided',
    outcome: data.outcome,
    decision: { ...data, by: actor.id as PartyId, on, at },
    ...(data.outcome === 'rejected' && { closed: { on, at } }),
  }),
});

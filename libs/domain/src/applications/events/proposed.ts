import { enumOf, list, meaningId, type PartyId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';
import { PROPOSALS } from '../words.ts';

/** A decision was proposed, to be approved by another natural person. */
export const proposed = eventType({
  name: 'proposed',
  version: 1,
  data: { proposed: enumOf(PROPOSALS), basis: list(meaningId, { min: 1, max: 20, unique: true }) },
  change: (state, { data, actor, on, at }) => ({
    ...state,
    status: 'awaitingApproval',
    proposal: { proposed: data.proposed, basis: data.basis, by: actor.id as PartyId, on, at },
  }),
});

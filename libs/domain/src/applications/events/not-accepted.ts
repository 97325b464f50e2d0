import { enumOf, list, meaningId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';

export const NON_ACCEPTANCE_GROUNDS = ['noLicenceNeeded', 'notCompetent'] as const;

/** Not accepted 不予受理: nothing is to be applied for, or another body is competent (art. 32(1), (2)). */
export const notAccepted = eventType({
  name: 'notAccepted',
  version: 1,
  data: { ground: enumOf(NON_ACCEPTANCE_GROUNDS), basis: list(meaningId, { min: 1, max: 20, unique: true }) },
  change: (state, { on, at }) => ({ ...state, status: 'closed', outcome: 'notAccepted', closed: { on, at } }),
});

import { COMMON_REMEDIES, DEFAULT_THRESHOLDS } from './common-rules.ts';
import { type Regime } from './regime.ts';

/**
 * Registration of market entities (State Council Decree 746 art. 19): on the spot where all is in order,
 * else within three working days of the filing, three more by the head of the registrar.
 */
export const marketRegistration: Regime = {
  id: 'marketRegistration',
  version: 1,
  acceptance: { value: 5, unit: 'workingDay', silence: 'escalates' },
  statutory: { value: 3, unit: 'workingDay', from: 'received', until: 'decided' },
  supplement: { arrivalDays: 5 },
  extension: { times: 1, value: 3, unit: 'workingDay', approver: 'agencyHead' },
  pauseKinds: [],
  supplementInReview: 'runs',
  renewal: { kind: 'none' },
  openFee: 'runs',
  remedies: COMMON_REMEDIES,
  thresholds: DEFAULT_THRESHOLDS,
};

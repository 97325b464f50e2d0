import { COMMON_REMEDIES, DEFAULT_THRESHOLDS, LICENSING_PAUSES } from './common-rules.ts';
import { type Regime } from './regime.ts';

/** Administrative licensing 行政许可 (Administrative Licensing Law arts. 32, 42–45, 50). */
export const licensing: Regime = {
  id: 'licensing',
  version: 1,
  // Art. 32(4): who is not told within five days what is missing has been accepted.
  acceptance: { value: 5, unit: 'workingDay', silence: 'accepts' },
  // Art. 42: twenty days from acceptance to decision.
  statutory: { value: 20, unit: 'workingDay', from: 'accepted', until: 'decided' },
  supplement: { arrivalDays: 5 },
  // Art. 42: ten days more, by the head of the agency, the reason told.
  extension: { times: 1, value: 10, unit: 'workingDay', approver: 'agencyHead' },
  pauseKinds: LICENSING_PAUSES,
  // Art. 45 does not know it: what is asked for in review is the office's own time.
  supplementInReview: 'runs',
  // Art. 44: ten days from the decision to the licence in hand.
  delivery: { value: 10, unit: 'workingDay' },
  // Art. 50: applied for thirty days before the expiry, unanswered at the expiry, granted.
  renewal: { kind: 'deemedGranted', days: 30 },
  openFee: 'runs',
  remedies: COMMON_REMEDIES,
  thresholds: DEFAULT_THRESHOLDS,
};

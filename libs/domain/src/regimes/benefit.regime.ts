import { COMMON_REMEDIES, DEFAULT_THRESHOLDS } from './common-rules.ts';
import { type Regime } from './regime.ts';

/** Payments and benefits 行政给付: no general law of their own, so the limits are the version's. */
export const benefit: Regime = {
  id: 'benefit',
  version: 1,
  acceptance: { value: 5, unit: 'workingDay', silence: 'escalates' },
  supplement: { limit: { value: 30, unit: 'naturalDay' }, arrivalDays: 5 },
  pauseKinds: [],
  supplementInReview: 'runs',
  renewal: { kind: 'none' },
  openFee: 'runs',
  remedies: COMMON_REMEDIES,
  thresholds: DEFAULT_THRESHOLDS,
};

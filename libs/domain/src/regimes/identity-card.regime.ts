import { COMMON_REMEDIES, DEFAULT_THRESHOLDS } from './common-rules.ts';
import { type Regime } from './regime.ts';

/** Resident identity cards (Resident Identity Card Law art. 12): ready within sixty days of the application. */
export const identityCard: Regime = {
  id: 'identityCard',
  version: 1,
  acceptance: { value: 5, unit: 'workingDay', silence: 'escalates' },
  statutory: { value: 60, unit: 'naturalDay', from: 'submitted', until: 'issued' },
  supplement: { arrivalDays: 5 },
  pauseKinds: [],
  supplementInReview: 'runs',
  renewal: { kind: 'none' },
  openFee: 'runs',
  remedies: COMMON_REMEDIES,
  thresholds: DEFAULT_THRESHOLDS,
};

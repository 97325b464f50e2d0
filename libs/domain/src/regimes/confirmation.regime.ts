import { COMMON_REMEDIES, DEFAULT_THRESHOLDS } from './common-rules.ts';
import { type Regime } from './regime.ts';

/** Administrative confirmation 行政确认: the limits are the version's own. */
export const confirmation: Regime = {
  id: 'confirmation',
  version: 1,
  acceptance: { value: 5, unit: 'workingDay', silence: 'escalates' },
  supplement: { arrivalDays: 5 },
  pauseKinds: [],
  supplementInReview: 'runs',
  renewal: { kind: 'none' },
  openFee: 'runs',
  remedies: COMMON_REMEDIES,
  thresholds: DEFAULT_THRESHOLDS,
};

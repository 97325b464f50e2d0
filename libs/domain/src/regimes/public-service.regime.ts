import { DEFAULT_THRESHOLDS } from './common-rules.ts';
import { type Regime } from './regime.ts';

/** Public services 公共服务: no administrative decision, so no remedy against one. */
export const publicService: Regime = {
  id: 'publicService',
  version: 1,
  acceptance: { value: 5, unit: 'workingDay', silence: 'escalates' },
  supplement: { arrivalDays: 5 },
  pauseKinds: [],
  supplementInReview: 'runs',
  renewal: { kind: 'none' },
  openFee: 'runs',
  remedies: [],
  thresholds: DEFAULT_THRESHOLDS,
};

import { type PauseKind } from './limit-rule.ts';
import { type RemedyRule } from './regime.ts';

/**
 * Administrative Reconsideration Law (2023) art. 20: sixty days; Administrative Litigation Law art. 46:
 * six months.
 */
export const COMMON_REMEDIES: readonly RemedyRule[] = [
  { id: 'administrativeReconsideration', value: 60, unit: 'naturalDay' },
  { id: 'administrativeLitigation', value: 6, unit: 'month' },
];

/** Administrative Licensing Law art. 45. */
export const LICENSING_PAUSES: readonly PauseKind[] = [
  'hearing',
  'tender',
  'auction',
  'productInspection',
  'testing',
  'quarantine',
  'appraisal',
  'expertReview',
];

export const DEFAULT_THRESHOLDS = { yellow: 3, red: 1 } as const;

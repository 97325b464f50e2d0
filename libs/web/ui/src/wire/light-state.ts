import type { Light } from '@yizhan/domain/limits';
import type { LightState } from '../tag/tag.component.tsx';

/** A limit's light as it is drawn: red is the last day but one and the last, whatever the threshold of its regime. */
export const LIGHT_STATES: Readonly<Record<Light, LightState>> = {
  green: 'onTime',
  yellow: 'soon',
  red: 'today',
  overdue: 'late',
};

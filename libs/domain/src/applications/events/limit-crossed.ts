import { DAY_UNITS } from '../../calendar/index.ts';
import { date, enumOf, integer } from '../../kernel/index.ts';
import { LIMIT_NAMES } from '../../limits/index.ts';
import { eventType } from '../event-type.ts';
import { LEVELS } from '../words.ts';

/** A light changed: once for each level of each clock, and it stays whatever comes after. */
export const limitCrossed = eventType({
  name: 'limitCrossed',
  version: 1,
  byTime: true,
  data: {
    limit: enumOf(LIMIT_NAMES),
    level: enumOf(LEVELS),
    /** The last day of the limit when it was crossed. */
    due: date(),
    /** Which clock: its trigger and how long it runs. */
    from: date(),
    value: integer({ min: 0, max: 5000 }),
    unit: enumOf(DAY_UNITS),
  },
  change: (state, { data: { limit, level, due, from, value, unit } }) => ({
    ...state,
    crossings: [...state.crossings, { limit, level, due, from, value, unit, round: state.round }],
  }),
});

import { DAY_UNITS } from '../calendar/index.ts';
import { enumOf, integer, list, object, optional, type Infer } from '../kernel/index.ts';

/** What a clock may start from. `received` = R, the day the filing arrived, complete or not. */
export const LIMIT_STARTS = [
  'submitted',
  'received',
  'accepted',
  'decided',
  'delivered',
  'resultExpires',
] as const;
export type LimitStart = (typeof LIMIT_STARTS)[number];

export const LIMIT_ENDS = ['accepted', 'decided', 'issued', 'delivered'] as const;
export type LimitEnd = (typeof LIMIT_ENDS)[number];

/** What stops a clock by law (special procedure 特别程序). A site visit is ordinary review and none of these. */
export const PAUSE_KINDS = [
  'hearing',
  'tender',
  'auction',
  'productInspection',
  'testing',
  'quarantine',
  'appraisal',
  'expertReview',
  'supplementInReview',
] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** A number of days, months or years by law or promise. */
export const spanShape = object({ value: integer({ min: 0, max: 5000 }), unit: enumOf(DAY_UNITS) });
export type Span = Infer<typeof spanShape>;

/**
 * A limit 时限: so much time from one point of a case to another. A value of 0 ends with the day of
 * acceptance and holds until review starts or a silence is recorded; from then on `otherwise`, counted
 * from the acceptance date.
 */
export const limitRuleShape = object({
  ...spanShape.fields,
  from: enumOf(LIMIT_STARTS),
  until: enumOf(LIMIT_ENDS),
  /** A part of the regime's kinds; absent = all of them. */
  pausedBy: optional(list(enumOf(PAUSE_KINDS), { max: 20, unique: true })),
  otherwise: optional(spanShape),
});
export type LimitRule = Infer<typeof limitRuleShape>;

import {
  addMonths,
  ageOn,
  dateOfParts,
  enumOf,
  integer,
  list,
  literal,
  monthOf,
  object,
  optional,
  union,
  yearOf,
  yuan,
  type Infer,
  type Money,
  type PlainDate,
} from '../kernel/index.ts';

const ageBand = object({
  min: integer({ min: 0, max: 200 }),
  max: optional(integer({ min: 0, max: 200 })),
  yuan: integer({ min: 0, max: 10_000_000 }),
});

/** What a grant pays, as a rule: shown on guide, check page, grant and tracker, and the same on each. */
export const paymentRuleShape = union('kind', {
  byAge: {
    per: literal('month'),
    bands: list(ageBand, { min: 1, max: 50 }),
    /** The first month that is paid for. */
    from: enumOf(['monthOfFiling', 'monthAfterFiling', 'monthOfDecision']),
    /** The day of the month on which it is paid. */
    payday: integer({ min: 1, max: 28 }),
  },
});
export type PaymentRule = Infer<typeof paymentRuleShape>;

export interface Payment {
  readonly amount: Money;
  readonly per: 'month';
  /** `YYYY-MM` */
  readonly from: string;
  readonly firstPaidOn: PlainDate;
}

export interface PaymentFacts {
  readonly birth: PlainDate;
  readonly filedOn: PlainDate;
  /** The day of the decision; before it, the day by which it is promised. */
  readonly decidedOn: PlainDate;
}

/** The payment by the age on the day of decision; nothing below the first band. */
export function paymentBy(
  rule: PaymentRule,
  { birth, filedOn, decidedOn }: PaymentFacts,
): Payment | undefined {
  const age = ageOn(birth, decidedOn);
  const band = rule.bands.find(({ min, max }) => age >= min && (max === undefined || age <= max));
  if (band === undefined) return undefined;
  return {
    amount: yuan(band.yuan),
    per: rule.per,
    from: firstMonth(rule, filedOn, decidedOn),
    firstPaidOn: nextPayday(rule.payday, decidedOn),
  };
}

function firstMonth(rule: PaymentRule, filedOn: PlainDate, decidedOn: PlainDate): string {
  switch (rule.from) {
    case 'monthOfFiling':
      return monthOf(filedOn);
    case 'monthAfterFiling':
      return monthOf(addMonths(filedOn, 1));
    case 'monthOfDecision':
      return monthOf(decidedOn);
  }
}

/** The first payday after the decision; the day itself is too late for the bank. */
function nextPayday(payday: number, after: PlainDate): PlainDate {
  const month = addMonths(after, Number(after.slice(8)) < payday ? 0 : 1);
  const date = dateOfParts(yearOf(month), Number(month.slice(5, 7)), payday);
  if (date === undefined) throw new RangeError('a payday that not every month has');
  return date;
}

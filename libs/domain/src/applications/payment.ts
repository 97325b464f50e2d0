import { paymentBy, type ServiceDefinition } from '../catalogue/index.ts';
import { date, enumOf, integer, object, text, type Infer, type PlainDate } from '../kernel/index.ts';
import { type Context } from './context.ts';
import { type State } from './state.ts';
import { type Outcome } from './words.ts';

/** Money that is paid out, by the amount rule on the age of the day of decision. */
export const payment = object({
  amount: object({ fen: integer({ min: 0, max: 1_000_000_000_000 }) }),
  per: enumOf(['month']),
  /** The first month it is due for. */
  from: text({ max: 7, pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
  firstPaidOn: date(),
});
export type Payment = Infer<typeof payment>;

/** Whether what is decided comes with money. */
export function paysMoney(outcome: Outcome, { result }: Pick<ServiceDefinition, 'result'>): boolean {
  return (outcome === 'granted' || outcome === 'partlyGranted') && result.payment !== undefined;
}

/** The money of a grant decided on a day; nothing where the rule has no amount for this person. */
export function paymentOn(
  decidedOn: PlainDate,
  state: State,
  { definition, people }: Context,
): Payment | undefined {
  const rule = definition.result.payment;
  const { birth } = people.subject;
  if (rule === undefined || birth === undefined) return undefined;
  return paymentBy(rule, { birth, filedOn: state.received.on, decidedOn });
}

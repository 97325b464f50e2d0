import { type PlainDate, hasOwn } from '../kernel/index.ts';

/** What a rule may know: flat names, plain values. A fact that is not there is *unknown*, not false. */
export type Facts = Readonly<Record<string, FactValue>>;

export type FactValue = string | number | boolean | PlainDate | readonly string[];

/** The day the rules are judged by (legal time). */
export const TODAY = 'today';

/** `register.household.birth` */
export function registerFact(register: string, field: string): string {
  return `register.${register}.${field}`;
}

/** `answer.payee` */
export function answerFact(field: string): string {
  return `answer.${field}`;
}

export function factOf(facts: Facts, name: string): FactValue | undefined {
  return hasOwn(facts, name) ? facts[name] : undefined;
}

import { registerFact, type Facts, type FactValue } from '../rules/index.ts';
import { type PlainDate } from '../kernel/index.ts';

/** What a register answered. `unavailable` holds nobody up: the application goes on, the office fetches. */
export type RegisterAnswer =
  | {
      readonly state: 'found';
      readonly values: Readonly<Record<string, FactValue>>;
      readonly asOf: PlainDate;
    }
  | { readonly state: 'notFound' }
  | { readonly state: 'unavailable' };

/** By register id. */
export type RegisterAnswers = Readonly<Record<string, RegisterAnswer>>;

/** As facts for rules and forms; what was not found is not there. */
export function factsOfRegisters(registers: RegisterAnswers): Facts {
  const facts: Record<string, FactValue> = {};
  for (const [register, answer] of Object.entries(registers)) {
    if (answer.state !== 'found') continue;
    for (const [field, value] of Object.entries(answer.values)) facts[registerFact(register, field)] = value;
  }
  return facts;
}

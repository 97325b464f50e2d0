import { factOf, registerFact, type Facts } from '../rules/index.ts';
import { type Answers, type AnswerValue } from './answers.ts';
import { fieldsOf, type Field, type Form, type RegisterField } from './form.ts';

/** Where a field's first value comes from, if it may come from anywhere. */
export function sourceOf(field: Field): RegisterField | undefined {
  return 'source' in field ? field.source : undefined;
}

/** What the registers know of the fields that may be prefilled. */
export function prefill(form: Form, facts: Facts): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const field of fieldsOf(form)) {
    const source = sourceOf(field);
    const value = source && factOf(facts, registerFact(source.register, source.field));
    if (typeof value === 'string' || typeof value === 'boolean') answers[field.id] = value;
  }
  return answers;
}

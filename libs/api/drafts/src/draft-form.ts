import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import {
  askedAnswers,
  factsOfRegisters,
  fieldsOf,
  type FormContext,
  prefill,
  type RawAnswers,
  type RegisterAnswers,
} from '@yizhan/domain/forms';
import type { JsonValue, PlainDate } from '@yizhan/domain/kernel';
import { TODAY } from '@yizhan/domain/rules';
import type { DraftContent } from './draft-content.ts';

/** A form as it is judged: by what the registers said, and the day. */
export const formContext = (registers: RegisterAnswers, today: PlainDate): FormContext => ({
  facts: { ...factsOfRegisters(registers), [TODAY]: today },
});

/** What stands in the form: what a register offered, and over it what the person typed. */
export function standingAnswers(
  { form }: ServiceDefinition,
  { answers }: Pick<DraftContent, 'answers'>,
  context: FormContext,
): RawAnswers {
  return askedAnswers(form, { ...prefill(form, context.facts), ...known({ form }, answers) }, context);
}

/** A new version keeps every answer whose meaning id remains. */
function known({ form }: Pick<ServiceDefinition, 'form'>, answers: RawAnswers): RawAnswers {
  const ids = new Set(fieldsOf(form).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** The answers that tell one matter of a subject from another; none where there can be only one. */
export function distinguishingAnswers({ distinguishing }: ServiceDefinition, answers: RawAnswers): JsonValue {
  return Object.fromEntries(distinguishing.map((id) => [id, (answers[id] ?? null) as JsonValue]));
}

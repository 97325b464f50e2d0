import { hasOwn } from '@yizhan/domain/kernel';
import type { Form, FormContext, RawAnswers } from '@yizhan/domain/forms';
import type { PlainDate } from '@yizhan/domain/kernel';
import { TODAY } from '@yizhan/domain/rules';
import type { Draft } from './draft.wire.ts';

/** A form with all that is known for it: what registers offered, what is saved, what is being typed. */
export interface FilledForm {
  readonly form: Form;
  readonly answers: RawAnswers;
  readonly context: FormContext;
  /** Fields whose value is the register's, as the person left it. */
  readonly known: ReadonlySet<string>;
}

/** What was typed stands over what is saved, and that over what a register offered. */
export function fillForm(form: Form, draft: Draft, typed: RawAnswers, today: PlainDate): FilledForm {
  const offered = Object.entries(draft.prefill).filter(
    ([, { state, value }]) => state === 'found' && value !== undefined,
  );
  const own = { ...draft.answers, ...typed };
  return {
    form,
    answers: { ...Object.fromEntries(offered.map(([field, { value }]) => [field, value])), ...own },
    context: {
      facts: { [TODAY]: today },
      choices: Object.fromEntries(
        Object.entries(draft.choices).map(([field, choices]) => [field, choices.map(({ value }) => value)]),
      ),
    },
    known: new Set(
      offered.flatMap(([field, { value }]) => (!hasOwn(own, field) || own[field] === value ? [field] : [])),
    ),
  };
}

import { ok } from '../../kernel/index.ts';
import { type FormContext } from '../answers.ts';
import { openChoices } from '../choices.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';
import { type FieldOf } from '../form.ts';

export function checkChoice(field: FieldOf<'choice'>, raw: unknown, context: FormContext): Checked {
  if (typeof raw !== 'string') return wrong('wrongType');
  if (raw === '') return EMPTY;
  return openChoices(field, context).some(({ id }) => id === raw) ? ok(raw) : wrong('notAChoice');
}

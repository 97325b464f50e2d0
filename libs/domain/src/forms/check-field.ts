import { type FormContext } from './answers.ts';
import { EMPTY, type Checked } from './field-check.ts';
import { type Field } from './form.ts';
import { checkBankCard } from './kinds/bank-card.kind.ts';
import { checkChoice } from './kinds/choice.kind.ts';
import { checkDate } from './kinds/date.kind.ts';
import { checkPhone } from './kinds/phone.kind.ts';
import { checkText } from './kinds/text.kind.ts';
import { checkDeclaration, checkYesNo } from './kinds/yes-no.kind.ts';

/** Cleans and checks one value by its field's kind; whether an empty one will do is for the form to say. */
export function checkField(field: Field, raw: unknown, context: FormContext): Checked {
  if (raw === undefined || raw === null) return EMPTY;
  switch (field.kind) {
    case 'text':
      return checkText(field, raw);
    case 'choice':
      return checkChoice(field, raw, context);
    case 'date':
      return checkDate(field, raw, context);
    case 'phone':
      return checkPhone(field, raw);
    case 'bankCard':
      return checkBankCard(raw);
    case 'yesNo':
      return checkYesNo(raw);
    case 'declaration':
      return checkDeclaration(raw);
  }
}

import { fieldsOf, type Form, type Question } from '@yizhan/domain/forms';

/** The question that says where money goes: the one that may ask for an account. Its answer is repeated before sending. */
export function moneyQuestion(form: Form): Question | undefined {
  if (!fieldsOf(form).some(({ kind }) => kind === 'bankCard')) return undefined;
  return form.sections
    .flatMap(({ questions }) => questions)
    .find(({ fields }) => fields.some(({ kind }) => kind === 'bankCard'));
}

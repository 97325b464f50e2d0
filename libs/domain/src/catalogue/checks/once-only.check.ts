import { fieldsOf, sourceOf } from '../../forms/index.ts';
import { problem, type ServiceCheck } from './problem.ts';

/**
 * What a register holds is not asked (Decree 716 art. 7). A field named as a register's is one of two
 * things: prefilled from it, to be confirmed, or a question nobody should have to answer.
 */
export const nothingKnownIsAsked: ServiceCheck = ({ form, registers }) =>
  fieldsOf(form).flatMap((field) => {
    if (sourceOf(field) !== undefined || field.visibleWhen !== undefined) return [];
    const holder = registers.find(({ fields }) => fields.includes(field.id));
    return holder === undefined
      ? []
      : [problem(`/form/${field.id}`, 'askedAlthoughKnown', { register: holder.id })];
  });

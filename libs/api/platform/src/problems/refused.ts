import type { Refusal } from '@yizhan/domain/applications';
import { fieldFault } from '../validation/field-fault.ts';
import { formFault } from '../validation/form-fault.ts';
import { Problem } from './problem.ts';
import { refusalStatus } from './refusal-codes.ts';

/** A refusal of the domain at the HTTP rim. What is not theirs to know of looks like what is not there. */
export function refused(refusal: Refusal, extra: Readonly<Record<string, unknown>> = {}): Problem {
  if (refusalStatus[refusal.code] === 404) return new Problem('notFound');
  if (refusal.code === 'invalid') {
    return new Problem('invalid', {
      errors: refusal.errors.map(({ path, code, params }) => fieldFault(path, code, params)),
      extra,
    });
  }
  if (refusal.code === 'formInvalid')
    return new Problem('formInvalid', { errors: refusal.errors.map(formFault), extra });
  const { code, ...params } = refusal;
  return new Problem(code, { extra: { ...extra, params } });
}

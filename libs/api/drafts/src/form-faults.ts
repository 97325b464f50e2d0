import { refused } from '@yizhan/api-platform';
import type { FormError } from '@yizhan/domain/forms';

/** Refuses a form for these faults, each at its field; for none of them it does nothing. */
export function refusedForm(errors: readonly FormError[]): void {
  if (errors.length > 0) throw refused({ code: 'formInvalid', errors });
}

import type { Party } from '@yizhan/data';
import type { RegisterAnswers } from '@yizhan/domain/forms';

/** Where the subject's household is registered: competence is counted from there, and no address stands in the record. */
export function placeOf(registers: RegisterAnswers, subject: Party | undefined): string | undefined {
  const household = registers['household'];
  const street = household?.state === 'found' ? household.values['street'] : undefined;
  return typeof street === 'string' ? street : subject?.place;
}

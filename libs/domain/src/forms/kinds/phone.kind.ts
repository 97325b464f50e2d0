import { cleanPhone, isMobileNumber, ok } from '../../kernel/index.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';
import { type FieldOf } from '../form.ts';

/** A mobile number, or a fixed line with its area code. */
export function checkPhone(field: FieldOf<'phone'>, raw: unknown): Checked {
  if (typeof raw !== 'string') return wrong('wrongType');
  const phone = cleanPhone(raw);
  if (phone === '') return EMPTY;
  if (isMobileNumber(phone)) return ok(phone);
  if (field.mobile === true) return wrong('notAMobile');
  return /^0\d{2,3}[2-9]\d{6,7}$/.test(phone) ? ok(phone) : wrong('notAPhone');
}

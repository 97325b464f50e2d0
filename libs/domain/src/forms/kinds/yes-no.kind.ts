import { ok } from '../../kernel/index.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';

/** `yes` and `no` as a page sends them, or what is stored. */
export function checkYesNo(raw: unknown): Checked {
  if (raw === true || raw === 'yes') return ok(true);
  if (raw === false || raw === 'no') return ok(false);
  return raw === '' ? EMPTY : wrong('wrongType');
}

/** A declaration is made or not made: there is no third, and one that is needed must be made. */
export function checkDeclaration(raw: unknown): Checked {
  if (raw === true || raw === 'yes') return ok(true);
  return raw === false || raw === '' || raw === 'no' ? EMPTY : wrong('wrongType');
}

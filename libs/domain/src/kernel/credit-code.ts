import { mod31_3 } from './check-character.ts';
import { cleanCode } from './pasted.ts';
import { err, ok, type Result } from './result.ts';

/** The unified social credit code of an organisation (GB 32100): 17 characters and a check character. */
declare const creditCodeBrand: unique symbol;

export type CreditCode = string & { readonly [creditCodeBrand]: true };

export type CreditCodeProblem = 'length' | 'characters' | 'checkCharacter';

/** Registering body and kind, six digits of a division, nine of the organisation, the check character. */
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export function parseCreditCode(text: string): Result<CreditCode, CreditCodeProblem> {
  const code = cleanCode(text);
  if (code.length !== 18) return err('length');
  if (!PATTERN.test(code)) return err('characters');
  if (mod31_3(code.slice(0, 17)) !== code[17]) return err('checkCharacter');
  return ok(code as CreditCode);
}

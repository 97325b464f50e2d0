import { mod11_2 } from './check-character.ts';
import { cleanCode } from './pasted.ts';
import { dateOfParts, type PlainDate } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';

/**
 * The citizen identity number (GB 11643): six digits of a division, the date of birth, three of an
 * order, a check character by ISO 7064 MOD 11-2.
 *
 * The division is never judged: codes are abolished and renumbered, the number of a person is not.
 */
declare const citizenIdBrand: unique symbol;

export type CitizenId = string & { readonly [citizenIdBrand]: true };

export type CitizenIdProblem = 'length' | 'characters' | 'date' | 'checkCharacter';

/** Takes pasted input: blanks, dashes, full-width digits, a small x. */
export function parseCitizenId(text: string): Result<CitizenId, CitizenIdProblem> {
  const id = cleanCode(text);
  if (id.length !== 18) return err('length');
  if (!/^\d{17}[\dX]$/.test(id)) return err('characters');
  if (birthDateIn(id) === undefined) return err('date');
  if (mod11_2(id.slice(0, 17)) !== id[17]) return err('checkCharacter');
  return ok(id as CitizenId);
}

export function birthDateOf(id: CitizenId): PlainDate {
  const birth = birthDateIn(id);
  if (birth === undefined) throw new RangeError('a citizen id without a date');
  return birth;
}

/** The last digit of the order is odd for men and even for women. */
export function sexOf(id: CitizenId): 'male' | 'female' {
  return Number(id[16]) % 2 === 1 ? 'male' : 'female';
}

function birthDateIn(id: string): PlainDate | undefined {
  return dateOfParts(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14)));
}

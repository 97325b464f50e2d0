import { BASE_32_ALPHABET, mod11_10, mod33_32 } from './check-character.ts';
import { cleanCode, halfWidth } from './pasted.ts';
import { parsePlainDate, type PlainDate } from './plain-date.ts';

/**
 * The two numbers people see. Neither is ever a key of a row.
 *
 * The *application number* `AAAAAA-YYYYMMDD-XXXXXXX` names the register of cases, the day and seven
 * characters: six at random and the check character of those six (ISO 7064 MOD 33,32), since register
 * and date hold the characters 0 and 1 that the alphabet leaves out.
 * The *query number* is twelve digits said on the telephone: eleven at random and MOD 11,10.
 */
declare const applicationNumberBrand: unique symbol;
declare const queryNumberBrand: unique symbol;

export type ApplicationNumber = string & { readonly [applicationNumberBrand]: true };

/** Twelve digits without spaces; {@link formatQueryNumber} groups them. */
export type QueryNumber = string & { readonly [queryNumberBrand]: true };

/** Randomness comes from outside: the domain has none. */
export type RandomBytes = (count: number) => Uint8Array;

const APPLICATION_NUMBER = /^([A-Z0-9]{6})-(\d{4})(\d{2})(\d{2})-([2-9A-HJ-NP-Z]{7})$/;
const REGISTER = /^[A-Z0-9]{6}$/;

export function newApplicationNumber(
  register: string,
  day: PlainDate,
  randomBytes: RandomBytes,
): ApplicationNumber {
  if (!REGISTER.test(register)) throw new RangeError(`not a register of cases: ${register}`);
  let tail = '';
  // 256 is a multiple of 32, so the low five bits of a byte are uniform.
  for (const byte of randomBytes(6)) tail += BASE_32_ALPHABET[byte & 31] ?? '';
  return `${register}-${day.replaceAll('-', '')}-${tail}${mod33_32(tail)}` as ApplicationNumber;
}

/** Takes pasted input: blanks, other dashes, no dashes, small letters, full width. */
export function parseApplicationNumber(text: string): ApplicationNumber | undefined {
  const bare = cleanCode(text);
  const number = `${bare.slice(0, 6)}-${bare.slice(6, 14)}-${bare.slice(14)}`;
  const parts = APPLICATION_NUMBER.exec(number);
  const tail = parts?.[5];
  if (parts === null || tail === undefined) return undefined;
  if (parsePlainDate(`${parts[2]}-${parts[3]}-${parts[4]}`) === undefined) return undefined;
  return mod33_32(tail.slice(0, 6)) === tail[6] ? (number as ApplicationNumber) : undefined;
}

export function newQueryNumber(randomBytes: RandomBytes): QueryNumber {
  let digits = '';
  while (digits.length < 11) {
    // Bytes from 250 up would make the digits 0 to 5 likelier than the others.
    for (const byte of randomBytes(16)) if (byte < 250 && digits.length < 11) digits += String(byte % 10);
  }
  return (digits + mod11_10(digits)) as QueryNumber;
}

export function parseQueryNumber(text: string): QueryNumber | undefined {
  const digits = cleanCode(halfWidth(text));
  if (!/^\d{12}$/.test(digits)) return undefined;
  return mod11_10(digits.slice(0, 11)) === digits[11] ? (digits as QueryNumber) : undefined;
}

/** Three groups of four, as it is printed and said. */
export function formatQueryNumber(number: QueryNumber): string {
  return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8, 12)}`;
}

/**
 * Check characters of ISO 7064 (GB/T 17710) and of GB 32100. All find every single wrong character;
 * the systems of ISO 7064 also find every swap of two neighbours.
 */

const MOD_11_2_CHARACTERS = '0123456789X';

/** Digits and capitals without I, O, S, V, Z (GB 32100). */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Eight digits (2 to 9) and twenty-four capitals (A to Z without I and O) are thirty-two characters:
 * the base of ISO 7064 MOD 33,32, and none that the eye or the ear takes for another (0/O, 1/I).
 */
export const BASE_32_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

export const DIGITS = '0123456789';

/** ISO 7064 MOD 11-2, as in GB 11643: digits in, a digit or `X` out. */
export function mod11_2(digits: string): string {
  let product = 0;
  for (const digit of digits) product = ((product + indexIn(DIGITS, digit)) * 2) % 11;
  return characterAt(MOD_11_2_CHARACTERS, (12 - product) % 11);
}

/** GB 32100: weights are powers of 3 modulo 31 from the left. */
export function mod31_3(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += indexIn(CREDIT_CODE_ALPHABET, character) * weight;
    weight = (weight * 3) % 31;
  }
  return characterAt(CREDIT_CODE_ALPHABET, (31 - (sum % 31)) % 31);
}

/** ISO 7064 MOD 11,10: digits in, one digit out. */
export function mod11_10(digits: string): string {
  return hybridCheckCharacter(digits, DIGITS);
}

/** ISO 7064 MOD 33,32 over {@link BASE_32_ALPHABET}. */
export function mod33_32(body: string): string {
  return hybridCheckCharacter(body, BASE_32_ALPHABET);
}

/** ISO 7064's hybrid systems, MOD M+1,M, over an alphabet of M characters. */
export function hybridCheckCharacter(body: string, alphabet: string): string {
  const m = alphabet.length;
  let product = m;
  for (const character of body) {
    const sum = (product + indexIn(alphabet, character)) % m;
    product = ((sum === 0 ? m : sum) * 2) % (m + 1);
  }
  return characterAt(alphabet, (m + 1 - product) % m);
}

function indexIn(alphabet: string, character: string): number {
  const index = alphabet.indexOf(character);
  if (index < 0) throw new RangeError('a character outside the alphabet');
  return index;
}

function characterAt(alphabet: string, index: number): string {
  const character = alphabet[index];
  if (character === undefined) throw new RangeError('an index outside the alphabet');
  return character;
}

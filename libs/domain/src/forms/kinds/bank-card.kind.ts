import { cleanCode, ok } from '../../kernel/index.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';

/**
 * The number of a debit card: 16 to 19 digits, the last one a check digit (ISO/IEC 7812, Luhn), so that
 * no mistyped digit sends money astray.
 */
export function checkBankCard(raw: unknown): Checked {
  if (typeof raw !== 'string') return wrong('wrongType');
  const card = cleanCode(raw);
  if (card === '') return EMPTY;
  if (!/^\d+$/.test(card)) return wrong('cardCharacters');
  if (card.length < 16 || card.length > 19) return wrong('cardLength', { length: card.length });
  return luhnSum(card) % 10 === 0 ? ok(card) : wrong('cardCheckDigit');
}

function luhnSum(digits: string): number {
  return Array.from(digits)
    .reverse()
    .reduce((sum, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
}

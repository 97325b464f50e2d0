import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainDate } from './plain-date.ts';
import {
  formatQueryNumber,
  newApplicationNumber,
  newQueryNumber,
  parseApplicationNumber,
  parseQueryNumber,
} from './public-number.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const bytes = fc.uint8Array({ minLength: 6, maxLength: 6 });
const day = plainDate('2026-11-24');

/** A source that gives these bytes first and a constant after them. */
const from =
  (...given: number[]) =>
  (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => given.shift() ?? 7);

describe('the application number', () => {
  it('has register, day, six random characters and a check character', () => {
    // By hand: P runs 32, 31, 31, 2, 10, 28, 21; the check character is number 33 - 21 = 12, an E.
    expect(newApplicationNumber('ABCD01', day, from(0, 1, 2, 3, 4, 31))).toBe('ABCD01-20261124-23456ZE');
  });

  it('is read back as people type it', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const number = newApplicationNumber('ABCD01', day, () => random);
        expect(number).toMatch(/^ABCD01-20261124-[2-9A-HJ-NP-Z]{7}$/);
        for (const typed of [
          number,
          number.toLowerCase(),
          number.replaceAll('-', ''),
          number.replaceAll('-', ' – '),
        ]) {
          expect(parseApplicationNumber(typed)).toBe(number);
        }
      }),
      { numRuns },
    );
  });

  it('is refused with one wrong character at its end', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.nat(6),
        fc.constantFrom(...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'),
        (random, at, other) => {
          const number = newApplicationNumber('ABCD01', day, () => random);
          const wrong = number.slice(0, 16 + at) + other + number.slice(17 + at);
          expect(parseApplicationNumber(wrong)).toBe(wrong === number ? number : undefined);
        },
      ),
      { numRuns },
    );
  });

  it.each([
    'ABCD01-20261131-23456ZE',
    'ABCD0-20261124-23456ZE',
    'ABCD01-20261124-23456Z',
    'ABCD01-20261124-23456Z0',
    '',
  ])('refuses %p', (text) => {
    expect(parseApplicationNumber(text)).toBeUndefined();
  });

  it('takes no register that is not six characters', () => {
    expect(() => newApplicationNumber('abc', day, from())).toThrow(RangeError);
  });
});

describe('the query number', () => {
  it('is twelve digits in three groups', () => {
    const number = newQueryNumber(from(3, 1, 0, 6, 2, 8, 4, 1, 7, 0, 5));
    expect(number).toMatch(/^31062841705\d$/);
    expect(formatQueryNumber(number)).toMatch(/^3106 2841 705\d$/);
    expect(parseQueryNumber(formatQueryNumber(number))).toBe(number);
    expect(parseQueryNumber(number.replace('3', '３'))).toBe(number);
  });

  it('throws away the bytes that would favour small digits', () => {
    expect(newQueryNumber(from(255, 250, 249, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9))).toMatch(/^9{11}\d$/);
  });

  it('finds every single wrong digit', () => {
    const number = newQueryNumber(from(3, 1, 0, 6, 2, 8, 4, 1, 7, 0, 5));
    for (let at = 0; at < 12; at++) {
      for (const digit of '0123456789') {
        const typed = number.slice(0, at) + digit + number.slice(at + 1);
        expect(parseQueryNumber(typed)).toBe(typed === number ? number : undefined);
      }
    }
  });

  it.each(['', '12345678901', '1234567890123', '12345678901X'])('refuses %p', (text) => {
    expect(parseQueryNumber(text)).toBeUndefined();
  });
});

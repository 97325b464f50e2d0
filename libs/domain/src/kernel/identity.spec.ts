import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BASE_32_ALPHABET,
  CREDIT_CODE_ALPHABET,
  DIGITS,
  hybridCheckCharacter,
  mod11_10,
  mod11_2,
  mod31_3,
  mod33_32,
} from './check-character.ts';
import { birthDateOf, parseCitizenId, sexOf } from './citizen-id.ts';
import { parseCreditCode } from './credit-code.ts';
import { lastFour, maskCitizenId, maskName, maskPhone } from './mask.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const charactersOf = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('check characters', () => {
  it('follow the standards’ own examples', () => {
    expect(mod11_2('0794')).toBe('0');
    expect(mod11_2('079')).toBe('X');
    expect(mod11_2('11010519491231002')).toBe('X');
    expect(mod31_3('91330100799655058')).toBe('B');
    expect(mod11_10('0794')).toBe('5');
    expect(mod11_10('79462')).toBe('3');
    expect(hybridCheckCharacter('A12425GABC1234002', `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`)).toBe('M');
  });

  it('use alphabets of the right size, without the characters people confuse', () => {
    expect(new Set(BASE_32_ALPHABET).size).toBe(32);
    expect(BASE_32_ALPHABET).not.toMatch(/[01OI]/);
    expect(new Set(CREDIT_CODE_ALPHABET).size).toBe(31);
    expect(CREDIT_CODE_ALPHABET).not.toMatch(/[IOSVZ]/);
  });

  it.each([
    ['MOD 11,10', mod11_10, DIGITS, 11],
    ['MOD 33,32', mod33_32, BASE_32_ALPHABET, 6],
    ['MOD 31-3', mod31_3, CREDIT_CODE_ALPHABET, 17],
    ['MOD 11-2', mod11_2, DIGITS, 17],
  ])('%s finds every single wrong character', (_, check, alphabet, length) => {
    const wrong = fc.tuple(charactersOf(alphabet, length), fc.nat(length - 1), fc.constantFrom(...alphabet));
    fc.assert(
      fc.property(wrong, ([body, at, other]) => {
        const changed = body.slice(0, at) + other + body.slice(at + 1);
        expect(check(changed) === check(body)).toBe(changed === body);
      }),
      { numRuns },
    );
  });

  it.each([
    ['MOD 11-2', mod11_2, DIGITS, 17],
    ['MOD 31-3', mod31_3, CREDIT_CODE_ALPHABET, 17],
  ])('%s finds every swap of neighbours', (_, check, alphabet, length) => {
    fc.assert(
      fc.property(charactersOf(alphabet, length), fc.nat(length - 2), (body, at) => {
        const swapped = body.slice(0, at) + (body[at + 1] ?? '') + (body[at] ?? '') + body.slice(at + 2);
        expect(check(swapped) === check(body)).toBe(swapped === body);
      }),
      { numRuns },
    );
  });

  it('refuse a character of another alphabet', () => {
    expect(() => mod33_32('2345O7')).toThrow(RangeError);
    expect(() => mod11_2('12a')).toThrow(RangeError);
  });
});

describe('the citizen id (GB 11643)', () => {
  it('reads the sample of the standard', () => {
    const parsed = parseCitizenId('11010519491231002X');
    expect(parsed).toEqual({ ok: true, value: '11010519491231002X' });
    if (!parsed.ok) return;
    expect(birthDateOf(parsed.value)).toBe('1949-12-31');
    expect(sexOf(parsed.value)).toBe('female');
  });

  it.each([
    '110105 19491231 002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105-19491231-002X',
    '\u200e11010519491231002X\u200b',
  ])('takes pasted input %p', (text) => {
    expect(parseCitizenId(text)).toEqual({ ok: true, value: '11010519491231002X' });
  });

  it('never judges the division: one that does not exist is as good as any', () => {
    const body = '99999919611108002';
    expect(parseCitizenId(body + mod11_2(body)).ok).toBe(true);
  });

  it.each([
    ['1101051949123100', 'length'],
    ['11010519491231002XX', 'length'],
    ['11010519491231A02X', 'characters'],
    ['X1010519491231002X', 'characters'],
    ['110105194912310021', 'checkCharacter'],
    ['11010519491331002X', 'date'],
    ['11010520250229002X', 'date'],
  ])('refuses %s for its %s', (text, problem) => {
    expect(parseCitizenId(text)).toEqual({ ok: false, error: problem });
  });
});

describe('the credit code (GB 32100)', () => {
  it('reads a valid one, pasted too', () => {
    expect(parseCreditCode('91330100799655058B')).toEqual({ ok: true, value: '91330100799655058B' });
    expect(parseCreditCode(' 9133 0100 7996 5505 8b ')).toEqual({ ok: true, value: '91330100799655058B' });
  });

  it.each([
    ['91330100799655058', 'length'],
    ['91330100799655058C', 'checkCharacter'],
    ['91330100799655O58B', 'characters'],
    ['9133A100799655058B', 'characters'],
  ])('refuses %s for its %s', (text, problem) => {
    expect(parseCreditCode(text)).toEqual({ ok: false, error: problem });
  });
});

describe('masks', () => {
  it('show enough to recognise', () => {
    expect(maskCitizenId('999999196111081234')).toBe('999999********1234');
    expect(maskName('张三')).toBe('张*');
    expect(maskName('欧阳娜娜')).toBe('欧*');
    expect(maskName('𠮷田')).toBe('𠮷*');
    expect(maskPhone('19900000001')).toBe('199****0001');
    expect(lastFour('6222020000003086')).toBe('3086');
  });

  it('never show what is too short to hide', () => {
    expect(maskName('张')).toBe('*');
    expect(maskName('')).toBe('*');
    expect(maskCitizenId('12345678901')).toBe('***********');
    expect(maskPhone('58881234')).toBe('****1234');
    expect(maskPhone('110')).toBe('***');
  });
});

import { describe, expect, it } from '@jest/globals';
import { cleanCode, cleanLine, cleanPhone, halfWidth, isMobileNumber } from './pasted.ts';

describe('pasted input', () => {
  it.each([
    ['199 0000 0001', '19900000001'],
    ['199-0000-0001', '19900000001'],
    ['199—0000–0001', '19900000001'],
    ['１９９００００　０００１', '19900000001'],
    ['+86 199 0000 0001', '19900000001'],
    ['＋86-19900000001', '19900000001'],
    ['0086 19900000001', '19900000001'],
    ['86 199 0000 0001', '19900000001'],
    ['\u202a19900000001\u202c', '19900000001'],
    ['（021）5888 1234', '02158881234'],
    ['+86 21 5888 1234', '2158881234'],
    ['86123456', '86123456'],
  ])('of a phone: %p is %s', (pasted, phone) => {
    expect(cleanPhone(pasted)).toBe(phone);
  });

  it('of a code: nothing but its characters, in capitals', () => {
    expect(cleanCode(' 6222\u00a00200-0000－3086x\ufeff')).toBe('6222020000003086X');
  });

  it('of a line: one space between words, no invisible marks', () => {
    expect(cleanLine('  陈\u200b桂芳 \t  阿姨\n')).toBe('陈桂芳 阿姨');
    expect(cleanLine('买买提·艾力')).toBe('买买提·艾力');
  });

  it('keeps what it must not touch', () => {
    expect(halfWidth('ＡＢｃ１２％，中文')).toBe('ABc12%,中文');
    expect(cleanCode('一二')).toBe('一二');
  });

  it('knows a mobile number', () => {
    expect(isMobileNumber('19900000001')).toBe(true);
    expect(isMobileNumber('12900000001')).toBe(false);
    expect(isMobileNumber('1990000000')).toBe(false);
    expect(isMobileNumber('02158881234')).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { plainDate, yuan } from '@yizhan/domain/kernel';
import { formatsFor } from './format.ts';

const zh = formatsFor('zh-CN');
const en = formatsFor('en');
const day = plainDate('2026-12-15');
const today = plainDate('2026-11-24');
/** Spaces that never break read as spaces here. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

describe('formats', () => {
  it('writes days', () => {
    expect(plain(zh.day(day))).toBe('12 月 15 日');
    expect(plain(en.day(day))).toBe('15 December');
    expect(plain(zh.dayAndWeekday(day))).toBe('12 月 15 日（周二）');
    expect(plain(en.dayAndWeekday(day))).toBe('Tuesday 15 December');
    expect(plain(zh.fullDay(day))).toBe('2026 年 12 月 15 日（周二）');
    expect(plain(en.fullDay(day))).toBe('Tuesday 15 December 2026');
    expect(plain(zh.date(day))).toBe('2026 年 12 月 15 日');
    expect(plain(en.date(day))).toBe('15 December 2026');
    expect(plain(zh.month(day))).toBe('2026 年 12 月');
    expect(plain(en.month(day))).toBe('December 2026');
    expect(zh.shortDay(day)).toBe('12/15');
    expect(plain(en.shortDay(day))).toBe('15 Dec');
    expect(zh.shortDays(plainDate('2026-10-01'), plainDate('2026-10-07'))).toBe('10/1–7');
    expect(plain(en.shortDays(plainDate('2026-10-01'), plainDate('2026-10-07')))).toBe('1–7 Oct');
  });

  it('never breaks a day over two lines', () => {
    expect(zh.fullDay(day)).not.toContain(' ');
    expect(en.day(day)).not.toContain(' ');
  });

  it('names the year where it is not the reader’s own', () => {
    expect(plain(zh.dayFrom(day, today))).toBe('12 月 15 日（周二）');
    expect(plain(zh.dayFrom(plainDate('2027-01-04'), today))).toBe('2027 年 1 月 4 日（周一）');
  });

  it('takes weekdays from the platform', () => {
    expect([1, 6, 7].map(zh.weekday)).toEqual(['周一', '周六', '周日']);
    expect([1, 6, 7].map(zh.weekdayHead)).toEqual(['一', '六', '日']);
    expect([1, 6, 7].map(en.weekday)).toEqual(['Monday', 'Saturday', 'Sunday']);
    expect([1, 6, 7].map(en.weekdayHead)).toEqual(['Mon', 'Sat', 'Sun']);
  });

  it('writes money and numbers', () => {
    expect(plain(zh.money(yuan(75)))).toBe('75 元');
    expect(en.money(yuan(75))).toBe('¥75');
    expect(plain(zh.money({ fen: 123_456_750 }))).toBe('1,234,567.50 元');
    expect(en.number(8316)).toBe('8,316');
  });

  it('lists', () => {
    expect(zh.list(['国庆 3 天', '周末'])).toBe('国庆 3 天、周末');
    expect(en.list(['the weekend'])).toBe('the weekend');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(zh.list([])).toBe('');
  });
});

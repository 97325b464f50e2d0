import { describe, expect, it } from '@jest/globals';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { formatsFor } from '../i18n/format.ts';
import { dayAndTime, timeOfDay, timeSeenFrom } from './moment.ts';

describe('the time on a clock in China', () => {
  it.each([
    ['2026-11-24T02:08:00.000Z', '10:08'],
    ['2026-11-24T16:00:00.000Z', '00:00'],
    ['2026-11-24T15:59:59.999Z', '23:59'],
    ['1969-12-31T23:30:00.000Z', '07:30'],
  ])('%s is %s', (at, clock) => {
    expect(timeOfDay(instant(at))).toBe(clock);
  });

  it('stands after its day, which is a day in China', () => {
    expect(
      dayAndTime(instant('2026-11-24T16:05:00.000Z'), formatsFor('zh-CN')).replaceAll('\u00A0', ' '),
    ).toBe('11 月 25 日 00:05');
    expect(dayAndTime(instant('2026-11-24T02:08:00.000Z'), formatsFor('en')).replaceAll('\u00A0', ' ')).toBe(
      '24 November 10:08',
    );
  });

  it('stands alone on its own day, and with its day from the next one on', () => {
    const at = instant('2026-11-24T02:08:00.000Z');
    const zh = formatsFor('zh-CN');
    expect(timeSeenFrom(plainDate('2026-11-24'), at, zh)).toBe('10:08');
    expect(timeSeenFrom(plainDate('2026-11-27'), at, zh).replaceAll('\u00A0', ' ')).toBe('11 月 24 日 10:08');
  });
});

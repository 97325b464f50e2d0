import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMs,
  dayOf,
  epochMs,
  firstInstantAfter,
  instant,
  instantFromEpochMs,
  instantFromRfc3339,
  parseInstant,
  startOfDay,
} from './instant.ts';
import { addDays, plainDate } from './plain-date.ts';

const numRuns = Number(process.env['YIZHAN_RUNS'] ?? 300);
const milliseconds = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2300, 0, 1) });

describe('Instant', () => {
  it('has the platform’s own text, and one only', () => {
    fc.assert(
      fc.property(milliseconds, (ms) => {
        const at = instantFromEpochMs(ms);
        expect(at).toBe(new Date(ms).toISOString());
        expect(epochMs(at)).toBe(ms);
        expect(parseInstant(at)).toBe(at);
      }),
      { numRuns },
    );
  });

  it('compares as texts', () => {
    fc.assert(
      fc.property(milliseconds, milliseconds, (a, b) => {
        expect(instantFromEpochMs(a) < instantFromEpochMs(b)).toBe(a < b);
      }),
      { numRuns },
    );
  });

  it('is a day in Shanghai from 16:00 UTC to 16:00 UTC', () => {
    expect(dayOf(instant('2026-11-24T01:00:00.000Z'))).toBe('2026-11-24');
    expect(dayOf(instant('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
    expect(dayOf(instant('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
    expect(startOfDay(plainDate('2026-11-24'))).toBe('2026-11-23T16:00:00.000Z');
    expect(firstInstantAfter(plainDate('2026-11-24'))).toBe('2026-11-24T16:00:00.000Z');
  });

  it('keeps the last millisecond of a day inside it', () => {
    fc.assert(
      fc.property(milliseconds, (ms) => {
        const day = dayOf(instantFromEpochMs(ms));
        expect(startOfDay(day) <= instantFromEpochMs(ms)).toBe(true);
        expect(firstInstantAfter(day) > instantFromEpochMs(ms)).toBe(true);
        expect(dayOf(addMs(firstInstantAfter(day), -1))).toBe(day);
        expect(dayOf(firstInstantAfter(day))).toBe(addDays(day, 1));
      }),
      { numRuns },
    );
  });

  it.each([
    '2026-11-24T01:00:00Z',
    '2026-11-24T01:00:00.000+00:00',
    '2026-11-31T01:00:00.000Z',
    '2026-11-24T24:00:00.000Z',
    '2026-11-24T01:60:00.000Z',
    '2026-11-24',
    '',
  ])('refuses %p as the stored form', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-24T09:00+08:00', '2026-11-24T01:00:00.000Z'],
    ['2026-11-24T09:00:30.5+08:00', '2026-11-24T01:00:30.500Z'],
    ['2026-11-24T01:00:00Z', '2026-11-24T01:00:00.000Z'],
    ['2026-11-23T20:00:00.123456-05:00', '2026-11-24T01:00:00.123Z'],
  ])('brings %s to %s', (text, at) => {
    expect(instantFromRfc3339(text)).toBe(at);
  });

  it.each([
    '2026-11-24T09:00',
    '2026-11-24T09:00+24:00',
    '0001-01-01T00:00Z',
    '9999-12-31T23:00-08:00',
    'now',
  ])('refuses %p from outside', (text) => {
    expect(instantFromRfc3339(text)).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { isWithin } from './supervision.ts';

const places = [
  { code: 'city' },
  { code: 'east', parent: 'city' },
  { code: 'east-1', parent: 'east' },
  { code: 'west', parent: 'city' },
];

describe('what a place is within', () => {
  test.each([
    ['east', 'east', true],
    ['east-1', 'east', true],
    ['east-1', 'city', true],
    ['west', 'east', false],
    // Never upwards, and nothing that is not on the map.
    ['city', 'east', false],
    ['elsewhere', 'city', false],
  ])('%s in %s: %s', (place, wide, within) => {
    expect(isWithin(place, wide, places)).toBe(within);
  });
});

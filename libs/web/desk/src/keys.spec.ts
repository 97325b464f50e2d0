import { describe, expect, it } from '@jest/globals';
import { letterOf, type PressedKey } from './keys.ts';

const pressed = (over: Partial<PressedKey> = {}): PressedKey => ({
  key: 'a',
  isComposing: false,
  keyCode: 65,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  inField: false,
  ...over,
});

describe('a letter as a command', () => {
  it('is the letter that was pressed, with the capital lock on too', () => {
    expect(letterOf(pressed(), true)).toBe('a');
    expect(letterOf(pressed({ key: 'A' }), true)).toBe('a');
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['it composes in an engine that only says 229', { keyCode: 229 }],
    ['letters are typed into a field', { inField: true }],
    ['it is held down', { repeat: true }],
    ['it is meant for the browser', { ctrlKey: true }],
    ['it is meant for the browser of a Mac', { metaKey: true }],
    ['it makes another sign', { altKey: true }],
    ['it is no letter', { key: 'Shift' }],
  ])('is none while %s', (_, over) => {
    expect(letterOf(pressed(over), true)).toBeUndefined();
  });

  it('is none once letters are switched off', () => {
    expect(letterOf(pressed(), false)).toBeUndefined();
  });
});

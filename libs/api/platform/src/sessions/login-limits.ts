import type { RateRule } from '@yizhan/data';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Guessing one account's password from one place. */
export const loginHere: RateRule = {
  name: 'loginHere',
  free: 5,
  firstWaitMs: SECOND,
  longestWaitMs: MINUTE,
  forgetAfterMs: 15 * MINUTE,
};

/** Guessing one account's password from many places; looser, so that a stranger cannot keep its owner out. */
export const loginAnywhere: RateRule = { ...loginHere, name: 'loginAnywhere', free: 50 };

/** Guessing many accounts' passwords from one place; a community centre's people share an address. */
export const loginAddress: RateRule = { ...loginHere, name: 'loginAddress', free: 60 };

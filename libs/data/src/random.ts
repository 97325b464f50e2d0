import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 8_192;

let pool = Buffer.alloc(0);
let used = 0;

/**
 * Random bytes, drawn from the system in large pieces: one draw costs as much as a hundred small ones. No byte is ever
 * given twice, and a pool that is used up is left to whoever holds its slices.
 */
export function randomOf(count: number): Buffer {
  if (used + count > pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(Math.max(POOL_BYTES, count)));
    used = 0;
  }
  used += count;
  return pool.subarray(used - count, used);
}

import { type Id, idOf } from '@yizhan/domain/kernel';
import { randomOf } from './random.ts';

let lastMs = 0;
let sequence = 0;

/**
 * UUIDv7 (RFC 9562): the machine's milliseconds, then a counter within the millisecond (method 1), then 62 random bits.
 * Ids of one process sort in the order they were made, so an index grows at one end.
 */
export function newId<T extends Id<string>>(): T {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
  const bytes = randomOf(16);
  bytes.writeUIntBE(lastMs, 0, 6);
  bytes.writeUInt16BE(0x7000 | sequence, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return idOf<T>(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  );
}

export const newIds = (count: number): readonly string[] => Array.from({ length: count }, () => newId());

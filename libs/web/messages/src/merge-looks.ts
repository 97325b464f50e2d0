import { lastOf } from '@yizhan/domain/kernel';
import type { Look } from './messages.wire.ts';

/**
 * One form asks five registers in one second: that is one look to a person, with all that was seen in it. Looks stay apart
 * when anything but the fields differs: the reader, the purpose, the basis, the matter, or the minute.
 */
export function mergeLooks(looks: readonly Look[]): readonly Look[] {
  const merged: Look[] = [];
  for (const look of looks) {
    const last = lastOf(merged);
    if (last !== undefined && sameLook(last, look)) merged[merged.length - 1] = withFields(last, look);
    else merged.push(look);
  }
  return merged;
}

function sameLook(a: Look, b: Look): boolean {
  const facts = ({ at, reader, purpose, basis, number }: Look): string =>
    JSON.stringify([minuteOf(at), reader, purpose, basis, number ?? null]);
  return facts(a) === facts(b);
}

function minuteOf(at: Look['at']): string {
  return at.slice(0, 16);
}

function withFields(into: Look, from: Look): Look {
  const known = new Set(into.fields.map(({ zh }) => zh));
  return { ...into, fields: [...into.fields, ...from.fields.filter(({ zh }) => !known.has(zh))] };
}

import {
  boolean,
  integer,
  object,
  ok,
  optional,
  text,
  type JsonValue,
  type Shape,
} from '@yizhan/domain/kernel';

/** Longer than any field: what is too long is said by the form, what is this long is no answer. */
const MOST_CHARACTERS = 10_000;

const part = text({ max: 20 });
const box = integer({ min: 0, max: 9999 });

/** A date as it stands in its three boxes, full or not. */
const boxes = object({ year: optional(part), month: optional(part), day: optional(part) });
const numbers = object({ year: optional(box), month: optional(box), day: optional(box) });

const KINDS: readonly Shape<JsonValue>[] = [
  text({ max: MOST_CHARACTERS }),
  boolean(),
  boxes as unknown as Shape<JsonValue>,
  numbers as unknown as Shape<JsonValue>,
];

/** One answer as it was typed or chosen, good or not: a draft forgets nothing. `null` is a field that was emptied. */
export const rawAnswer: Shape<JsonValue> = {
  kind: 'record',
  parse(value) {
    if (value === null) return ok(null);
    const first = KINDS.map((kind) => kind.parse(value)).sort((a, b) => Number(b.ok) - Number(a.ok))[0];
    if (first === undefined) throw new RangeError('no kinds');
    return first;
  },
  jsonSchema: () => ({ anyOf: [...KINDS.map((kind) => kind.jsonSchema()), { type: 'null' }] }),
  children: () => [],
};

import { pointerTo } from './json-pointer.ts';

/**
 * RFC 8785 (JSON Canonicalization Scheme): one value has one text, so that a hash of it means
 * something. JavaScript's own number and string forms are the standard's; what is left is the order
 * of keys (UTF-16 code units) and the refusal of everything that has no one text.
 */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export class CanonicalJsonError extends TypeError {
  override readonly name = 'CanonicalJsonError';
  readonly pointer: string;

  constructor(pointer: string, problem: string) {
    super(`${problem} at ${pointer === '' ? 'the root' : pointer}`);
    this.pointer = pointer;
  }
}

type Numbers = 'finite' | 'safeInteger';

/**
 * The form the record is written in: RFC 8785, and stricter at the door. Numbers are safe integers
 * (other readers hold 64-bit integers or decimals, and round differently); U+0000 is refused because
 * PostgreSQL cannot store it, lone surrogates because they have no UTF-8.
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, [], 'safeInteger');
}

/** RFC 8785 with every finite number, for what others wrote. The record never uses it. */
export function rfc8785(value: JsonValue): string {
  return write(value, [], 'finite');
}

/** Where the writer is. It becomes a pointer only for what has no text: nearly everything has one. */
type Way = (string | number)[];

function write(value: unknown, way: Way, numbers: Numbers): string {
  if (typeof value === 'string') return writeString(value, way);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, way, numbers);
  if (Array.isArray(value)) return writeArray(value, way, numbers);
  if (typeof value === 'object' && isPlain(value)) return writeObject(value, way, numbers);
  throw refusal(way, `a ${typeof value} is not JSON`);
}

function writeNumber(value: number, way: Way, numbers: Numbers): string {
  const allowed = numbers === 'finite' ? Number.isFinite(value) : Number.isSafeInteger(value);
  if (!allowed) throw refusal(way, 'an unsafe number');
  return JSON.stringify(value);
}

function writeString(value: string, way: Way): string {
  if (value.includes('\u0000')) throw refusal(way, 'U+0000');
  if (hasLoneSurrogate(value)) throw refusal(way, 'a lone surrogate');
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], way: Way, numbers: Numbers): string {
  const texts: string[] = [];
  for (let index = 0; index < items.length; index++) {
    way.push(index);
    texts.push(write(items[index], way, numbers));
    way.pop();
  }
  return `[${texts.join(',')}]`;
}

/** Without an argument `sort` compares UTF-16 code units: the standard's order. */
function writeObject(object: object, way: Way, numbers: Numbers): string {
  const texts: string[] = [];
  for (const key of Object.keys(object).sort()) {
    way.push(key);
    texts.push(`${writeString(key, way)}:${write((object as JsonObject)[key], way, numbers)}`);
    way.pop();
  }
  return `{${texts.join(',')}}`;
}

function refusal(way: Way, problem: string): CanonicalJsonError {
  return new CanonicalJsonError(
    way.reduce((pointer: string, key) => pointerTo(pointer, key), ''),
    problem,
  );
}

/** In a `u` pattern a surrogate matches only where it stands alone; the plain one asks whether there are any. */
export function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/.test(text) && /\p{Surrogate}/u.test(text);
}

/** An object literal or the outcome of `JSON.parse`, of this realm or another; not a Date, not a Map. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

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
  return write(value, '', 'safeInteger');
}

/** RFC 8785 with every finite number, for what others wrote. The record never uses it. */
export function rfc8785(value: JsonValue): string {
  return write(value, '', 'finite');
}

function write(value: unknown, path: string, numbers: Numbers): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path, numbers);
  if (typeof value === 'string') return writeString(value, path);
  if (Array.isArray(value)) return writeArray(value, path, numbers);
  if (typeof value === 'object' && isPlain(value)) return writeObject(value, path, numbers);
  throw new CanonicalJsonError(path, `a ${typeof value} is not JSON`);
}

function writeNumber(value: number, path: string, numbers: Numbers): string {
  const allowed = numbers === 'finite' ? Number.isFinite(value) : Number.isSafeInteger(value);
  if (!allowed) throw new CanonicalJsonError(path, 'an unsafe number');
  return JSON.stringify(value);
}

function writeString(value: string, path: string): string {
  if (value.includes('\u0000')) throw new CanonicalJsonError(path, 'U+0000');
  if (hasLoneSurrogate(value)) throw new CanonicalJsonError(path, 'a lone surrogate');
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], path: string, numbers: Numbers): string {
  const texts: string[] = [];
  for (let index = 0; index < items.length; index++) {
    texts.push(write(items[index], pointerTo(path, index), numbers));
  }
  return `[${texts.join(',')}]`;
}

function writeObject(object: object, path: string, numbers: Numbers): string {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = entries.map(([key, item]) => {
    const at = pointerTo(path, key);
    return `${writeString(key, at)}:${write(item, at, numbers)}`;
  });
  return `{${texts.join(',')}}`;
}

/** In a `u` pattern a surrogate matches only where it stands alone. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** An object literal or the outcome of `JSON.parse`, of this realm or another; not a Date, not a Map. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

import {
  canonicalJson,
  err,
  pointerTo,
  utf8,
  type JsonObject,
  type JsonValue,
  type Result,
  type Sha256,
  type Shape,
  type ShapeError,
  type Translated,
  hasOwn,
  lastOf,
} from '../kernel/index.ts';
import { parseService } from './parse-service.ts';
import { serviceShape, type ServiceDefinition } from './service-definition.ts';

/** All wording of a definition, by meaning id: `/form/sections/money/questions/payee/title`. */
export type Texts = Readonly<Record<string, Translated>>;

/** What is law: the definition without its wording. */
export function lawPart(definition: ServiceDefinition): JsonObject {
  return withoutTexts(serviceShape, definition) as JsonObject;
}

/** What is wording: it may be revised, and a revision changes no law. */
export function textsPart(definition: ServiceDefinition): Texts {
  return Object.fromEntries(textsOf(serviceShape, definition, ''));
}

/** The hash an application pins (`contentHash`): of the law alone, so that a mended typo changes none. */
export function lawHash(definition: ServiceDefinition, sha256: Sha256): string {
  return sha256(utf8(canonicalJson(lawPart(definition))));
}

/** A definition from its two parts, as they are stored. */
export function joinParts(law: JsonObject, texts: Texts): Result<ServiceDefinition, readonly ShapeError[]> {
  const whole = copyOf(law);
  const homeless: ShapeError[] = [];
  for (const [key, said] of Object.entries(texts)) {
    if (!putText(whole, key.split('/').slice(1), said))
      homeless.push({ path: key, code: 'unknownKey', params: {} });
  }
  return homeless.length > 0 ? err(homeless) : parseService(whole);
}

function withoutTexts(shape: Shape<unknown>, value: unknown): JsonValue {
  const children = shape.children(value);
  if (children.length === 0) return value as JsonValue;
  const kept = children.filter((child) => child.shape.kind !== 'translation');
  if (Array.isArray(value)) return kept.map((child) => withoutTexts(child.shape, child.value));
  const parts = new Map(children.map((child) => [String(child.key), child]));
  // What is not among the parts (the word that tells a union's variants apart) is law as it stands.
  return Object.fromEntries(
    Object.entries(value as JsonObject).flatMap(([key, own]): [string, JsonValue][] => {
      const part = parts.get(key);
      if (part === undefined) return [[key, own]];
      return part.shape.kind === 'translation' ? [] : [[key, withoutTexts(part.shape, part.value)]];
    }),
  );
}

function textsOf(shape: Shape<unknown>, value: unknown, path: string): readonly [string, Translated][] {
  return shape.children(value).flatMap((child): readonly [string, Translated][] => {
    const at = pointerTo(path, (typeof child.key === 'number' ? idOf(child.value) : undefined) ?? child.key);
    return child.shape.kind === 'translation'
      ? [[at, child.value as Translated]]
      : textsOf(child.shape, child.value, at);
  });
}

/** A thing with an id is found by it wherever it stands in its list. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

type Mutable = { [key: string]: unknown } | unknown[];

function copyOf(value: JsonValue): Mutable {
  return copy(value) as Mutable;
}

function copy(value: JsonValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
}

/** Puts a text where its key leads; false if the law has no such place. */
function putText(whole: Mutable, keys: readonly string[], said: Translated): boolean {
  let place: unknown = whole;
  for (const key of keys.slice(0, -1)) {
    if (Array.isArray(place)) place = place.find((item) => idOf(item) === key);
    else if (typeof place === 'object' && place !== null && hasOwn(place, key))
      place = Reflect.get(place, key);
    else return false;
  }
  const last = lastOf(keys);
  if (last === undefined || typeof place !== 'object' || place === null || Array.isArray(place)) return false;
  if (hasOwn(place, last)) return false;
  Reflect.set(place, last, { ...said });
  return true;
}

import { hasOwn } from './floor.ts';
import { canonicalJson, isPlain, type JsonObject, type JsonValue } from './canonical-json.ts';
import { err, ok, type Result } from './result.ts';
import { atKey } from './shape-errors.ts';
import type { Infer, JsonSchema, Shape, ShapeChild, ShapeError, ShapeErrorCode } from './shape.ts';

/** A key that may be left out; it is never `undefined` or `null`: absence has one form. */
export interface Optional<T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

export type Fields = Readonly<Record<string, Shape<unknown> | Optional<unknown>>>;

type OptionalKeys<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The type of an object of these fields. */
export type ObjectOf<F> = Flat<
  { [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
    [K in OptionalKeys<F>]?: F[K] extends Optional<infer T> ? T : never;
  }
>;

export interface ObjectShape<F extends Fields> extends Shape<ObjectOf<F>> {
  readonly kind: 'object';
  readonly fields: F;
}

export function object<const F extends Fields>(fields: F): ObjectShape<F> {
  const names = Object.keys(fields);
  return {
    kind: 'object',
    fields,
    parse(value) {
      const given = plainObject(value);
      if (given === undefined) return wrongType('object');
      const errors: ShapeError[] = Object.keys(given)
        .filter((key) => !hasOwn(fields, key))
        .flatMap((key) => atKey(key, problems('unknownKey')));
      const entries: [string, unknown][] = [];
      for (const name of names) {
        const field = fields[name];
        if (field === undefined) continue;
        if (!hasOwn(given, name)) {
          if (!isOptional(field)) errors.push(...atKey(name, problems('missing')));
          continue;
        }
        const parsed = shapeOf(field).parse(given[name]);
        if (parsed.ok) entries.push([name, parsed.value]);
        else errors.push(...atKey(name, parsed.error));
      }
      return errors.length === 0 ? ok(Object.fromEntries(entries) as ObjectOf<F>) : err(errors);
    },
    jsonSchema: () => ({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, schemaOf(fields[name])])),
      required: names.filter((name) => !isOptional(fields[name])),
      additionalProperties: false,
    }),
    children(value) {
      const values = value as Readonly<Record<string, unknown>>;
      return names.flatMap((name): readonly ShapeChild[] => {
        const field = fields[name];
        if (field === undefined || !hasOwn(values, name)) return [];
        return [{ key: name, shape: shapeOf(field), value: values[name] }];
      });
    },
  };
}

export interface ListOptions {
  readonly min?: number;
  readonly max: number;
  /** Refuses an item that is equal to an earlier one. */
  readonly unique?: boolean;
}

export function list<T>(item: Shape<T>, { min = 0, max, unique = false }: ListOptions): Shape<readonly T[]> {
  return {
    kind: 'list',
    parse(value) {
      if (!Array.isArray(value)) return wrongType('list');
      const given: readonly unknown[] = value;
      // Before the items: a list of a million is not walked to be refused.
      if (given.length > max) return err(problems('tooLong', { max }));
      const errors: ShapeError[] = given.length < min ? [...problems('tooShort', { min })] : [];
      const items: T[] = [];
      const seen = new Set<string>();
      for (let index = 0; index < given.length; index++) {
        const parsed = item.parse(given[index]);
        if (!parsed.ok) {
          errors.push(...atKey(index, parsed.error));
          continue;
        }
        if (unique) {
          const form = canonicalJson(parsed.value as JsonValue);
          if (seen.has(form)) errors.push(...atKey(index, problems('duplicate')));
          seen.add(form);
        }
        items.push(parsed.value);
      }
      return errors.length === 0 ? ok(items) : err(errors);
    },
    jsonSchema: () => ({
      type: 'array',
      items: item.jsonSchema(),
      minItems: min,
      maxItems: max,
      ...(unique && { uniqueItems: true }),
    }),
    children: (value) => value.map((entry, key) => ({ key, shape: item, value: entry })),
  };
}

/** An object whose keys are data: answers by field id, names by language. */
export function record<T>(
  value: Shape<T>,
  { max = 1000, key = '^.{1,200}$' } = {},
): Shape<Readonly<Record<string, T>>> {
  const keys = new RegExp(key, 'u');
  return {
    kind: 'record',
    parse(input) {
      const given = plainObject(input);
      if (given === undefined) return wrongType('object');
      const names = Object.keys(given);
      if (names.length > max) return err(problems('tooLong', { max }));
      const errors: ShapeError[] = [];
      const entries: [string, T][] = [];
      for (const name of names) {
        if (!keys.test(name)) errors.push(...atKey(name, problems('unknownKey')));
        const parsed = value.parse(given[name]);
        if (parsed.ok) entries.push([name, parsed.value]);
        else errors.push(...atKey(name, parsed.error));
      }
      return errors.length === 0 ? ok(Object.fromEntries(entries)) : err(errors);
    },
    jsonSchema: () => ({
      type: 'object',
      additionalProperties: value.jsonSchema(),
      propertyNames: { pattern: key },
      maxProperties: max,
    }),
    children: (entries) =>
      Object.entries(entries).map(([name, entry]) => ({ key: name, shape: value, value: entry })),
  };
}

type UnionOf<D extends string, V extends Readonly<Record<string, Fields>>> = {
  [K in keyof V & string]: Flat<{ readonly [P in D]: K } & ObjectOf<V[K]>>;
}[keyof V & string];

/** One of several objects, told apart by the text under `discriminator`. */
export function union<const D extends string, const V extends Readonly<Record<string, Fields>>>(
  discriminator: D,
  variants: V,
): Shape<UnionOf<D, V>> {
  const shapes = new Map(Object.entries(variants).map(([name, fields]) => [name, object(fields)]));
  return {
    kind: 'union',
    parse(value) {
      const given = plainObject(value);
      if (given === undefined) return wrongType('object');
      if (!hasOwn(given, discriminator)) return err(atKey(discriminator, problems('missing')));
      const { [discriminator]: name, ...rest } = given;
      const shape = typeof name === 'string' ? shapes.get(name) : undefined;
      if (shape === undefined) {
        const allowed = [...shapes.keys()].join(', ');
        return err(atKey(discriminator, problems('notInList', { allowed })));
      }
      const parsed = shape.parse(rest);
      return parsed.ok ? ok({ [discriminator]: name, ...parsed.value } as UnionOf<D, V>) : parsed;
    },
    jsonSchema: () => ({
      oneOf: [...shapes].map(([name, shape]) => withConstant(shape.jsonSchema(), discriminator, name)),
    }),
    children(value) {
      const { [discriminator]: name, ...rest } = value as Readonly<Record<string, unknown>>;
      return (typeof name === 'string' ? shapes.get(name) : undefined)?.children(rest) ?? [];
    },
  };
}

function withConstant(schema: JsonSchema, name: string, value: string): JsonSchema {
  const { properties, required } = schema as { properties: JsonObject; required: readonly string[] };
  return {
    ...schema,
    properties: { [name]: { const: value }, ...properties },
    required: [name, ...required],
  };
}

/** A shape that holds itself: conditions, trees. */
export function lazy<T>(shape: () => Shape<T>, name: string): Shape<T> {
  return {
    kind: 'object',
    parse: (value) => shape().parse(value),
    jsonSchema: () => ({ $ref: `#/$defs/${name}` }),
    children: (value) => shape().children(value),
  };
}

function isOptional(field: Shape<unknown> | Optional<unknown> | undefined): field is Optional<unknown> {
  return field !== undefined && 'optional' in field;
}

function shapeOf(field: Shape<unknown> | Optional<unknown>): Shape<unknown> {
  return isOptional(field) ? field.optional : field;
}

function schemaOf(field: Shape<unknown> | Optional<unknown> | undefined): JsonSchema {
  return field === undefined ? {} : shapeOf(field).jsonSchema();
}

function plainObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value))
    return undefined;
  return value as Readonly<Record<string, unknown>>;
}

function wrongType<T>(expected: string): Result<T, readonly ShapeError[]> {
  return err(problems('wrongType', { expected }));
}

function problems(code: ShapeErrorCode, params: ShapeError['params'] = {}): readonly ShapeError[] {
  return [{ path: '', code, params }];
}

import { hasOwn } from './floor.ts';
import { hasLoneSurrogate, isPlain } from './canonical-json.ts';
import { isUuid, type Id } from './ids.ts';
import { parseInstant, type Instant } from './instant.ts';
import { parsePlainDate, type PlainDate } from './plain-date.ts';
import { err, ok, type Result } from './result.ts';
import { atKey } from './shape-errors.ts';
import type { JsonSchema, Shape, ShapeError, ShapeErrorCode, ShapeKind, Translated } from './shape.ts';

export interface TextOptions {
  /** Lengths are code points: a name with a rare character is not longer for it. */
  readonly min?: number;
  readonly max: number;
  /** A source for `new RegExp(pattern, 'u')`, anchored by its author. */
  readonly pattern?: string;
}

export function text(options: TextOptions & { readonly translatable: true }): Shape<Translated>;
export function text(options: TextOptions & { readonly translatable?: false }): Shape<string>;
export function text(
  options: TextOptions & { readonly translatable?: boolean },
): Shape<Translated> | Shape<string> {
  return options.translatable === true ? translation(options) : plainText(options);
}

function plainText({ min = 0, max, pattern }: TextOptions): Shape<string> {
  const regExp = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return leaf(
    'text',
    { type: 'string', minLength: min, maxLength: max, ...(pattern !== undefined && { pattern }) },
    (value) => {
      if (typeof value !== 'string') return wrongType('string');
      if (value.includes('\u0000') || hasLoneSurrogate(value)) return problem('forbiddenCharacter');
      const length = Array.from(value).length;
      if (length < min) return problem('tooShort', { min });
      if (length > max) return problem('tooLong', { max });
      if (regExp !== undefined && !regExp.test(value)) return problem('pattern', { pattern: regExp.source });
      return ok(value);
    },
  );
}

/** White space, and what is drawn as nothing: words of these alone say nothing. */
const SAYS_SOMETHING = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Line breaks and tabs belong to words; bells, escapes and the like do not. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Words for people: a reason, a remark, a proof. They go to the file for good, so blank ones are none. */
export function words({ max }: { readonly max: number }): Shape<string> {
  const whole = plainText({ min: 1, max });
  return leaf('text', { ...whole.jsonSchema(), pattern: '\\S' }, (value) => {
    const parsed = whole.parse(value);
    if (!parsed.ok) return parsed;
    if (CONTROL.test(parsed.value)) return problem('forbiddenCharacter');
    return SAYS_SOMETHING.test(parsed.value) ? parsed : problem('missing');
  });
}

function translation(options: TextOptions): Shape<Translated> {
  const one = plainText(options);
  const schema: JsonSchema = {
    type: 'object',
    properties: { zh: one.jsonSchema(), en: one.jsonSchema() },
    required: ['zh', 'en'],
    additionalProperties: false,
  };
  return leaf('translation', schema, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) {
      return wrongType('translation');
    }
    const given = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(given).filter((key) => key !== 'zh' && key !== 'en');
    const errors: ShapeError[] = unknown.flatMap((key) => atKey(key, problem('unknownKey').error));
    const zh = hasOwn(given, 'zh') ? one.parse(given['zh']) : problem('missing');
    const en = hasOwn(given, 'en') ? one.parse(given['en']) : problem('missing');
    if (!zh.ok) errors.push(...atKey('zh', zh.error));
    if (!en.ok) errors.push(...atKey('en', en.error));
    return zh.ok && en.ok && errors.length === 0 ? ok({ zh: zh.value, en: en.value }) : err(errors);
  });
}

export function integer({ min, max }: { readonly min: number; readonly max: number }): Shape<number> {
  return leaf('integer', { type: 'integer', minimum: min, maximum: max }, (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrongType('integer');
    if (value < min) return problem('tooSmall', { min });
    if (value > max) return problem('tooLarge', { max });
    // -0 is equal to 0 and has another text.
    return ok(value === 0 ? 0 : value);
  });
}

export function boolean(): Shape<boolean> {
  return leaf('boolean', { type: 'boolean' }, (value) =>
    typeof value === 'boolean' ? ok(value) : wrongType('boolean'),
  );
}

export function date(): Shape<PlainDate> {
  return leaf('date', { type: 'string', format: 'date' }, (value) => {
    if (typeof value !== 'string') return wrongType('date');
    const parsed = parsePlainDate(value);
    return parsed === undefined ? problem('notADate') : ok(parsed);
  });
}

/** An {@link Instant}; named apart from `instant(text)`, which reads a literal. */
export function timestamp(): Shape<Instant> {
  return leaf('instant', { type: 'string', format: 'date-time' }, (value) => {
    if (typeof value !== 'string') return wrongType('instant');
    const parsed = parseInstant(value);
    return parsed === undefined ? problem('notAnInstant') : ok(parsed);
  });
}

export function uuid<T extends Id<string>>(): Shape<T> {
  return leaf<T>('uuid', { type: 'string', format: 'uuid' }, (value) => {
    if (typeof value !== 'string') return wrongType('uuid');
    return isUuid(value) ? ok(value as T) : problem('notAUuid');
  });
}

export function enumOf<const T extends string>(values: readonly T[]): Shape<T> {
  return leaf<T>('enum', { type: 'string', enum: values }, (value) => {
    if (typeof value !== 'string') return wrongType('string');
    const found = values.find((candidate) => candidate === value);
    return found === undefined ? problem('notInList', { allowed: values.join(', ') }) : ok(found);
  });
}

export function literal<const T extends string | number | boolean | null>(expected: T): Shape<T> {
  return leaf<T>('literal', { const: expected }, (value) =>
    value === expected ? ok(expected) : problem('notInList', { allowed: String(expected) }),
  );
}

function leaf<T>(
  kind: ShapeKind,
  schema: JsonSchema,
  parse: (value: unknown) => Result<T, readonly ShapeError[]>,
): Shape<T> {
  return { kind, parse, jsonSchema: () => schema, children: () => [] };
}

function wrongType(expected: string): { readonly ok: false; readonly error: readonly ShapeError[] } {
  return problem('wrongType', { expected });
}

function problem(
  code: ShapeErrorCode,
  params: ShapeError['params'] = {},
): { readonly ok: false; readonly error: readonly ShapeError[] } {
  return err([{ path: '', code, params }]);
}

import type { JsonObject } from './canonical-json.ts';
import type { Result } from './result.ts';

/**
 * A described type: one declaration gives the TypeScript type, the check of unknown input and the
 * JSON Schema. Command bodies, event data and service definitions are described this way, so that
 * code, contract and stored data cannot drift apart.
 *
 * A parse changes nothing and forgives nothing: unknown keys are refused, and every problem is
 * reported, each with the path to it, so that a person can mend all at once.
 */
export interface Shape<T> {
  readonly kind: ShapeKind;
  parse(value: unknown): Result<T, readonly ShapeError[]>;
  jsonSchema(): JsonSchema;
  /** The parts of a value that parsed, each with its own shape; empty for a leaf. */
  children(value: T): readonly ShapeChild[];
}

export interface ShapeChild {
  readonly key: string | number;
  readonly shape: Shape<unknown>;
  readonly value: unknown;
}

export type ShapeKind =
  | 'text'
  | 'translation'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'uuid'
  | 'enum'
  | 'literal'
  | 'list'
  | 'record'
  | 'object'
  | 'union';

export type Infer<S> = S extends Shape<infer T> ? T : never;

export type JsonSchema = JsonObject;

/** A text in both languages of the house. Law says what; a translation says it to people. */
export interface Translated {
  readonly zh: string;
  readonly en: string;
}

export interface ShapeError {
  /** A JSON pointer: `/items/0/name`; the root is the empty text. */
  readonly path: string;
  readonly code: ShapeErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export type ShapeErrorCode =
  | 'missing'
  | 'unknownKey'
  | 'wrongType'
  | 'tooShort'
  | 'tooLong'
  | 'pattern'
  | 'forbiddenCharacter'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'notAnInstant'
  | 'notAUuid'
  | 'notInList'
  | 'duplicate';

import type { JsonSchema, JsonValue } from '@yizhan/domain/kernel';

/** A field of a command's form, read from the shape of its body. */
export type FormField = {
  readonly name: string;
  readonly required: boolean;
} & (
  | { readonly kind: 'text'; readonly max: number; readonly lines: 'one' | 'many' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** Some of a list that the case gives: the laws of its service. */
  | { readonly kind: 'some'; readonly max: number }
  /** Not for a person to type: the task, the finding it is about. */
  | { readonly kind: 'given' }
);

/** A body that takes one of several forms, told apart by one word: what is proposed. */
export interface Variants {
  readonly by: string;
  readonly forms: Readonly<Record<string, readonly FormField[]>>;
}

export type CommandForm =
  | { readonly fields: readonly FormField[]; readonly variants?: undefined }
  | { readonly fields?: undefined; readonly variants: Variants };

/** The longest text that is still one line. */
const ONE_LINE = 200;

/** The form of a command, from the JSON Schema of its body: a new command brings its own. */
export function formOf(schema: JsonSchema): CommandForm {
  const { oneOf } = schema;
  if (!isList(oneOf)) return { fields: fieldsOf(schema) };
  const alternatives = oneOf.filter(isSchema);
  const by = discriminatorOf(alternatives);
  return {
    variants: {
      by,
      forms: Object.fromEntries(
        alternatives.map((alternative) => [
          String(constantOf(propertiesOf(alternative)[by])),
          fieldsOf(alternative).filter(({ name }) => name !== by),
        ]),
      ),
    },
  };
}

function fieldsOf(schema: JsonSchema): readonly FormField[] {
  const required = isList(schema['required']) ? schema['required'] : [];
  return Object.entries(propertiesOf(schema)).map(([name, property]) =>
    fieldOf(name, property, required.includes(name)),
  );
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): FormField {
  const common = { name, required };
  if (schema['const'] !== undefined) return { ...common, kind: 'given' };
  if (isList(schema['enum'])) return { ...common, kind: 'choice', values: schema['enum'].map(String) };
  switch (String(schema['type'])) {
    case 'string':
      if (schema['format'] === 'uuid') return { ...common, kind: 'given' };
      if (schema['format'] === 'date') return { ...common, kind: 'date' };
      return { ...common, kind: 'text', ...lengthOf(schema) };
    case 'integer':
      return {
        ...common,
        kind: 'number',
        min: numberOr(schema['minimum'], 0),
        max: numberOr(schema['maximum'], Number.MAX_SAFE_INTEGER),
      };
    case 'boolean':
      return { ...common, kind: 'yesNo' };
    case 'array':
      return { ...common, kind: 'some', max: numberOr(schema['maxItems'], 100) };
    default:
      throw new RangeError(`no control is drawn for ${name}: ${JSON.stringify(schema)}`);
  }
}

function lengthOf(schema: JsonSchema): { readonly max: number; readonly lines: 'one' | 'many' } {
  const max = numberOr(schema['maxLength'], ONE_LINE);
  return { max, lines: max > ONE_LINE ? 'many' : 'one' };
}

/** The property that is a constant in every alternative. */
function discriminatorOf(alternatives: readonly JsonSchema[]): string {
  const [first] = alternatives;
  const found = Object.keys(first === undefined ? {} : propertiesOf(first)).find((name) =>
    alternatives.every((alternative) => constantOf(propertiesOf(alternative)[name]) !== undefined),
  );
  if (found === undefined) throw new RangeError('alternatives that nothing tells apart');
  return found;
}

function constantOf(schema: JsonSchema | undefined): JsonValue | undefined {
  return schema?.['const'];
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { properties } = schema;
  return isSchema(properties) ? (properties as Readonly<Record<string, JsonSchema>>) : {};
}

function isList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

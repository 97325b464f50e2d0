import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import type { Shape } from '@yizhan/domain/kernel';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { Bilingual } from '../problems/language.ts';
import { fieldFault, type FieldCode, type FieldFault } from './field-fault.ts';

/** How a field of a flat body or query is called by people, and whether it may be left out. */
export interface FieldOptions {
  readonly label: Bilingual;
  readonly optional?: true;
  readonly example?: string | number | boolean | readonly string[];
}

/** What the strict pipe finds in class-validator's error and asks for every fault, in our own words. */
export interface FieldContext {
  readonly faults: (path: string, value: unknown) => readonly FieldFault[];
}

/**
 * A field of a JSON body. The described type is the check, the OpenAPI schema and the texts of what can be wrong;
 * class-validator carries it, so that unknown fields are refused by its whitelist.
 */
export function BodyField<T>(shape: Shape<T>, options: FieldOptions): PropertyDecorator {
  return field(shape, options, contextOf(shape, options));
}

/**
 * A parameter of the query or the path: text on the wire, so whole numbers and lists are read from text first.
 * Only a list may be given more than once; `?value=1&value=2` is nobody's intention and is refused.
 */
export function ParamField<T>(shape: Shape<T>, options: FieldOptions): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => fromText(shape, value)),
    field(shape, options, contextOf(shape, options, shape.kind !== 'list')),
  );
}

function field<T>(shape: Shape<T>, options: FieldOptions, context: FieldContext): PropertyDecorator {
  const validate = (value: unknown): boolean => context.faults('', value).length === 0;
  return applyDecorators(
    ApiProperty({
      ...(shape.jsonSchema() as ApiPropertyOptions),
      description: `${options.label.en} · ${options.label.zh}`,
      required: options.optional !== true,
      ...(options.example === undefined ? {} : { example: options.example }),
    } as ApiPropertyOptions),
    ...(options.optional === true
      ? [ValidateIf((_body: object, value: unknown) => value !== undefined)]
      : []),
    // The message is for class-validator alone, which keeps no context without one.
    ValidateBy({ name: 'field', validator: { validate, defaultMessage: () => 'field' } }, { context }),
  );
}

function contextOf<T>(shape: Shape<T>, { label }: FieldOptions, single = false): FieldContext {
  return {
    faults(path, value) {
      // A parameter that is there and says nothing is an empty field of a form.
      if (value === undefined || (single && value === '')) return [fieldFault(path, 'missing', {}, label)];
      if (single && Array.isArray(value)) return [fieldFault(path, 'repeated', {}, label)];
      const parsed = shape.parse(value);
      if (parsed.ok) return [];
      return parsed.error.map((error) =>
        fieldFault(`${path}${error.path}`, error.code satisfies FieldCode, error.params, label),
      );
    },
  };
}

const WHOLE_NUMBER = /^(0|-?[1-9]\d{0,15})$/;

/** Reads what a parameter says; text that says nothing of the kind stays as it is and fails its check. */
function fromText<T>(shape: Shape<T>, value: unknown): unknown {
  if (shape.kind === 'list') return value === undefined || Array.isArray(value) ? (value ?? []) : [value];
  if (typeof value !== 'string') return value;
  if (shape.kind === 'integer') return WHOLE_NUMBER.test(value) ? Number(value) : value;
  if (shape.kind === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

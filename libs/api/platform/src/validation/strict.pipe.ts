import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { pointerTo } from '@yizhan/domain/kernel';
import type { ValidationError } from 'class-validator';
import { Problem } from '../problems/problem.ts';
import { fieldFault, type FieldFault } from './field-fault.ts';
import type { FieldContext } from './fields.ts';

/** Names from outside are repeated in the answer, but not at any length. */
const LONGEST_NAME = 64;

/** class-transformer passes over these names in silence (`toString`, `__proto__` …); nothing unknown may. */
const isSkipped = (name: string): boolean => name in Object.prototype;

/**
 * Every body, query and path parameter goes through here: what is not described is refused, and every fault is
 * named with its path, so that a person can mend all of it at once.
 */
@Injectable()
export class StrictPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      exceptionFactory: (errors) =>
        new Problem('invalid', { errors: errors.flatMap((error) => faultsOf('', error)) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (this.isDescribed(metadata)) refuseOdd(value, metadata.type);
    return super.transform(value, metadata) as Promise<unknown>;
  }

  private isDescribed(metadata: ArgumentMetadata): boolean {
    return metadata.type !== 'custom' && metadata.metatype !== undefined && this.toValidate(metadata);
  }
}

function refuseOdd(value: unknown, place: ArgumentMetadata['type']): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (place !== 'body' && value === undefined) return;
    throw new Problem('invalid', {
      errors: [fieldFault('', value === undefined ? 'missing' : 'wrongType', { expected: 'object' })],
    });
  }
  const skipped = Object.keys(value).filter(isSkipped);
  if (skipped.length > 0) {
    throw new Problem('invalid', {
      errors: skipped.map((name) => fieldFault(pointerTo('', name), 'unknownKey')),
    });
  }
}

function faultsOf(parent: string, error: ValidationError): readonly FieldFault[] {
  const path = pointerTo(parent, error.property.slice(0, LONGEST_NAME));
  const context = error.contexts?.['field'] as FieldContext | undefined;
  const own =
    context?.faults(path, error.value) ?? (error.constraints ? [fieldFault(path, 'unknownKey')] : []);
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(path, child))];
}

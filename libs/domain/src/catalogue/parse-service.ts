import { type JsonSchema, type Result, type ShapeError } from '../kernel/index.ts';
import { CONDITION_DEFINITION, conditionShape } from '../rules/index.ts';
import { serviceShape, type ServiceDefinition } from './service-definition.ts';

/** Reads a definition from data; whether it makes sense, `checkService` says. */
export function parseService(value: unknown): Result<ServiceDefinition, readonly ShapeError[]> {
  return serviceShape.parse(value);
}

/** For editors and for the contract: the same rules as `parseService`. */
export function serviceJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...serviceShape.jsonSchema(),
    $defs: { [CONDITION_DEFINITION]: conditionShape.jsonSchema() },
  };
}

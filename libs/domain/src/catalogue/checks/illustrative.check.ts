import { type JsonValue } from '../../kernel/index.ts';
import { type ServiceDefinition } from '../service-definition.ts';
import { problem, type ServiceCheck } from './problem.ts';

/** A mark of what was made up must lead to something, or it marks nothing. */
export const illustrativeMarksLead: ServiceCheck = (definition) =>
  definition.illustrative
    .filter((pointer) => !leadsSomewhere(definition, pointer))
    .map((pointer) => problem('/illustrative', 'unknownField', { field: pointer }));

function leadsSomewhere(definition: ServiceDefinition, pointer: string): boolean {
  let place: JsonValue | undefined = definition as unknown as JsonValue;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof place !== 'object' || place === null) return false;
    place = Array.isArray(place)
      ? place.find(
          (item: JsonValue) =>
            typeof item === 'object' && item !== null && 'id' in item && item['id'] === key,
        )
      : (place as Readonly<Record<string, JsonValue>>)[key];
    if (place === undefined) return false;
  }
  return true;
}

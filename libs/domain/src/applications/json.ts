import { canonicalJson, err, ok, type JsonValue, type Shape } from '../kernel/index.ts';

/**
 * Any JSON that has a canonical text: answers as they were typed, values as a register holds them. What
 * they mean is judged by the form and the rules; here they only pass through, to be sealed.
 */
export function json(): Shape<JsonValue> {
  return {
    kind: 'record',
    parse(value) {
      try {
        canonicalJson(value as JsonValue);
        return ok(value as JsonValue);
      } catch {
        return err([{ path: '', code: 'wrongType', params: { expected: 'json' } }]);
      }
    },
    jsonSchema: () => ({}),
    children: () => [],
  };
}

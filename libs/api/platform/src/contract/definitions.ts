interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const LOCAL = '#/$defs/';

/**
 * The domain's JSON Schemas keep what holds itself under `$defs`, which OpenAPI cannot point into from a response:
 * each becomes a schema of the document, under its own name.
 */
export function withDefinitions<D extends Document>(document: D): D {
  const found: Record<string, unknown> = {};
  const whole = lifted(document, found) as D;
  return {
    ...whole,
    components: { ...whole.components, schemas: { ...whole.components.schemas, ...found } },
  };
}

function lifted(value: unknown, found: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((entry) => lifted(entry, found));
  if (typeof value !== 'object' || value === null) return value;
  const { $defs, $schema: _dialect, ...rest } = value as Readonly<Record<string, unknown>>;
  for (const [name, schema] of Object.entries(($defs ?? {}) as object))
    found[schemaName(name)] = lifted(schema, found);
  return Object.fromEntries(
    Object.entries(rest).map(([key, entry]) => [
      key,
      key === '$ref' && typeof entry === 'string' && entry.startsWith(LOCAL)
        ? `#/components/schemas/${schemaName(entry.slice(LOCAL.length))}`
        : lifted(entry, found),
    ]),
  );
}

const schemaName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

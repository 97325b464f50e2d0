import type { FormField } from './form-of.ts';

/** What stands in a command's form, as it was typed; a list by its chosen values. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What a form holds now, field by field. */
export function typedIn(data: FormData, fields: readonly FormField[]): Typed {
  return Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'given')
      .map(({ name, kind }) => {
        if (kind === 'some') return [name, data.getAll(name).map(String)];
        if (kind === 'date') return [name, dateIn(data, name)];
        return [name, String(data.get(name) ?? '')];
      }),
  );
}

function dateIn(data: FormData, name: string): string {
  const part = (of: string, length: number): string =>
    String(data.get(`${name}-${of}`) ?? '')
      .trim()
      .padStart(length, '0');
  const date = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return date === '0000-00-00' ? '' : date;
}

/**
 * The body of the command: what was left empty is left out, since nothing has one form. What is given is in it whether
 * or not the form has a field for it: the word that tells a variant from the others has none.
 */
export function bodyOf(
  typed: Typed,
  fields: readonly FormField[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entries = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const { name, kind } = field;
    if (Object.prototype.hasOwnProperty.call(given, name)) return [];
    const value = typed[name];
    if (value === undefined) return [];
    if (typeof value !== 'string') return value.length === 0 && !field.required ? [] : [[name, value]];
    const text = value.trim();
    if (kind === 'yesNo') return [[name, text === 'yes']];
    if (text === '') return [];
    return [[name, kind === 'number' ? Number(text) : text]];
  });
  return { ...given, ...Object.fromEntries(entries) };
}

import type { Field, RawAnswers } from '@yizhan/domain/forms';
import { parsePlainDate } from '@yizhan/domain/kernel';
import { DATE_PARTS, type TypedDate } from '@yizhan/web-ui';

/** What stands in the fields of a page now, right or wrong, as the form's own rules take it. */
export function readFields(fields: readonly Field[], data: FormData): RawAnswers {
  return Object.fromEntries(fields.map((field) => [field.id, readField(field, data)]));
}

function readField(field: Field, data: FormData): unknown {
  switch (field.kind) {
    case 'date':
      return Object.fromEntries(DATE_PARTS.map((part) => [part, textIn(data, `${field.id}-${part}`)]));
    case 'declaration':
      return data.has(field.id);
    case 'text':
    case 'choice':
    case 'phone':
    case 'bankCard':
    case 'yesNo':
      return textIn(data, field.id);
  }
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

/** An answer as the text of its field. */
export function typedText(raw: unknown): string {
  if (typeof raw === 'boolean') return raw ? 'yes' : 'no';
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
}

/** An answer as three boxes of a date, whether it was just typed or is stored. */
export function typedDate(raw: unknown): TypedDate {
  const stored = typeof raw === 'string' ? parsePlainDate(raw) : undefined;
  if (stored !== undefined) {
    const [year = '', month = '', day = ''] = stored.split('-');
    return { year, month: String(Number(month)), day: String(Number(day)) };
  }
  const boxes = typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  return { year: typedText(boxes['year']), month: typedText(boxes['month']), day: typedText(boxes['day']) };
}

/** Whether two answers are the same, however they were typed. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

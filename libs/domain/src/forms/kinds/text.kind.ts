import { cleanLine, cleanParagraphs, hasLoneSurrogate, ok } from '../../kernel/index.ts';
import { EMPTY, wrong, type Checked } from '../field-check.ts';
import { type FieldOf } from '../form.ts';

export function checkText(field: FieldOf<'text'>, raw: unknown): Checked {
  if (typeof raw !== 'string') return wrong('wrongType');
  if (raw.includes('\u0000') || hasLoneSurrogate(raw)) return wrong('forbiddenCharacter');
  const value = field.long === true ? cleanParagraphs(raw) : cleanLine(raw);
  if (value === '') return EMPTY;
  const length = Array.from(value).length;
  if (length < (field.min ?? 0)) return wrong('tooShort', { min: field.min ?? 0 });
  if (length > field.max) return wrong('tooLong', { max: field.max, over: length - field.max });
  return ok(value);
}

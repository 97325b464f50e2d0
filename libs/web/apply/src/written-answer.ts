import { checkField, type Field, type FormContext, type RawAnswers } from '@yizhan/domain/forms';
import { lastFour, maskPhone, parsePlainDate } from '@yizhan/domain/kernel';
import { type Formats, inLanguage, type Language } from '@yizhan/web-ui';
import type { Draft } from './draft.wire.ts';

/** An answer as the check page writes it: a line, and what stands below it. */
export interface WrittenAnswer {
  readonly text: string;
  readonly note?: string;
  /** Of a sensitive number: the tail alone, to be compared. */
  readonly tail?: string;
}

export interface WritingContext {
  readonly draft: Draft;
  readonly answers: RawAnswers;
  readonly context: FormContext;
  readonly language: Language;
  readonly format: Formats;
  readonly yes: string;
  readonly no: string;
}

/** The answer of a field, cleaned as it will be sent; nothing where there is none or it is wrong. */
export function writtenAnswer(field: Field, writing: WritingContext): WrittenAnswer | undefined {
  const { draft, answers, context, language, format } = writing;
  const checked = checkField(field, answers[field.id], context);
  if (!checked.ok || checked.value === undefined) return undefined;
  const { value } = checked;
  const text = String(value);
  switch (field.kind) {
    case 'choice':
      return choiceText(field, text, draft, language);
    case 'date': {
      const day = parsePlainDate(text);
      return { text: day === undefined ? text : format.fullDay(day) };
    }
    case 'yesNo':
    case 'declaration':
      return { text: value === true ? writing.yes : writing.no };
    case 'bankCard':
      return { text: '', tail: lastFour(text) };
    case 'phone':
      return { text: field.sensitive === true ? maskPhone(text) : text };
    case 'text':
      // Sensitive or not: words have no tail that stands for them, and who typed an address must be able to read it.
      return { text };
  }
}

function choiceText(
  field: Extract<Field, { kind: 'choice' }>,
  value: string,
  draft: Draft,
  language: Language,
): WrittenAnswer {
  const open = draft.choices[field.id]?.find((choice) => choice.value === value);
  if (open !== undefined) {
    const text = inLanguage(open.label, language);
    return open.hint === undefined ? { text } : { text, note: inLanguage(open.hint, language) };
  }
  const known = field.choices.find(({ id }) => id === value);
  return { text: known === undefined ? value : inLanguage(known.label, language) };
}

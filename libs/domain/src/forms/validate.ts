import { err, ok, type Result, hasOwn } from '../kernel/index.ts';
import {
  type Answers,
  type AnswerValue,
  type FormContext,
  type FormError,
  type RawAnswers,
} from './answers.ts';
import { fieldsOf, type Field, type Form, type Question, type Section } from './form.ts';
import { walk } from './walk.ts';

/** Every answer cleaned and checked, or everything that is wrong, in the order it is asked. */
export function validate(
  form: Form,
  raw: RawAnswers,
  context: FormContext,
): Result<Answers, readonly FormError[]> {
  const answers: Record<string, AnswerValue> = {};
  const errors: FormError[] = [];
  for (const { field, asked, checked } of walk(form, raw, context)) {
    if (checked === undefined) {
      if (asked === 'fails' && isGiven(raw, field.id)) errors.push(plainError(field.id, 'notAsked'));
    } else if (!checked.ok) {
      errors.push({ field: field.id, ...checked.error });
    } else if (checked.value !== undefined) {
      answers[field.id] = checked.value;
    } else if (field.optional !== true) {
      errors.push(plainError(field.id, field.kind === 'declaration' ? 'notDeclared' : 'missing'));
    }
  }
  const known = new Set(fieldsOf(form).map(({ id }) => id));
  for (const id of Object.keys(raw)) if (!known.has(id)) errors.push(plainError(id, 'unknownField'));
  return errors.length === 0 ? ok(answers) : err(errors);
}

/** The fields this person is asked, given what they answered so far. */
export function visibleFields(form: Form, raw: RawAnswers, context: FormContext): readonly Field[] {
  return walk(form, raw, context).flatMap(({ field, asked }) => (asked === 'holds' ? [field] : []));
}

export interface VisibleQuestion {
  readonly section: Section;
  readonly question: Question;
  readonly fields: readonly Field[];
}

/** The same, by question: a question none of whose fields is asked is not there. */
export function visibleQuestions(
  form: Form,
  raw: RawAnswers,
  context: FormContext,
): readonly VisibleQuestion[] {
  const questions = new Map<Question, VisibleQuestion>();
  for (const { section, question, field, asked } of walk(form, raw, context)) {
    if (asked !== 'holds') continue;
    questions.set(question, {
      section,
      question,
      fields: [...(questions.get(question)?.fields ?? []), field],
    });
  }
  return [...questions.values()];
}

/**
 * What is sent of what stands in a draft. A draft forgets nothing that was typed, so it may hold
 * answers to questions that are no longer asked; an application does not get them.
 */
export function askedAnswers(form: Form, raw: RawAnswers, context: FormContext): RawAnswers {
  const asked = visibleFields(form, raw, context).filter(({ id }) => isGiven(raw, id));
  return Object.fromEntries(asked.map(({ id }) => [id, raw[id]]));
}

function isGiven(raw: RawAnswers, id: string): boolean {
  return hasOwn(raw, id) && raw[id] !== undefined && raw[id] !== null && raw[id] !== '';
}

function plainError(field: string, code: FormError['code']): FormError {
  return { field, code, params: {} };
}

import { hasOwn } from '../kernel/index.ts';
import { answerFact, evaluate, type Condition, type FactValue, type Outcome } from '../rules/index.ts';
import { type FormContext, type RawAnswers } from './answers.ts';
import { checkField } from './check-field.ts';
import { type Checked } from './field-check.ts';
import { type Field, type Form, type Question, type Section } from './form.ts';

/** A field on its way through the form: is it asked, and what became of its answer. */
export interface Step {
  readonly section: Section;
  readonly question: Question;
  readonly field: Field;
  /** `holds` = asked; `fails` = not asked; `unknown` = not asked yet: what decides it has no good answer. */
  readonly asked: Outcome;
  /** Only of a field that is asked. */
  readonly checked?: Checked;
}

/**
 * Goes through a form in the order it is asked. Whether a field is asked depends on registers and on
 * earlier answers that are themselves asked for and good, so one pass settles it, and browser and
 * server always agree.
 */
export function walk(form: Form, raw: RawAnswers, context: FormContext): readonly Step[] {
  const facts: Record<string, FactValue> = { ...context.facts };
  const steps: Step[] = [];
  for (const section of form.sections) {
    for (const question of section.questions) {
      const questionAsked = askedBy(question.visibleWhen, facts);
      for (const field of question.fields) {
        const asked = questionAsked === 'holds' ? askedBy(field.visibleWhen, facts) : questionAsked;
        if (asked !== 'holds') {
          steps.push({ section, question, field, asked });
          continue;
        }
        const checked = checkField(field, hasOwn(raw, field.id) ? raw[field.id] : undefined, context);
        if (checked.ok && checked.value !== undefined) facts[answerFact(field.id)] = checked.value;
        steps.push({ section, question, field, asked, checked });
      }
    }
  }
  return steps;
}

function askedBy(condition: Condition | undefined, facts: Readonly<Record<string, FactValue>>): Outcome {
  return condition === undefined ? 'holds' : evaluate(condition, facts).outcome;
}

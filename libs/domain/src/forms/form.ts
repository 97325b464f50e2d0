import {
  date,
  integer,
  list,
  literal,
  meaningId,
  object,
  optional,
  text,
  union,
  type Infer,
} from '../kernel/index.ts';
import { conditionShape } from '../rules/index.ts';

/** A value a register holds, by the register's id and the field's. */
export const registerFieldShape = object({ register: meaningId, field: meaningId });

export type RegisterField = Infer<typeof registerFieldShape>;

const label = text({ min: 1, max: 200, translatable: true });
const hint = text({ min: 1, max: 500, translatable: true });

const COMMON = {
  id: meaningId,
  label,
  hint: optional(hint),
  /** Absent = an answer is needed wherever the field is shown. */
  optional: optional(literal(true)),
  /** Masked on every page but the one it is typed on, and to every reader without the task. */
  sensitive: optional(literal(true)),
  visibleWhen: optional(conditionShape),
};

/** Offered, never imposed: the person sees it, with where it comes from, and may change it. */
const PREFILLED = { ...COMMON, source: optional(registerFieldShape) };

const choiceShape = object({
  id: meaningId,
  label,
  /** May hold `{register.…}` places, filled from what the register said. */
  note: optional(hint),
  /** Only there if the register has this value: a card that is known, an address on record. */
  onlyWith: optional(registerFieldShape),
});

export type Choice = Infer<typeof choiceShape>;

const boundShape = union('kind', { today: {}, day: { date: date() } });

export type DateBound = Infer<typeof boundShape>;

/**
 * One question to a person is one or more fields. A new kind is one entry here, one file in `kinds/`
 * and one line in `check-field.ts`; the compiler names every other place.
 *
 * A choice and a bank card have no `source`: where money goes is never preselected.
 */
export const fieldShape = union('kind', {
  text: {
    ...PREFILLED,
    min: optional(integer({ min: 0, max: 5000 })),
    max: integer({ min: 1, max: 5000 }),
    /** More than one line. */
    long: optional(literal(true)),
  },
  choice: { ...COMMON, choices: list(choiceShape, { min: 2, max: 200 }) },
  date: { ...PREFILLED, notBefore: optional(boundShape), notAfter: optional(boundShape) },
  phone: { ...PREFILLED, mobile: optional(literal(true)) },
  bankCard: COMMON,
  yesNo: PREFILLED,
  declaration: COMMON,
});

export type Field = Infer<typeof fieldShape>;
export type FieldKind = Field['kind'];
export type FieldOf<K extends FieldKind> = Extract<Field, { readonly kind: K }>;

const questionShape = object({
  id: meaningId,
  title: label,
  hint: optional(hint),
  visibleWhen: optional(conditionShape),
  fields: list(fieldShape, { min: 1, max: 20 }),
});

export type Question = Infer<typeof questionShape>;

const sectionShape = object({
  id: meaningId,
  title: label,
  questions: list(questionShape, { min: 1, max: 50 }),
});

export type Section = Infer<typeof sectionShape>;

/** Sections are pages in the standard density, questions are pages in the senior one: one form, one order. */
export const formShape = object({ sections: list(sectionShape, { max: 30 }) });

export type Form = Infer<typeof formShape>;

/** Every field in the order it is asked. */
export function fieldsOf(form: Form): readonly Field[] {
  return form.sections.flatMap(({ questions }) => questions.flatMap(({ fields }) => fields));
}

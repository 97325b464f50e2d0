import { type Facts } from '../rules/index.ts';

/** What stands in a form as it was typed or chosen: by field id, not judged yet. */
export type RawAnswers = Readonly<Record<string, unknown>>;

/** What an application holds: cleaned, checked, of visible fields only. A date is `YYYY-MM-DD`. */
export type Answers = Readonly<Record<string, AnswerValue>>;

export type AnswerValue = string | boolean;

/** What a form is judged by besides its answers. */
export interface FormContext {
  /** `today`, and what the registers said (`register.…`). */
  readonly facts: Facts;
  /**
   * The open choices of a field, where the server has told them: a browser need not hold what a
   * register said to know what may be chosen.
   */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

export type FieldErrorCode =
  | 'missing'
  | 'wrongType'
  | 'forbiddenCharacter'
  | 'tooShort'
  | 'tooLong'
  | 'notAChoice'
  | 'dateIncomplete'
  | 'notADate'
  | 'dateTooEarly'
  | 'dateTooLate'
  | 'notAPhone'
  | 'notAMobile'
  | 'cardCharacters'
  | 'cardLength'
  | 'cardCheckDigit'
  | 'notDeclared';

/** What is wrong with one value. */
export interface FieldProblem {
  readonly code: FieldErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Of a date: the box that holds it. */
  readonly part?: 'year' | 'month' | 'day';
}

/** What is wrong, and where: the summary links to the field. */
export interface FormError extends Omit<FieldProblem, 'code'> {
  readonly field: string;
  /** `notAsked`: an answer to a question this person is not asked; `unknownField`: no such question. */
  readonly code: FieldErrorCode | 'notAsked' | 'unknownField';
}

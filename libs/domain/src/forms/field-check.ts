import { err, ok, type Result } from '../kernel/index.ts';
import { type AnswerValue, type FieldErrorCode, type FieldProblem } from './answers.ts';

/** The cleaned value, nothing for a field left empty, or what is wrong. */
export type Checked = Result<AnswerValue | undefined, FieldProblem>;

export const EMPTY: Checked = ok(undefined);

export function wrong(
  code: FieldErrorCode,
  params: FieldProblem['params'] = {},
  part?: FieldProblem['part'],
): Checked {
  return err(part === undefined ? { code, params } : { code, params, part });
}

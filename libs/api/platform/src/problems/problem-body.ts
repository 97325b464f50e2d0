import { faultMessage, type FieldFault } from '../validation/field-fault.ts';
import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import { textOf } from './any-code.ts';

/** One field at fault, as the client reads it. `path` is a JSON pointer into the body or the parameters. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** The answer to a request that failed (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string;
  readonly errors?: readonly FieldError[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** A body of a million faults must not become an answer of a million sentences. */
const MOST_ERRORS = 50;

function fieldError(fault: FieldFault, language: Language): FieldError {
  return {
    path: fault.path,
    code: fault.code,
    params: fault.params,
    message: faultMessage(fault, language),
  };
}

export function problemBody(problem: Problem, language: Language, requestId: string): ProblemBody {
  const { title, detail } = textOf(problem.code);
  const errors = problem.facts.errors?.slice(0, MOST_ERRORS).map((fault) => fieldError(fault, language));
  return {
    type: `/api#problem-${problem.code}`,
    title: title[language],
    status: problem.status,
    code: problem.code,
    detail: detail[language],
    requestId,
    ...(errors === undefined ? {} : { errors }),
    ...problem.facts.extra,
  };
}

import type { FieldFault } from '../validation/field-fault.ts';
import { type AnyCode, statusOf } from './any-code.ts';

/** What a problem carries besides its code. */
export interface ProblemFacts {
  /** The fields that are at fault, each with its own code. */
  readonly errors?: readonly FieldFault[];
  /** Members of the answer beyond RFC 9457's own, such as the commands that are open. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Response headers, such as `Retry-After` or `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request that gets no as its answer. Refusals are values inside; at the HTTP rim they become this,
 * so that every no leaves by one door: the problem filter.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: AnyCode;
  readonly facts: ProblemFacts;

  constructor(code: AnyCode, facts: ProblemFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }

  get status(): number {
    return statusOf(this.code);
  }
}

import {
  date,
  enumOf,
  integer,
  lazy,
  list,
  optional,
  text,
  union,
  type PlainDate,
  type Shape,
} from '../kernel/index.ts';

/**
 * A condition is data: the same one shows a question in the browser, refuses an answer on the server,
 * tells a person why they may apply and tells an auditor why a machine granted. What it says of people
 * stands in texts beside it; it holds names of facts and constants only.
 */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'equals'; readonly fact: string; readonly text: string }
  | { readonly kind: 'sameAs'; readonly fact: string; readonly other: string }
  | { readonly kind: 'isTrue'; readonly fact: string }
  | { readonly kind: 'oneOf'; readonly fact: string; readonly texts: readonly string[] }
  | { readonly kind: 'includes'; readonly fact: string; readonly text: string }
  | { readonly kind: 'number'; readonly fact: string; readonly is: Comparison; readonly than: number }
  | { readonly kind: 'date'; readonly fact: string; readonly is: Comparison; readonly than: PlainDate }
  | AgeCondition
  | { readonly kind: 'present'; readonly fact: string };

/** Completed years between two days that are both facts; the ends are inclusive. */
export interface AgeCondition {
  readonly kind: 'age';
  readonly birth: string;
  readonly on: string;
  readonly min?: number;
  readonly max?: number;
}

export const COMPARISONS = ['less', 'atMost', 'atLeast', 'more'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Raised when the same condition and facts would give another outcome; pinned by every application. */
export const RULES_VERSION = 1;

const factName = text({ min: 1, max: 200, pattern: '^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$' });
const constant = text({ min: 1, max: 200 });
const age = integer({ min: 0, max: 200 });
const part = lazy<Condition>(() => conditionShape, 'condition');

/** The name under which a schema that holds conditions must define them: they hold one another. */
export const CONDITION_DEFINITION = 'condition';

export const conditionShape: Shape<Condition> = union('kind', {
  all: { of: list(part, { min: 1, max: 50 }) },
  any: { of: list(part, { min: 1, max: 50 }) },
  not: { of: part },
  equals: { fact: factName, text: constant },
  sameAs: { fact: factName, other: factName },
  isTrue: { fact: factName },
  oneOf: { fact: factName, texts: list(constant, { min: 1, max: 500, unique: true }) },
  includes: { fact: factName, text: constant },
  number: {
    fact: factName,
    is: enumOf(COMPARISONS),
    than: integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  },
  date: { fact: factName, is: enumOf(COMPARISONS), than: date() },
  age: { birth: factName, on: factName, min: optional(age), max: optional(age) },
  present: { fact: factName },
});

/** The names of all facts a condition asks for, each once. */
export function factsIn(condition: Condition): readonly string[] {
  return [...new Set(namesIn(condition))];
}

function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn);
    case 'not':
      return namesIn(condition.of);
    case 'sameAs':
      return [condition.fact, condition.other];
    case 'age':
      return [condition.birth, condition.on];
    case 'equals':
    case 'isTrue':
    case 'oneOf':
    case 'includes':
    case 'number':
    case 'date':
    case 'present':
      return [condition.fact];
  }
}

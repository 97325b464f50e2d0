import { ageOn, parsePlainDate, type PlainDate } from '../kernel/index.ts';
import { type Comparison, type Condition } from './condition.ts';
import { factOf, type Facts, type FactValue } from './facts.ts';

/**
 * `unknown` where a fact is missing or of another kind: neither yes nor no. A machine grants on `holds`
 * alone; `fails` and `unknown` go to a person (PIPL art. 24).
 */
export type Outcome = 'holds' | 'fails' | 'unknown';

/**
 * Why: the condition again, with the outcome of each part. It names facts and holds no value of one,
 * so it may be shown beside the values and stored without them.
 */
export interface Trace {
  readonly condition: Condition;
  readonly outcome: Outcome;
  readonly parts: readonly Trace[];
  /** The facts that were asked for and are not known. */
  readonly missing: readonly string[];
}

/** Judges a condition by facts, in three values (Kleene): an unknown part decides only if it must. */
export function evaluate(condition: Condition, facts: Facts): Trace {
  switch (condition.kind) {
    case 'all':
      return combined(
        condition,
        condition.of.map((part) => evaluate(part, facts)),
        'fails',
        'holds',
      );
    case 'any':
      return combined(
        condition,
        condition.of.map((part) => evaluate(part, facts)),
        'holds',
        'fails',
      );
    case 'not': {
      const part = evaluate(condition.of, facts);
      return { condition, outcome: opposite(part.outcome), parts: [part], missing: [] };
    }
    case 'present':
      return simple(condition, isPresent(factOf(facts, condition.fact)), []);
    case 'equals':
      return about(condition, facts, [condition.fact], ([value]) =>
        typeof value === 'string' ? value === condition.text : undefined,
      );
    case 'isTrue':
      return about(condition, facts, [condition.fact], ([value]) =>
        typeof value === 'boolean' ? value : undefined,
      );
    case 'oneOf':
      return about(condition, facts, [condition.fact], ([value]) =>
        typeof value === 'string' ? condition.texts.includes(value) : undefined,
      );
    case 'includes':
      return about(condition, facts, [condition.fact], ([value]) =>
        Array.isArray(value) ? value.includes(condition.text) : undefined,
      );
    case 'sameAs':
      return about(condition, facts, [condition.fact, condition.other], ([value, other]) =>
        typeof value === typeof other && !Array.isArray(value) && !Array.isArray(other)
          ? value === other
          : undefined,
      );
    case 'number':
      return about(condition, facts, [condition.fact], ([value]) =>
        typeof value === 'number' ? compare(value, condition.is, condition.than) : undefined,
      );
    case 'date':
      return about(condition, facts, [condition.fact], ([value]) => {
        const day = dateIn(value);
        return day === undefined ? undefined : compare(day, condition.is, condition.than);
      });
    case 'age':
      return about(condition, facts, [condition.birth, condition.on], ([birth, on]) => {
        const [born, day] = [dateIn(birth), dateIn(on)];
        if (born === undefined || day === undefined) return undefined;
        const years = ageOn(born, day);
        return years >= (condition.min ?? 0) && years <= (condition.max ?? Infinity);
      });
  }
}

export function holds(condition: Condition, facts: Facts): boolean {
  return evaluate(condition, facts).outcome === 'holds';
}

function combined(
  condition: Condition,
  parts: readonly Trace[],
  decisive: Outcome,
  otherwise: Outcome,
): Trace {
  const has = (outcome: Outcome): boolean => parts.some((part) => part.outcome === outcome);
  const outcome = has(decisive) ? decisive : has('unknown') ? 'unknown' : otherwise;
  return { condition, outcome, parts, missing: [] };
}

function about(
  condition: Condition,
  facts: Facts,
  names: readonly string[],
  judge: (values: readonly (FactValue | undefined)[]) => boolean | undefined,
): Trace {
  const missing = names.filter((name) => !isPresent(factOf(facts, name)));
  return simple(
    condition,
    missing.length > 0 ? undefined : judge(names.map((name) => factOf(facts, name))),
    missing,
  );
}

function simple(condition: Condition, answer: boolean | undefined, missing: readonly string[]): Trace {
  const outcome = answer === undefined ? 'unknown' : answer ? 'holds' : 'fails';
  return { condition, outcome, parts: [], missing };
}

/** An empty text is an answer not given. */
function isPresent(value: FactValue | undefined): boolean {
  return value !== undefined && value !== '';
}

function dateIn(value: FactValue | undefined): PlainDate | undefined {
  return typeof value === 'string' ? parsePlainDate(value) : undefined;
}

function compare<T extends number | string>(value: T, is: Comparison, than: T): boolean {
  switch (is) {
    case 'less':
      return value < than;
    case 'atMost':
      return value <= than;
    case 'atLeast':
      return value >= than;
    case 'more':
      return value > than;
  }
}

function opposite(outcome: Outcome): Outcome {
  switch (outcome) {
    case 'holds':
      return 'fails';
    case 'fails':
      return 'holds';
    case 'unknown':
      return 'unknown';
  }
}

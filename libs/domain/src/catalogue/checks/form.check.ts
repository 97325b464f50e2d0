import { type Field } from '../../forms/index.ts';
import { answerFact, factsIn, TODAY, type Condition } from '../../rules/index.ts';
import { knownRegisterFacts } from './references.check.ts';
import { problem, type ServiceCheck, type ServiceProblem } from './problem.ts';

/**
 * Every field can be reached, every condition knows its facts, and a question hangs only on what was
 * asked before it, so that one pass from top to bottom settles the form.
 */
export const formCanBeFilled: ServiceCheck = (definition) => {
  const registers = knownRegisterFacts(definition);
  const asked = new Map<string, Field>();
  const all = new Set(
    definition.form.sections.flatMap(({ questions }) =>
      questions.flatMap(({ fields }) => fields.map(({ id }) => answerFact(id))),
    ),
  );
  const problems: ServiceProblem[] = [];

  const check = (path: string, condition: Condition | undefined): void => {
    if (condition === undefined) return;
    for (const fact of factsIn(condition)) {
      if (fact === TODAY || registers.has(fact) || asked.has(fact)) continue;
      problems.push(problem(path, all.has(fact) ? 'askedBeforeKnown' : 'unknownFact', { fact }));
    }
    if (cannotHold(condition, asked)) problems.push(problem(path, 'neverAsked'));
  };

  for (const section of definition.form.sections) {
    for (const question of section.questions) {
      check(`/form/${question.id}/visibleWhen`, question.visibleWhen);
      for (const field of question.fields) {
        check(`/form/${field.id}/visibleWhen`, field.visibleWhen);
        asked.set(answerFact(field.id), field);
      }
    }
  }
  for (const { id, rule } of definition.conditions) check(`/conditions/${id}/rule`, rule);
  for (const { id, when } of definition.situations) check(`/situations/${id}/when`, when);
  return problems;
};

/** Whether a condition waits for a choice that its field does not offer. */
function cannotHold(condition: Condition, asked: ReadonlyMap<string, Field>): boolean {
  const offers = (fact: string, text: string): boolean => {
    const field = asked.get(fact);
    return field?.kind !== 'choice' || field.choices.some(({ id }) => id === text);
  };
  switch (condition.kind) {
    case 'equals':
      return !offers(condition.fact, condition.text);
    case 'oneOf':
      return !condition.texts.some((text) => offers(condition.fact, text));
    case 'all':
      return condition.of.some((part) => cannotHold(part, asked));
    case 'any':
      return condition.of.every((part) => cannotHold(part, asked));
    case 'not':
    case 'sameAs':
    case 'isTrue':
    case 'includes':
    case 'number':
    case 'date':
    case 'age':
    case 'present':
      return false;
  }
}

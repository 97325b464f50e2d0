import { type ServiceDefinition } from '../catalogue/index.ts';
import {
  factsOfRegisters,
  validate,
  type Answers,
  type FormError,
  type RegisterAnswers,
} from '../forms/index.ts';
import {
  date,
  enumOf,
  list,
  meaningId,
  object,
  optional,
  record,
  text,
  union,
  uuid,
  type Infer,
  type Instant,
  type PartyId,
  type PlainDate,
  type Result,
} from '../kernel/index.ts';
import { answerFact, evaluate, TODAY, type Facts, type Outcome } from '../rules/index.ts';
import { type FindingCode, type Observation } from './finding.ts';
import { json } from './json.ts';
import { type StatedMaterial } from './state.ts';
import { CHANNELS, ORIGINS } from './words.ts';

const registerAnswer = union('state', {
  found: { values: record(json(), { max: 100 }), asOf: date() },
  notFound: {},
  unavailable: {},
});

/** What is filed: made of a draft by the server, or keyed at the counter; never a body from outside. */
export const filing = object({
  origin: enumOf(ORIGINS),
  channel: enumOf(CHANNELS),
  subject: uuid<PartyId>(),
  applicant: uuid<PartyId>(),
  payee: optional(uuid<PartyId>()),
  /** Where the money goes, in words for the result: bank and tail. */
  account: optional(record(text({ max: 200 }), { max: 20 })),
  /** By field id, as they were typed. */
  answers: record(json(), { max: 500 }),
  /** What each register of the definition said when it was asked for this filing. */
  registers: record(registerAnswer, { max: 50 }),
  /** Materials handed in. */
  provided: list(meaningId, { max: 200, unique: true }),
  declarations: list(meaningId, { max: 50, unique: true }),
  consents: list(meaningId, { max: 10, unique: true }),
  /** A filing on paper: the day it arrived, and what shows that the applicant confirms what was keyed. */
  arrivedOn: optional(date()),
  confirmation: optional(text({ min: 1, max: 500 })),
});
export type Filing = Infer<typeof filing>;

/** The answers as the form judges them, by what the registers said and the day. */
export function judgedAnswers(
  { form }: ServiceDefinition,
  filed: Filing,
  today: PlainDate,
): Result<Answers, readonly FormError[]> {
  return validate(form, filed.answers, { facts: registerFacts(filed, today) });
}

/** The same, where they were judged before: a check refuses what is not sound. */
export function soundAnswers(definition: ServiceDefinition, filed: Filing, today: PlainDate): Answers {
  const judged = judgedAnswers(definition, filed, today);
  if (!judged.ok) throw new RangeError('answers that no check has judged');
  return judged.value;
}

/** Materials that nobody can supply but the applicant, and that are not there. */
export function missingMaterials(definition: ServiceDefinition, filed: Filing): readonly string[] {
  return definition.materials
    .filter(
      ({ id, register, required }) => required && register === undefined && !filed.provided.includes(id),
    )
    .map(({ id }) => id);
}

/**
 * Where each material stands. What a register has is waived; where it has nothing or does not answer,
 * the office fetches it and the application goes on (Decree 716 art. 7).
 */
export function standingsOf(definition: ServiceDefinition, filed: Filing): readonly StatedMaterial[] {
  return definition.materials.flatMap(({ id: material, register, required }): readonly StatedMaterial[] => {
    if (filed.provided.includes(material)) return [{ material, standing: 'provided' }];
    if (register === undefined) return [];
    if (filed.registers[register]?.state === 'found') return [{ material, standing: 'waived' }];
    return required ? [{ material, standing: 'toFetch' }] : [];
  });
}

/** What the machine found: of each material that a register should have, and of each condition with a rule. */
export function observationsOf(
  definition: ServiceDefinition,
  filed: Filing,
  answers: Answers,
  now: Instant,
  today: PlainDate,
): readonly Observation[] {
  const facts: Record<string, Facts[string]> = { ...registerFacts(filed, today) };
  for (const [field, value] of Object.entries(answers)) facts[answerFact(field)] = value;
  const ofMaterials = definition.materials.flatMap(({ id: about, register }): readonly Observation[] => {
    const stands = standingsOf(definition, filed).find(({ material }) => material === about)?.standing;
    if (register === undefined || stands === undefined || stands === 'provided') return [];
    return [
      {
        code: REGISTER_SAYS[filed.registers[register]?.state ?? 'unavailable'],
        about,
        source: register,
        observedAt: now,
      },
    ];
  });
  const ofConditions = definition.conditions.flatMap(({ id: about, rule }): readonly Observation[] =>
    rule === undefined
      ? []
      : [{ code: RULE_SAYS[evaluate(rule, facts).outcome], about, source: about, observedAt: now }],
  );
  return [...ofMaterials, ...ofConditions];
}

const REGISTER_SAYS: Readonly<Record<RegisterAnswers[string]['state'], FindingCode>> = {
  found: 'registerConfirms',
  notFound: 'registerNotFound',
  unavailable: 'registerUnavailable',
};

const RULE_SAYS: Readonly<Record<Outcome, FindingCode>> = {
  holds: 'conditionMet',
  fails: 'conditionNotMet',
  unknown: 'conditionUnknown',
};

function registerFacts({ registers }: Filing, today: PlainDate): Facts {
  // Values of another kind than a rule knows are unknown to it, as if they were not there.
  return { ...factsOfRegisters(registers as RegisterAnswers), [TODAY]: today };
}

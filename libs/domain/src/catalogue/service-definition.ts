import {
  boolean,
  enumOf,
  integer,
  list,
  meaningId,
  object,
  optional,
  text,
  type Infer,
} from '../kernel/index.ts';
import { formShape } from '../forms/index.ts';
import { limitRuleShape, spanShape } from '../regimes/index.ts';
import { AUDIENCES, codeIds, HANDLINGS, ITEM_TYPES, LEVELS, SERVICE_CHANNELS } from './codes.ts';
import {
  consentShape,
  contactsShape,
  feeShape,
  legalBasisShape,
  materialShape,
  questionAnsweredShape,
  registerShape,
  resultShape,
  serviceConditionShape,
  situationShape,
  stepShape,
  validityDates,
} from './service-parts.ts';
import { saidShape, sentence, title } from './wording.ts';

/**
 * A service 事项 as data: the guide, the form, the clock and the checks are drawn from it. Every leaf that
 * is wording is a *text* and may be revised; all the rest is *law*: hashed, immutable, a new version when
 * it changes. An application pins both.
 */
export const serviceShape = object({
  code: text({ min: 3, max: 30, pattern: '^[A-Z0-9]+(-[A-Z0-9]+)+$' }),
  /** Of the national catalogue, where it has them. */
  basicCode: optional(text({ min: 1, max: 40 })),
  implementationCode: optional(text({ min: 1, max: 40 })),
  name: title,
  shortName: title,
  summary: sentence,
  /** What people also call it; for search. */
  aliases: list(saidShape, { max: 30 }),
  theme: object({ id: meaningId, name: title }),
  department: object({ name: title }),
  itemType: enumOf(codeIds(ITEM_TYPES)),
  level: enumOf(codeIds(LEVELS)),
  regime: object({ id: meaningId, version: integer({ min: 1, max: 1000 }) }),
  audience: list(enumOf(codeIds(AUDIENCES)), { min: 1, max: 6, unique: true }),
  channels: list(enumOf(codeIds(SERVICE_CHANNELS)), { min: 1, max: 5, unique: true }),
  handling: enumOf(codeIds(HANDLINGS)),
  conveniences: list(enumOf(['appointment', 'onlinePayment', 'post']), { max: 3, unique: true }),
  /** How often a person has to come, at most. */
  visits: integer({ min: 0, max: 20 }),
  /** A relative or friend may be empowered to do it 亲友代办. */
  proxy: boolean(),
  legalBases: list(legalBasisShape, { min: 1, max: 50 }),
  limits: object({
    promised: optional(limitRuleShape),
    statutory: optional(limitRuleShape),
    /** To accept, where it is less than the regime's. */
    acceptance: optional(spanShape),
    note: optional(sentence),
  }),
  conditions: list(serviceConditionShape, { min: 1, max: 50 }),
  steps: list(stepShape, { min: 1, max: 10 }),
  registers: list(registerShape, { max: 50 }),
  materials: list(materialShape, { max: 100 }),
  fee: feeShape,
  result: resultShape,
  /** Where and how, beside the competent offices themselves. */
  windows: sentence,
  scope: optional(sentence),
  contacts: contactsShape,
  situations: list(situationShape, { max: 30 }),
  faq: list(questionAnsweredShape, { max: 50 }),
  form: formShape,
  /** Made on the check page, each of them, before anything is submitted. */
  declarations: list(saidShape, { max: 20 }),
  consents: list(consentShape, { max: 5 }),
  /** Fields that tell one matter of a subject from another: one open application for each (rule 14). */
  distinguishing: list(meaningId, { max: 10, unique: true }),
  ...validityDates,
  /** JSON pointers to what was made up for a demonstration and must be checked before real use. */
  illustrative: list(text({ min: 1, max: 300, pattern: '^(/[^/]+)+$' }), { max: 100, unique: true }),
});

export type ServiceDefinition = Infer<typeof serviceShape>;
export type Material = ServiceDefinition['materials'][number];
export type ServiceRegister = ServiceDefinition['registers'][number];

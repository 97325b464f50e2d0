import {
  boolean,
  date,
  enumOf,
  integer,
  list,
  literal,
  meaningId,
  object,
  optional,
  text,
  union,
} from '../kernel/index.ts';
import { conditionShape } from '../rules/index.ts';
import { paymentRuleShape } from './payment-rule.ts';
import { SERVICE_STEPS } from './competence.ts';
import { paragraph, sentence, title } from './wording.ts';

/** A law and what it says: what a refusal, a fee and a material stand on. */
export const legalBasisShape = object({
  id: meaningId,
  law: title,
  article: optional(title),
  text: paragraph,
});

/** What must be so. With a `rule` a machine can judge it; without, a person does. */
export const serviceConditionShape = object({
  id: meaningId,
  text: sentence,
  rule: optional(conditionShape),
});

/** An official source, and all that this service may read there: nothing else is ever asked of it. */
export const registerShape = object({
  id: meaningId,
  name: title,
  fields: list(meaningId, { min: 1, max: 50, unique: true }),
});

/** A document or datum the service needs 材料. One that a register holds is never demanded (Decree 716 art. 7). */
export const materialShape = object({
  id: meaningId,
  name: title,
  note: optional(sentence),
  required: boolean(),
  form: enumOf(['original', 'copy', 'electronic', 'datum']),
  /** Who makes it: an agency, the applicant, somebody else. */
  source: enumOf(['agency', 'applicant', 'third']),
  register: optional(meaningId),
  basis: optional(meaningId),
  /** What a right one looks like, in words. */
  sample: optional(sentence),
  copies: optional(integer({ min: 1, max: 20 })),
  /** A promise will do for now 告知承诺 · it may follow later 容缺. */
  mayBePromised: optional(literal(true)),
  mayFollow: optional(literal(true)),
});

/** A step of the office, in words for people; which agency it is, competence says. */
export const stepShape = object({
  id: enumOf(SERVICE_STEPS),
  name: title,
  office: title,
  result: optional(title),
});

export const feeShape = union('kind', {
  none: {},
  fixed: { fen: integer({ min: 1, max: 1_000_000_000 }), basis: meaningId, note: optional(sentence) },
});

/** What comes out 办理结果. */
export const resultShape = object({
  name: title,
  text: sentence,
  validity: optional(sentence),
  payment: optional(paymentRuleShape),
});

export const questionAnsweredShape = object({ id: meaningId, question: sentence, answer: paragraph });

/** A case people are in, with what it changes for them 情形. */
export const situationShape = object({
  id: meaningId,
  title,
  text: sentence,
  when: optional(conditionShape),
});

/** A free choice on the check page. Electronic delivery needs it; nothing depends on it but that. */
export const consentShape = object({ id: enumOf(['electronicDelivery']), text: sentence });

export const contactsShape = object({
  telephone: text({ min: 3, max: 40 }),
  complaints: text({ min: 3, max: 40 }),
});

export const validityDates = {
  effectiveFrom: date(),
  /** The first day on which it no longer holds. */
  effectiveUntil: optional(date()),
  /** A paper form of the version before is taken until this day. */
  oldFormsAcceptedUntil: optional(date()),
};

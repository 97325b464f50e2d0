import { type FilingContext } from './context.ts';
import { judgedAnswers, missingMaterials, type Filing } from './filing.ts';
import { handlesOwn, type Check } from './guards.ts';

type FilingCheck = Check<Filing, undefined, FilingContext>;

/** A person files in the matter they act in, and in no other. */
export const ownMatterFiled: FilingCheck = ({ actor, body }) =>
  actor.kind === 'person' && actor.represents.of !== body.subject ? { code: 'notYourMatter' } : undefined;

/** Some matters are so much a person's own that no friend can be sent. */
export const proxyAllowed: FilingCheck = ({ actor, context: { definition } }) =>
  actor.kind === 'person' && actor.represents.kind === 'proxy' && !definition.proxy
    ? { code: 'proxyNotAllowed' }
    : undefined;

/** Nobody keys an application of their own, or a relative's (rule 7). */
export const notOwnFiling: FilingCheck = ({ actor, body, context }) => {
  const parties = [body.subject, body.applicant, ...(body.payee === undefined ? [] : [body.payee])];
  return handlesOwn(actor, parties, context);
};

/** Only a filing on paper arrived on another day than it is recorded, and never on a day to come. */
export const arrivalOnPaper: FilingCheck = ({ actor, body, today }) => {
  if (body.arrivedOn === undefined) return undefined;
  if (actor.kind !== 'staff') return { code: 'arrivalNotOnPaper' };
  return body.arrivedOn > today ? { code: 'arrivalInFuture', today } : undefined;
};

/** What a clerk keyed is the applicant's only once they confirmed it. */
export const keyedIsConfirmed: FilingCheck = ({ actor, body }) =>
  actor.kind === 'staff' && body.confirmation === undefined
    ? { code: 'confirmationMissing', of: body.applicant }
    : undefined;

/** No twins (rule 14). Which one is open hears only who may see the subject's matters. */
export const noTwin: FilingCheck = ({ actor, context: { openMatter } }) => {
  if (openMatter === undefined) return undefined;
  const sees = actor.kind === 'person' && actor.represents.powers.includes('view');
  return { code: 'openMatter', ...(sees && { application: openMatter }) };
};

export const everythingDeclared: FilingCheck = ({ body, context }) => {
  const missing = context.definition.declarations
    .map(({ id }) => id)
    .filter((id) => !body.declarations.includes(id));
  return missing.length === 0 ? undefined : { code: 'declarationsMissing', declarations: missing };
};

/** What only the applicant has must be there; what a register has is never demanded (rule 12). */
export const materialsThere: FilingCheck = ({ body, context }) => {
  const materials = missingMaterials(context.definition, body);
  return materials.length === 0 ? undefined : { code: 'materialsMissing', materials };
};

/** Everything the form asks is answered as it asks, and nothing else: the same judgement as in the browser. */
export const formAnswered: FilingCheck = ({ body, context, today }) => {
  const judged = judgedAnswers(context.definition, body, today);
  return judged.ok ? undefined : { code: 'formInvalid', errors: judged.error };
};

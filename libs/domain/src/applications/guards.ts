import { type PartyId, type PlainDate } from '../kernel/index.ts';
import { type Actor } from './actor.ts';
import { type Context } from './context.ts';
import { asksForAnswer } from './finding.ts';
import { paymentOn, paysMoney } from './payment.ts';
import { type Refusal } from './refusal.ts';
import { type Standing } from './standing.ts';
import { openTasks, proposalOf, type State } from './state.ts';
import { DECIDES, type DeliveryMethod, type Proposed } from './words.ts';

/** What must hold whatever the command says; its name is its row in the transition table. */
export type Guard<S = State> = (standing: Standing<S>) => Refusal | undefined;

/** What must hold of what the command says. */
export type Check<B, S = State, C extends Context = Context> = (
  input: Standing<S, C> & { readonly body: B },
) => Refusal | undefined;

/** Nobody handles their own application, or a declared relative's (rule 7). */
export const notOwnMatter: Guard = ({ actor, state, context }) => {
  const { subject, applicant, payee, filedBy, representation } = state.parties;
  const parties = [subject, applicant];
  if (payee !== undefined) parties.push(payee);
  // Who keyed a paper filing at the counter has no part in the matter.
  if (representation !== 'counter') parties.push(filedBy);
  return handlesOwn(actor, parties, context);
};

export function handlesOwn(actor: Actor, parties: readonly PartyId[], context: Context): Refusal | undefined {
  if (actor.kind !== 'staff') return undefined;
  if (parties.includes(actor.party)) return { code: 'ownMatter' };
  const related = context.relations.some(
    ({ person, relative }) =>
      (person === actor.party && parties.includes(relative)) ||
      (relative === actor.party && parties.includes(person)),
  );
  return related ? { code: 'matterOfRelative' } : undefined;
}

/** Nobody approves their own proposal; compared by natural person, stand-ins included (rule 7). */
export const notOwnProposal: Guard = ({ actor, state }) =>
  actor.kind === 'staff' && actor.party === state.proposal?.by ? { code: 'ownProposal' } : undefined;

/** Every finding has its answer, so that a decision leaves no question of the machine open. */
export const everyFindingAnswered: Guard = ({ state }) => {
  const open = state.findings.filter(asksForAnswer).map(({ finding }) => finding);
  return open.length === 0 ? undefined : { code: 'findingsOpen', findings: open };
};

export const notYetIssued: Guard = ({ state }) =>
  state.issued === undefined ? undefined : { code: 'alreadyIssued' };

export const isIssued: Guard = ({ state }) => {
  if (state.issued !== undefined || state.outcome === undefined) return undefined;
  return { code: 'notIssued', outcome: state.outcome };
};

/** Money is granted only where the amount rule has an amount for this person on this day. */
export const amountKnown: Guard = ({ state, context, today }) =>
  hasAmount(proposalOf(state).proposed, state, context, today);

/** The same, of what is to be proposed: an approver is not handed what cannot be approved. */
export const amountKnownFor: Check<{ readonly proposed: Proposed }> = ({ body, state, context, today }) =>
  hasAmount(body.proposed, state, context, today);

function hasAmount(
  proposed: Proposed,
  state: State,
  context: Context,
  today: PlainDate,
): Refusal | undefined {
  if (!paysMoney(DECIDES[proposed], context.definition)) return undefined;
  return paymentOn(today, state, context) === undefined ? { code: 'amountUnknown' } : undefined;
}

/** A reason names its law: only bases of the definition the application is pinned to (rule 10). */
export const basisKnown: Check<{ readonly basis: readonly string[] }> = ({ body, context }) => {
  const known = new Set(context.definition.legalBases.map(({ id }) => id));
  const unknown = body.basis.filter((id) => !known.has(id));
  return unknown.length === 0 ? undefined : { code: 'basisUnknown', basis: unknown };
};

/** The task is one of the open ones. */
export const taskIsOpen: Check<{ readonly task: string }> = ({ body, state }) =>
  openTasks(state).some(({ id }) => id === body.task) ? undefined : { code: 'noSuchTask' };

/** The finding is there, and still asks. */
export const findingAsks: Check<{ readonly finding: number }> = ({ body: { finding }, state }) => {
  const found = state.findings.find((known) => known.finding === finding);
  if (found === undefined) return { code: 'findingUnknown', finding };
  return found.answer === undefined ? undefined : { code: 'findingAnswered', finding };
};

/** Who is not competent says who is (Administrative Licensing Law art. 32(2)). */
export const rightBodyNamed: Check<{ readonly ground: string; readonly rightBody?: string }> = ({ body }) =>
  body.ground === 'notCompetent' && body.rightBody === undefined ? { code: 'rightBodyMissing' } : undefined;

/** Electronic delivery only with the recipient's consent (rule 15). */
export const consentGiven: Check<{ readonly method: DeliveryMethod }> = ({ body: { method }, state }) =>
  method === 'electronic' && !state.electronicDelivery ? { code: 'consentMissing', method } : undefined;

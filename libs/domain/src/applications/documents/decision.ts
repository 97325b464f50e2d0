import { type JsonObject } from '../../kernel/index.ts';
import { documentType, remediesIn, type DocumentInput } from '../document-type.ts';

/** The decision as granted, with the money and the month it begins, where there is money. */
export const grant = documentType({
  kind: 'grant',
  applies: ({ outcome }) => outcome === 'granted',
  values: (input) => ({ ...decided(input), ...paid(input) }),
});

/** Granted in part is refused in part: so with reason and remedy. */
export const partialGrant = documentType({
  kind: 'partialGrant',
  applies: ({ outcome }) => outcome === 'partlyGranted',
  values: (input) => ({ ...decided(input), ...paid(input), remedies: remediesIn(input) }),
});

/** The refusal on the merits (Administrative Licensing Law art. 38: reasons and remedies in writing). */
export const refusal = documentType({
  kind: 'refusal',
  applies: ({ outcome }) => outcome === 'refused',
  values: (input) => ({ ...decided(input), remedies: remediesIn(input) }),
});

/** The rejection 驳回, which says nothing on the merits. */
export const rejection = documentType({
  kind: 'rejection',
  applies: ({ outcome }) => outcome === 'rejected',
  values: (input) => ({ ...decided(input), remedies: remediesIn(input) }),
});

/** The reason is the proposal's: who approves it makes it the office's. */
function decided({ state, context }: DocumentInput): JsonObject {
  return {
    receivedOn: state.received.on,
    ...(state.accepted && { acceptedOn: state.accepted.on }),
    basis: [...(state.decision?.basis ?? [])],
    why: context.opened.proposal ?? {},
  };
}

function paid({ state }: DocumentInput): JsonObject {
  const payment = state.decision?.payment;
  return payment === undefined ? {} : { payment: { ...payment, amount: { ...payment.amount } } };
}

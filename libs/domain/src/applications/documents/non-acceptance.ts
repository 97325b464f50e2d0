import { documentType, remediesIn } from '../document-type.ts';

/** The notice of non-acceptance: reason, basis, remedy, and the body that is competent. */
export const nonAcceptance = documentType({
  kind: 'nonAcceptance',
  values: (input) => ({
    receivedOn: input.state.received.on,
    basis: input.data['basis'] ?? [],
    why: input.sealed.reason ?? {},
    remedies: remediesIn(input),
  }),
});

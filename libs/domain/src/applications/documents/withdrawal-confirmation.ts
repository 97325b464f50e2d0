import { documentType } from '../document-type.ts';

/** Confirms that the application was withdrawn. */
export const withdrawalConfirmation = documentType({
  kind: 'withdrawalConfirmation',
  values: ({ state }) => ({ receivedOn: state.received.on }),
});

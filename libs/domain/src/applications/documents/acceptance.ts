import { datesIn, documentType } from '../document-type.ts';

/** The notice of acceptance (Administrative Licensing Law art. 32: in writing, sealed and dated). */
export const acceptance = documentType({
  kind: 'acceptance',
  values: ({ state, today, told }) => ({
    receivedOn: state.received.on,
    acceptedOn: state.accepted?.on ?? today,
    dates: datesIn(told),
  }),
});

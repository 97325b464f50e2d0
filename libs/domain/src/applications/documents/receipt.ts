import { datesIn, documentType } from '../document-type.ts';

/** The receipt of materials. Online it carries the application's number and no counter of an office. */
export const receipt = documentType({
  kind: 'receipt',
  numbered: ({ parties }) => parties.representation === 'counter',
  values: ({ state, context, told }) => ({
    query: context.numbers.query,
    channel: state.channel,
    receivedOn: state.received.on,
    materials: state.materials.map(({ material, standing }) => ({ material, standing })),
    dates: datesIn(told),
  }),
});

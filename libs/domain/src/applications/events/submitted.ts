import {
  boolean,
  enumOf,
  list,
  meaningId,
  object,
  optional,
  uuid,
  type PartyId,
} from '../../kernel/index.ts';
import { openingEventType } from '../event-type.ts';
import { recordedFinding } from '../finding.ts';
import { CHANNELS, MATERIAL_STANDINGS, ORIGINS, REPRESENTATIONS } from '../words.ts';

/** The filing arrived 收件. Whatever it lacks, it is R: the acceptance clock runs from its day. */
export const submitted = openingEventType({
  name: 'submitted',
  version: 1,
  data: {
    origin: enumOf(ORIGINS),
    channel: enumOf(CHANNELS),
    subject: uuid<PartyId>(),
    applicant: uuid<PartyId>(),
    payee: optional(uuid<PartyId>()),
    representation: enumOf([...REPRESENTATIONS, 'counter']),
    electronicDelivery: boolean(),
    declarations: list(meaningId, { max: 50, unique: true }),
    materials: list(object({ material: meaningId, standing: enumOf(MATERIAL_STANDINGS) }), { max: 200 }),
    findings: list(recordedFinding, { max: 500 }),
  },
  open: ({ data, on, at, seq, actor, pins }) => {
    if (pins === undefined) throw new RangeError('submitted without pins');
    const { subject, applicant, payee, representation } = data;
    return {
      seq,
      lastActSeq: seq,
      status: 'received',
      round: 1,
      pins,
      origin: data.origin,
      channel: data.channel,
      parties: {
        subject,
        applicant,
        ...(payee !== undefined && { payee }),
        filedBy: actor.id as PartyId,
        representation,
      },
      electronicDelivery: data.electronicDelivery,
      materials: data.materials,
      submitted: { on, at },
      received: { on, at },
      findings: data.findings,
      returns: 0,
      told: [],
      crossings: [],
      tasks: [],
      documents: [],
    };
  },
});

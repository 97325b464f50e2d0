import { documentType } from '../document-type.ts';
import { type DocumentKind } from '../words.ts';

const DECISIONS: readonly DocumentKind[] = ['grant', 'partialGrant', 'refusal'];

/** The record of service 送达回证: what was served, how, and what shows it. */
export const deliveryRecord = documentType({
  kind: 'deliveryRecord',
  values: ({ state, sealed }) => ({
    method: state.delivered?.method ?? null,
    evidence: sealed.evidence ?? null,
    documents: state.documents
      .filter(({ kind }) => DECISIONS.includes(kind))
      .map(({ id, kind }) => ({ id, kind })),
  }),
});

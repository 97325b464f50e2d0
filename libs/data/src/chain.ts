import {
  type AgencyId,
  type ApplicationId,
  type Clock,
  type ContentId,
  type Instant,
  type JsonValue,
} from '@yizhan/domain/kernel';
import {
  type Commitment,
  type ContentKind,
  type DocumentDraft,
  type DocumentStamp,
  type EventBody,
  type EventDraft,
  type State,
  apply,
  documentContent,
  eventBody,
} from '@yizhan/domain/applications';
import { GENESIS, sealEvent } from '@yizhan/domain/ledger';
import type { CaseRow } from './case-row.ts';
import { type Contents, type Sealed, sha256 } from './contents.ts';
import { newId } from './ids.ts';
import { randomOf } from './random.ts';

/** Where a chain stands; a new application's stands at nothing. */
export interface ChainEnd {
  readonly agency: AgencyId;
  readonly application: ApplicationId;
  readonly seq: number;
  readonly head: string;
  readonly state: State | undefined;
}

export const chainEndOf = ({ agency, id, seq, head, state }: CaseRow): ChainEnd => ({
  agency,
  application: id,
  seq,
  head,
  state,
});

/** No event is recorded before the one before it, whatever a machine's clock says. */
export function lawfulNow(clock: Clock, { recordedAt }: CaseRow): Instant {
  const now = clock.now();
  return now < recordedAt ? recordedAt : now;
}

export const newChain = (agency: AgencyId, application: ApplicationId): ChainEnd => ({
  agency,
  application,
  seq: 0,
  head: GENESIS,
  state: undefined,
});

export interface WrittenContent extends Sealed {
  readonly id: ContentId;
  readonly kind: ContentKind;
}

/** Events in their chain with their contents sealed, ready for the statement. */
export interface Link {
  readonly from: ChainEnd;
  readonly to: ChainEnd & { readonly state: State };
  readonly recordedAt: Instant;
  readonly bodies: readonly EventBody[];
  readonly texts: readonly string[];
  readonly contents: readonly WrittenContent[];
  /** Contents that an event of this link erases. */
  readonly erased: readonly string[];
}

/** Numbers by document id, where the document takes one. */
export type Numbers = ReadonlyMap<string, NonNullable<DocumentStamp['number']>>;

/** 128 random bits: what a QR leads to says nothing about the document. */
const newToken = (): string => randomOf(16).toString('base64url');

/** Seals, commits, numbers and hashes: each event names the hash of the one before it. */
export function link(
  contents: Contents,
  from: ChainEnd,
  drafts: readonly EventDraft[],
  numbers: Numbers,
): Link {
  const { agency, application } = from;
  const bodies: EventBody[] = [];
  const texts: string[] = [];
  const written: WrittenContent[] = [];
  let { seq, head, state } = from;
  for (const draft of drafts) {
    const parts = [
      ...draft.contents.map(({ kind, value }) => ({ id: newId<ContentId>(), kind, value })),
      ...draft.documents.map((document) => documentPart(document)),
    ].map((part) => sealed(contents, application, part));
    seq += 1;
    const body = eventBody(draft, {
      agency,
      application,
      seq,
      prev: head,
      commitments: parts.map(({ commitment }) => commitment),
      documents: Object.fromEntries(
        draft.documents.map((document) => [document.id, stampOf(document, numbers)]),
      ),
    });
    const event = sealEvent(body, sha256);
    bodies.push(body);
    texts.push(event.text);
    written.push(...parts.map(({ content }) => content));
    head = event.hash;
    state = apply(state, body);
  }
  const last = bodies.at(-1);
  if (state === undefined || last === undefined) throw new RangeError('nothing to write');
  return {
    from,
    to: { agency, application, seq, head, state },
    recordedAt: last.recordedAt,
    bodies,
    texts,
    contents: written,
    erased: bodies.flatMap(erasedBy),
  };
}

interface Part {
  readonly id: ContentId;
  readonly kind: ContentKind;
  readonly value: JsonValue;
}

function sealed(
  contents: Contents,
  owner: ApplicationId,
  { id, kind, value }: Part,
): { readonly content: WrittenContent; readonly commitment: Commitment } {
  const { commitment: hash, ...cipher } = contents.seal({ owner, row: id, revision: 1 }, value);
  return { content: { id, kind, ...cipher }, commitment: { kind, content: id, hash } };
}

/** A document's data is the content of the same id. */
const documentPart = (document: DocumentDraft): Part => ({
  id: document.id as string as ContentId,
  kind: 'document',
  value: documentContent(document),
});

function stampOf({ id, numbered }: DocumentDraft, numbers: Numbers): DocumentStamp {
  const number = numbers.get(id);
  return { token: newToken(), ...(numbered && number !== undefined && { number }) };
}

function erasedBy({ type, data }: EventBody): readonly string[] {
  return type === 'contentErased' ? (data as { readonly contents: readonly string[] }).contents : [];
}

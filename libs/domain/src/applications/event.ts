import {
  type AgencyId,
  type ApplicationId,
  type ContentId,
  type DocumentId,
  type Instant,
  type JsonObject,
  type JsonValue,
  type PartyId,
  type PlainDate,
} from '../kernel/index.ts';
import { eventTypes, type EventName } from './events/index.ts';
import { type ContentKind, type DocumentKind, type Role } from './words.ts';

/** Who did it, by a pseudonym: the party id of the natural person, or the name of a process. */
export interface EventActor {
  readonly kind: 'person' | 'staff' | 'system';
  readonly id: string;
  readonly role: Role;
  readonly agency?: AgencyId;
  /** Whose matter it is, where that is another. */
  readonly onBehalfOf?: PartyId;
  /** Whose position they hold for the time. */
  readonly standsInFor?: PartyId;
}

/** What an application is judged by, fixed on its first day; only `repinned` moves it. */
export interface Pins {
  readonly service: string;
  readonly version: number;
  readonly contentHash: string;
  readonly textsRevision: number;
  /** `name@version`. */
  readonly machine: string;
  readonly regime: string;
  readonly rulesVersion: number;
  readonly competenceVersion: number;
}

/** `SHA-256(salt ‖ canonical JSON)` of a content that is sealed elsewhere and may be erased. */
export interface Commitment {
  readonly kind: ContentKind;
  readonly content: ContentId;
  readonly hash: string;
}

/**
 * The envelope: everything of an event but its own hash. What is stored is the RFC 8785 text of this
 * with `hash` added; no personal data, neither plain nor encrypted.
 */
export interface EventBody<N extends string = EventName> {
  readonly format: 1;
  readonly agency: AgencyId;
  readonly application: ApplicationId;
  readonly seq: number;
  readonly type: N;
  readonly typeVersion: number;
  readonly recordedAt: Instant;
  readonly effectiveOn: PlainDate;
  readonly actor: EventActor;
  readonly command: string;
  /** The event of the same application that brought this one about. */
  readonly causedBy?: number;
  readonly pins?: Pins;
  readonly data: JsonObject;
  /** In the order of their content ids. */
  readonly commitments: readonly Commitment[];
  readonly prev: string;
}

/** What the fold reads of an event. */
export type FoldedEvent = Pick<
  EventBody,
  'seq' | 'type' | 'typeVersion' | 'recordedAt' | 'effectiveOn' | 'actor' | 'pins' | 'data'
>;

/** A content to be sealed beside the event. */
export interface SealedDraft {
  readonly kind: ContentKind;
  readonly value: JsonValue;
}

/** A document to be numbered, sealed and given out with the event. */
export interface DocumentDraft {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly revision: number;
  readonly office: AgencyId;
  readonly numbered: boolean;
  readonly values: JsonObject;
}

/** An event as the domain makes it; ids of contents, numbers, commitments and the chain come with the writing. */
export interface EventDraft {
  readonly type: EventName;
  readonly typeVersion: number;
  readonly recordedAt: Instant;
  readonly effectiveOn: PlainDate;
  readonly actor: EventActor;
  readonly command: string;
  readonly causedBy?: number;
  readonly pins?: Pins;
  readonly data: JsonObject;
  readonly contents: readonly SealedDraft[];
  readonly documents: readonly DocumentDraft[];
}

/** What the writer adds to a draft. */
export interface Written {
  readonly agency: AgencyId;
  readonly application: ApplicationId;
  readonly seq: number;
  readonly prev: string;
  readonly commitments: readonly Commitment[];
  /** By document id: the number where the draft asks for one, and the token of its QR. */
  readonly documents: Readonly<Record<string, DocumentStamp>>;
}

export interface DocumentStamp {
  readonly number?: { readonly year: number; readonly n: number };
  readonly token: string;
}

/** What the sealed content of a document commits to: its data, never rendered bytes. */
export function documentContent({ kind, revision, values }: DocumentDraft): JsonObject {
  return { template: kind, revision, values };
}

/**
 * The draft in its envelope. The hash is taken of this, so nothing is added afterwards; and what its
 * type does not describe gets no further than here.
 */
export function eventBody(draft: EventDraft, written: Written): EventBody {
  const documents = draft.documents.map((document) => stamped(document, written.documents[document.id]));
  const data = documents.length === 0 ? draft.data : { ...draft.data, documents };
  const described = eventTypes[draft.type].data.parse(data);
  if (!described.ok) throw new RangeError(`${draft.type}: ${JSON.stringify(described.error)}`);
  return {
    format: 1,
    agency: written.agency,
    application: written.application,
    seq: written.seq,
    type: draft.type,
    typeVersion: draft.typeVersion,
    recordedAt: draft.recordedAt,
    effectiveOn: draft.effectiveOn,
    actor: draft.actor,
    command: draft.command,
    ...(draft.causedBy !== undefined && { causedBy: draft.causedBy }),
    ...(draft.pins !== undefined && { pins: draft.pins }),
    data,
    commitments: [...written.commitments].sort((a, b) => (a.content < b.content ? -1 : 1)),
    prev: written.prev,
  };
}

function stamped(document: DocumentDraft, stamp: DocumentStamp | undefined): JsonObject {
  if (stamp === undefined) throw new RangeError(`no stamp for the ${document.kind}`);
  if (document.numbered !== (stamp.number !== undefined)) {
    throw new RangeError(`the ${document.kind} must ${document.numbered ? '' : 'not '}have a number`);
  }
  const { id, kind, revision, office } = document;
  return {
    id,
    kind,
    revision,
    office,
    ...(stamp.number && { number: { ...stamp.number } }),
    token: stamp.token,
  };
}

import type { EventName } from '@yizhan/domain/applications';
import type { JsonObject, JsonValue } from '@yizhan/domain/kernel';
import type { CaseInHand, SeenEvent } from '../case-in-hand.ts';
import type { PastEventAnswer } from '../dto/history.answer.ts';

/** What of an event's data is said on a page; a proposal is the office's own until it is decided. */
const SAID: Readonly<Record<EventName, readonly string[]>> = {
  submitted: ['channel'],
  withdrawn: [],
  taken: [],
  accepted: [],
  notAccepted: ['ground'],
  reviewStarted: [],
  findingRecorded: [],
  findingAnswered: ['finding', 'verdict'],
  proposed: ['proposed'],
  returned: [],
  approved: ['outcome'],
  issued: [],
  delivered: ['method'],
  limitCrossed: ['limit', 'level', 'due'],
  dateTold: [],
  contentErased: [],
};

const OFFICE_ONLY: ReadonlySet<EventName> = new Set<EventName>(['findingAnswered', 'proposed']);

export function historyAnswer(inHand: CaseInHand): readonly PastEventAnswer[] {
  return inHand.events.map((event) => pastEvent(inHand, event));
}

function pastEvent(
  { state, agencies, sight }: CaseInHand,
  { seq, type, at, on, actor, data }: SeenEvent,
): PastEventAnswer {
  const document = state.documents.find((issued) => issued.seq === seq);
  const agency = actor.agency === undefined ? undefined : agencies.get(actor.agency)?.short;
  const silent = sight === 'own' && OFFICE_ONLY.has(type);
  return {
    seq,
    type,
    at,
    on,
    by: { role: actor.role, agency: agency ?? null },
    params: silent ? {} : chosen(data, SAID[type]),
    ...(document !== undefined && { document: { id: document.id, kind: document.kind } }),
  };
}

function chosen(data: JsonObject, names: readonly string[]): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));
}

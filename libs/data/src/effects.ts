import type { ApplicationNumber, JsonObject, JsonValue, PartyId } from '@yizhan/domain/kernel';
import type { EventBody, EventName, State } from '@yizhan/domain/applications';

/** What must follow a write, each once: codes, dates and ids only. */
export type Effect =
  | { readonly effect: 'message'; readonly seq: number; readonly payload: MessagePayload }
  | { readonly effect: 'releaseMatter'; readonly seq: number; readonly payload: ReleasePayload };

export type EffectName = Effect['effect'];

export interface MessagePayload {
  readonly to: PartyId;
  /** Whose matter it is, where the one who is told only acts in it: told as long as they still may. */
  readonly of?: PartyId;
  /** The text is the template's of this name. */
  readonly kind: string;
  readonly params: JsonObject;
}

export interface ReleasePayload {
  readonly subject: PartyId;
}

type Heard = 'always' | 'never' | ((data: JsonObject) => boolean);

/** What the people of a case are told of: a new event type does not compile until it is said here. */
const HEARD: Readonly<Record<EventName, Heard>> = {
  submitted: 'always',
  withdrawn: 'always',
  taken: 'never',
  accepted: 'always',
  notAccepted: 'always',
  reviewStarted: 'never',
  findingRecorded: 'never',
  findingAnswered: 'never',
  proposed: 'never',
  returned: 'never',
  approved: 'always',
  issued: 'always',
  delivered: 'always',
  // A light that changes is the office's affair; a date that was missed is the applicant's too.
  limitCrossed: (data) => data['level'] === 'overdue' && data['limit'] !== 'acceptance',
  dateTold: 'always',
  contentErased: 'never',
};

/** The effects of newly written events. Subject and applicant hear of it, and who filed while they may see the matter. */
export function effectsOf(
  before: State | undefined,
  after: State,
  bodies: readonly EventBody[],
  number: ApplicationNumber,
): readonly Effect[] {
  const { subject, applicant, filedBy, representation } = after.parties;
  const own = [...new Set([subject, applicant])];
  const acting = representation === 'counter' || own.includes(filedBy) ? [] : [{ to: filedBy, of: subject }];
  const people: readonly Pick<MessagePayload, 'to' | 'of'>[] = [...own.map((to) => ({ to })), ...acting];
  const messages = bodies.filter(isHeard).flatMap((body): readonly Effect[] => {
    const payload = { kind: body.type, params: paramsOf(body, after, number) };
    return people.map((told) => ({ effect: 'message', seq: body.seq, payload: { ...told, ...payload } }));
  });
  if (after.closed === undefined || before?.closed !== undefined) return messages;
  return [...messages, { effect: 'releaseMatter', seq: after.seq, payload: { subject } }];
}

function isHeard({ type, data }: EventBody): boolean {
  const heard = HEARD[type];
  return typeof heard === 'function' ? heard(data) : heard === 'always';
}

const TOLD_PARAMS = ['told', 'limit', 'due', 'outcome'] as const;

function paramsOf(
  { data, seq, effectiveOn }: EventBody,
  { pins, outcome }: State,
  number: ApplicationNumber,
): JsonObject {
  const params: Record<string, JsonValue> = { number, service: pins.service, seq, on: effectiveOn };
  if (outcome !== undefined) params['outcome'] = outcome;
  for (const name of TOLD_PARAMS) {
    const value = data[name];
    if (value !== undefined) params[name] = value;
  }
  return params;
}

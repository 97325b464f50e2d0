import { type Instant, type JsonObject, type PlainDate } from '../kernel/index.ts';
import { type EventPlan, type Sealed } from './command.ts';
import { type EventActor, type EventDraft, type SealedDraft } from './event.ts';
import { eventTypes } from './events/index.ts';
import { CONTENT_KINDS } from './words.ts';

interface Origin {
  readonly actor: EventActor;
  readonly command: string;
  readonly now: Instant;
  /** The day the clocks read, unless the plan says another. */
  readonly today: PlainDate;
}

/** An event from its plan, as yet without tasks, dates and documents. */
export function draftOf(plan: EventPlan, { actor, command, now, today }: Origin): EventDraft {
  return {
    type: plan.type,
    typeVersion: eventTypes[plan.type].version,
    recordedAt: now,
    effectiveOn: plan.effectiveOn ?? today,
    actor,
    command,
    // Described by the type's shape, whose every leaf is JSON.
    data: plan.data as JsonObject,
    contents: contentsOf(plan.sealed),
    documents: [],
  };
}

function contentsOf(sealed: Sealed): readonly SealedDraft[] {
  return CONTENT_KINDS.flatMap((kind) => {
    const value = sealed[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
}

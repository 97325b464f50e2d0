import { type PlainDate } from '../kernel/index.ts';
import { type EventActor, type FoldedEvent } from './event.ts';
import { eventTypes, type EventName } from './events/index.ts';

/** Something that was done after a page was made: what a refusal as stale names. */
export interface ActSince {
  readonly seq: number;
  readonly type: EventName;
  readonly on: PlainDate;
  readonly by: Pick<EventActor, 'role' | 'agency'>;
}

/** The acts after an event; what time did is none. */
export function actsSince(events: readonly FoldedEvent[], seq: number): readonly ActSince[] {
  return events
    .filter((event) => event.seq > seq && !eventTypes[event.type].byTime)
    .map(({ seq: at, type, effectiveOn, actor: { role, agency } }) => ({
      seq: at,
      type,
      on: effectiveOn,
      by: { role, ...(agency !== undefined && { agency }) },
    }));
}

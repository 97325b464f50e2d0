import type { Entry } from '@yizhan/api-platform';
import type { Agency, OpenedContent, Party } from '@yizhan/data';
import type { Availability, Context, EventActor, EventName, State } from '@yizhan/domain/applications';
import type { AgencyId, ContentId, Instant, JsonObject, PartyId, PlainDate } from '@yizhan/domain/kernel';

/** An event as a page shows it; one that time owes and nobody wrote yet looks the same. */
export interface SeenEvent {
  readonly seq: number;
  readonly type: EventName;
  readonly at: Instant;
  readonly on: PlainDate;
  readonly actor: EventActor;
  readonly data: JsonObject;
  readonly contents: readonly ContentId[];
}

/**
 * What of the contents a reader is shown. `own`: the person's own page, with account and telephone masked. `whole`: who
 * holds the task. `masked`: the rest of the office.
 */
export type Sight = 'own' | 'whole' | 'masked';

/** An application with all that its page says, at one instant. */
export interface CaseInHand {
  readonly entry: Entry;
  readonly sight: Sight;
  /** With what time owes it, written or not. */
  readonly state: State;
  readonly context: Context;
  readonly now: Instant;
  readonly events: readonly SeenEvent[];
  readonly contents: ReadonlyMap<ContentId, OpenedContent>;
  readonly people: ReadonlyMap<PartyId, Party>;
  readonly agencies: ReadonlyMap<AgencyId, Agency>;
  /** The commands of the reader's audience. */
  readonly available: readonly Availability[];
}

/** The latest content of a kind; nothing where there is none or it was erased. */
export function latestContent(
  { contents }: CaseInHand,
  kind: OpenedContent['kind'],
): OpenedContent['value'] | undefined {
  return [...contents.values()].filter((content) => content.kind === kind).at(-1)?.value;
}

/** What was sealed beside the last event of a type. */
export function sealedWith(
  { events, contents }: CaseInHand,
  type: EventName,
  kind: OpenedContent['kind'],
): OpenedContent['value'] | undefined {
  const last = events.filter((event) => event.type === type).at(-1);
  return last?.contents.map((id) => contents.get(id)).find((content) => content?.kind === kind)?.value;
}

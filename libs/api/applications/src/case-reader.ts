import { Injectable } from '@nestjs/common';
import { type Audience, type Entry, holdsTask, InjectStores, policies } from '@yizhan/api-platform';
import type { Agency, CaseKey, OpenedContent, StoredEventBody, Stores } from '@yizhan/data';
import {
  available,
  type Availability,
  catchUp,
  type CommandName,
  type ContentKind,
  type Context,
  type EventDraft,
  lawfulInstant,
  type State,
} from '@yizhan/domain/applications';
import { type AgencyId, type ContentId, dayOf, type Instant, type PartyId } from '@yizhan/domain/kernel';
import type { CaseInHand, SeenEvent, Sight } from './case-in-hand.ts';

/** The office's own notes never leave it. */
const FOR_CITIZENS: readonly ContentKind[] = ['answers', 'registers', 'payee', 'proposal', 'reason'];

/** Gathers what a page about one application says, with what is due applied at now and written by nobody. */
@Injectable()
export class CaseReader {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  async read(entry: Entry): Promise<CaseInHand> {
    const { row, actor } = entry;
    const audience = actor.kind === 'person' ? 'citizen' : 'staff';
    const sight: Sight = audience === 'citizen' ? 'own' : holdsTask(entry) ? 'whole' : 'masked';
    const [context, bodies, contents] = await Promise.all([
      this.stores.contexts.forCase(row),
      this.stores.cases.events(row),
      this.contents(row, audience),
    ]);
    const now = this.stores.clock.now();
    const { state, events: due } = catchUp(row.state, context, now);
    const events = [...bodies.map(seenOf), ...due.map((draft, index) => owedOf(draft, row.seq + index + 1))];
    const [people, agencies] = await Promise.all([this.people(state), this.agencies(state, events, now)]);
    const open = available(row.state, actor, context, now).filter(({ command }) => isFor(command, audience));
    return { entry, sight, state, context, now, events, contents, people, agencies, available: open };
  }

  private async contents(key: CaseKey, audience: Audience): Promise<ReadonlyMap<ContentId, OpenedContent>> {
    const opened = await this.stores.cases.contents(key, audience === 'citizen' ? FOR_CITIZENS : undefined);
    return new Map(opened.map((content) => [content.id, content]));
  }

  private people({ parties, proposal, decision }: State): ReturnType<Stores['parties']['many']> {
    const ids = [parties.subject, parties.applicant, proposal?.by, decision?.proposedBy, decision?.by];
    return this.stores.parties.many([...new Set(ids.filter((id): id is PartyId => id !== undefined))]);
  }

  /** Every office the page names, under the name it has today. */
  private async agencies(
    state: State,
    events: readonly SeenEvent[],
    now: Instant,
  ): Promise<ReadonlyMap<AgencyId, Agency>> {
    const named = [...state.tasks.map(({ agency }) => agency), ...events.map(({ actor }) => actor.agency)];
    const ids = [...new Set(named.filter((id): id is AgencyId => id !== undefined))];
    const found = await Promise.all(ids.map((id) => this.stores.city.agency(id, dayOf(now))));
    return new Map(found.flatMap((agency) => (agency === undefined ? [] : [[agency.id, agency]])));
  }
}

export function isFor(command: CommandName, audience: Audience): boolean {
  const policy = policies[`applications.${command}`];
  // Nobody at all may ask for what only the machine does.
  return policy.audience === audience && (policy.roles === 'any' || policy.roles.length > 0);
}

/** What this actor may do now, in the state a command met: a conflict names it. */
export function openCommands(
  met: State,
  entry: Entry,
  context: Context,
  now: Instant,
): readonly CommandName[] {
  const audience = entry.actor.kind === 'person' ? 'citizen' : 'staff';
  return available(met, entry.actor, context, now)
    .filter(({ command, open }: Availability) => open && isFor(command, audience))
    .map(({ command }) => command);
}

function seenOf(body: StoredEventBody): SeenEvent {
  return {
    seq: body.seq,
    type: body.type,
    at: lawfulInstant(body),
    on: body.effectiveOn,
    actor: body.actor,
    data: body.data,
    contents: body.commitments.map(({ content }) => content),
  };
}

function owedOf(draft: EventDraft, seq: number): SeenEvent {
  return {
    seq,
    type: draft.type,
    at: lawfulInstant(draft),
    on: draft.effectiveOn,
    actor: draft.actor,
    data: draft.data,
    contents: [],
  };
}

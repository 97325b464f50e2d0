import { Injectable } from '@nestjs/common';
import { InjectStores, Problem, type SignedIn, staffAt, type StaffMember } from '@yizhan/api-platform';
import type { Answer, Place, PublishedService, Stores, TaskInQueue } from '@yizhan/data';
import { calendarsOf } from '@yizhan/domain/calendar';
import { type StaffActor, type Step, STEP_ROLES, STEPS } from '@yizhan/domain/applications';
import { dayOf, type Instant } from '@yizhan/domain/kernel';
import { readCursor } from './cursor.ts';
import type { QueueQuery } from './dto/tasks.params.ts';
import type { QueuePage } from './tasks.mapper.ts';

const PAGE = 30;

/** Names of places change with the map, not with the hour. */
const PLACES_FRESH_MS = 600_000;

/** The queue of an office: masked rows, due first, and the next one for whoever asks. */
@Injectable()
export class TasksService {
  private readonly stores: Stores;
  private known: { readonly at: number; readonly places: readonly Place[] } | undefined;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  async queue(session: SignedIn, { view, cursor }: QueueQuery, requestId: string): Promise<QueuePage> {
    const actor = (await this.desks(session))[0];
    if (actor === undefined) throw new Problem('forbidden');
    const found = await this.stores.queue.page({
      office: actor.agency,
      steps: stepsOf(actor),
      whose: view === 'mine' ? { holder: actor.party } : 'untaken',
      limit: PAGE + 1,
      ...(cursor !== undefined && { after: readCursor(cursor) }),
    });
    const rows = found.slice(0, PAGE);
    const now = this.stores.clock.now();
    await this.recordList(actor, view, rows.length, requestId);
    const [services, places, editions] = await Promise.all([
      this.services(rows, now),
      this.places(),
      this.stores.calendars.editions(),
    ]);
    return { rows, services, places, calendars: calendarsOf(editions), now, more: found.length > PAGE };
  }

  /** The most pressing task that nobody has; two who ask at once get two. */
  async next(session: SignedIn, key: string): Promise<Answer | undefined> {
    for (const actor of await this.desks(session)) {
      const taken = await this.stores.taker.next({ actor, steps: stepsOf(actor), key });
      switch (taken.kind) {
        case 'done':
          return taken.answer;
        case 'keyReused':
          throw new Problem('keyReused');
        case 'busy':
          throw new Problem('unavailable', { headers: { 'retry-after': '1' } });
        case 'nothing':
          break;
      }
    }
    return undefined;
  }

  /** The offices where this person has a queue. */
  private async desks(session: SignedIn): Promise<readonly StaffActor[]> {
    const member: StaffMember = session;
    const offices = [...new Set(member.positions.map(({ agency }) => agency))];
    return offices
      .map((office) => staffAt(member, office))
      .filter((actor) => actor !== undefined)
      .filter((actor) => stepsOf(actor).length > 0);
  }

  /** A masked list is one row, and no one's in particular; written before the list is shown. */
  private async recordList(
    actor: StaffActor,
    view: QueueQuery['view'],
    count: number,
    requestId: string,
  ): Promise<void> {
    await this.stores.reads.record({
      reader: { kind: 'staff', id: actor.party, role: actor.roles[0] ?? 'officer', agency: actor.agency },
      action: 'list',
      purpose: 'queue',
      legalBasis: 'statutoryDuty',
      fieldGroups: ['masked'],
      parties: [],
      query: { view },
      count,
      requestId,
    });
  }

  private async services(
    rows: readonly TaskInQueue[],
    now: Instant,
  ): Promise<ReadonlyMap<string, PublishedService>> {
    const codes = [...new Set(rows.map((row) => row.case.service))];
    const found = await Promise.all(codes.map((code) => this.stores.catalogue.current(code, dayOf(now))));
    return new Map(found.flatMap((service) => (service === undefined ? [] : [[service.code, service]])));
  }

  private async places(): Promise<readonly Place[]> {
    const at = Date.now();
    if (this.known === undefined || at - this.known.at > PLACES_FRESH_MS) {
      this.known = { at, places: await this.stores.city.places() };
    }
    return this.known.places;
  }
}

/** The steps that are work of one of the person's roles. */
export function stepsOf({ roles }: StaffActor): readonly Step[] {
  return STEPS.filter((step) => STEP_ROLES[step].some((role) => roles.includes(role)));
}

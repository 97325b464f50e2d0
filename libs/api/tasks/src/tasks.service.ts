import { Injectable } from '@nestjs/common';
import {
  InjectStores,
  Problem,
  type SignedIn,
  staffAt,
  type StaffMember,
  Supervision,
} from '@yizhan/api-platform';
import type { Answer, Place, PublishedService, ReadEntry, Stores, TaskInQueue } from '@yizhan/data';
import { calendarsOf } from '@yizhan/domain/calendar';
import { type StaffActor, type Step, STEP_ROLES, STEPS } from '@yizhan/domain/applications';
import { dayOf, type Instant } from '@yizhan/domain/kernel';
import type { Light } from '@yizhan/domain/limits';
import { readCursor } from './cursor.ts';
import type { PressingQuery, QueueQuery } from './dto/tasks.params.ts';
import { lastRedDay } from './standing.ts';
import { type PressingPage, type QueuePage, standingIn } from './tasks.mapper.ts';

const PAGE = 30;

/** What comes before a supervisor (domain: red and overdue). */
const PRESSING: ReadonlySet<Light | undefined> = new Set<Light>(['red', 'overdue']);

/** Names of places change with the map, not with the hour. */
const PLACES_FRESH_MS = 600_000;

/** The queue of an office: masked rows, due first, and the next one for whoever asks. */
@Injectable()
export class TasksService {
  private readonly stores: Stores;
  private readonly supervision: Supervision;
  private known: { readonly at: number; readonly places: readonly Place[] } | undefined;

  constructor(@InjectStores() stores: Stores, supervision: Supervision) {
    this.stores = stores;
    this.supervision = supervision;
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
    await this.recordList(actor, { purpose: 'queue', query: { view }, count: rows.length, requestId });
    return { ...(await this.named(rows)), rows, ...lastOf(found) };
  }

  /** What is red or overdue in the offices this person supervises: for now these come to them by a list alone. */
  async pressing(session: SignedIn, { cursor }: PressingQuery, requestId: string): Promise<PressingPage> {
    const supervised = await this.supervision.of(session);
    if (supervised === undefined) throw new Problem('forbidden');
    const { actor, offices } = supervised;
    const now = this.stores.clock.now();
    const calendar = calendarsOf(await this.stores.calendars.editions()).at(now);
    const found = await this.stores.queue.pressing({
      offices: [...offices.keys()],
      until: lastRedDay(calendar, dayOf(now)),
      limit: PAGE + 1,
      ...(cursor !== undefined && { after: readCursor(cursor) }),
    });
    const page = found.slice(0, PAGE);
    const names = await this.named(page);
    // Near the weekend a limit in calendar days has more of them left: it is not red yet.
    const rows = page.filter((row) => PRESSING.has(standingIn(names, row)?.light));
    await this.recordList(actor, { purpose: 'supervise', query: {}, count: rows.length, requestId });
    const holders = await this.stores.parties.many(
      rows.flatMap(({ holder }) => (holder === undefined ? [] : [holder])),
    );
    return { ...names, rows, offices, holders, ...lastOf(found) };
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
    { party, roles, agency }: StaffActor,
    list: Pick<ReadEntry, 'purpose' | 'query' | 'count' | 'requestId'>,
  ): Promise<void> {
    await this.stores.reads.record({
      reader: { kind: 'staff', id: party, role: roles[0] ?? 'officer', agency },
      action: 'list',
      legalBasis: 'statutoryDuty',
      fieldGroups: ['masked'],
      parties: [],
      ...list,
    });
  }

  /** What the rows of a page are called, and what their days are counted by. */
  private async named(
    rows: readonly TaskInQueue[],
  ): Promise<Pick<QueuePage, 'services' | 'places' | 'calendars' | 'now'>> {
    const now = this.stores.clock.now();
    const [services, places, editions] = await Promise.all([
      this.services(rows, now),
      this.places(),
      this.stores.calendars.editions(),
    ]);
    return { services, places, calendars: calendarsOf(editions), now };
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

/** Where the next page begins, if one more was found than a page holds. */
function lastOf(found: readonly TaskInQueue[]): Pick<QueuePage, 'last'> {
  const last = found.length > PAGE ? found[PAGE - 1] : undefined;
  return last === undefined ? {} : { last };
}

/** The steps that are work of one of the person's roles. */
export function stepsOf({ roles }: StaffActor): readonly Step[] {
  return STEPS.filter((step) => STEP_ROLES[step].some((role) => roles.includes(role)));
}

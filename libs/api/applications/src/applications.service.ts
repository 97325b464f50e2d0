import { Injectable } from '@nestjs/common';
import { CaseDoor, type Citizen, InjectStores, representationOf, type SignedIn } from '@yizhan/api-platform';
import type { Agency, CaseInList, Stores } from '@yizhan/data';
import { openTasks, type Representation } from '@yizhan/domain/applications';
import { type AgencyId, dayOf, type Instant, type PartyId } from '@yizhan/domain/kernel';
import type { CaseInHand } from './case-in-hand.ts';
import { CaseReader } from './case-reader.ts';
import type { CaseInMyList } from './mappers/row.mapper.ts';

/** A page of "my applications" holds everything most people ever file. */
const MOST_LISTED = 50;

const CITIZEN_GROUPS = ['name', 'answers', 'history', 'payee'] as const;
const STAFF_GROUPS = ['name', 'answers', 'registers', 'findings', 'history', 'payee'] as const;

@Injectable()
export class ApplicationsService {
  private readonly stores: Stores;
  private readonly door: CaseDoor;
  private readonly reader: CaseReader;

  constructor(@InjectStores() stores: Stores, door: CaseDoor, reader: CaseReader) {
    this.stores = stores;
    this.door = door;
    this.reader = reader;
  }

  /** Of oneself and of whom one may look after. */
  async list(
    session: SignedIn,
    requestId: string,
  ): Promise<{ readonly asOf: Instant; readonly items: readonly CaseInMyList[] }> {
    const citizen: Citizen = session;
    const subjects = [...new Set(citizen.represents.filter(mayView).map(({ of }) => of))];
    const found = await this.stores.cases.ofSubjects(subjects, MOST_LISTED);
    const mine = found.flatMap((listed) => {
      const represents = representationOf(citizen, listed.subject, listed.service, 'view');
      return represents !== undefined && mayView(represents) ? [{ listed, represents }] : [];
    });
    await this.recordOthers(citizen, mine, requestId);
    const names = await this.stores.parties.many(mine.map(({ listed }) => listed.subject));
    const now = this.stores.clock.now();
    const items = await Promise.all(
      mine.map(async ({ listed, represents }): Promise<readonly CaseInMyList[]> => {
        const row = await this.stores.cases.get(listed);
        if (row === undefined) return [];
        const context = await this.stores.contexts.forTime(row.state);
        const agencies = await this.holderOf(
          openTasks(row.state).map(({ agency }) => agency),
          now,
        );
        return [{ row, represents, context, subject: names.get(listed.subject)?.name ?? '', agencies, now }];
      }),
    );
    return { asOf: now, items: items.flat() };
  }

  async open(session: SignedIn, number: string, requestId: string): Promise<CaseInHand> {
    const entry = await this.door.citizen(session, number);
    await this.door.opened(entry, { purpose: 'follow', fieldGroups: CITIZEN_GROUPS, requestId });
    return this.reader.read(entry);
  }

  async openAtDesk(session: SignedIn, number: string, requestId: string): Promise<CaseInHand> {
    const entry = await this.door.looking(session, number);
    const inHand = await this.reader.read(entry);
    const whole = inHand.sight === 'whole';
    await this.door.opened(entry, {
      purpose: whole ? 'handle' : supervises(entry) ? 'supervise' : 'follow',
      fieldGroups: whole ? STAFF_GROUPS : ['masked'],
      requestId,
    });
    return inHand;
  }

  private async holderOf(ids: readonly AgencyId[], now: Instant): Promise<ReadonlyMap<AgencyId, Agency>> {
    const found = await Promise.all(ids.map((id) => this.stores.city.agency(id, dayOf(now))));
    return new Map(found.flatMap((agency) => (agency === undefined ? [] : [[agency.id, agency]])));
  }

  /** Whoever looks after another's matters leaves a row with them, before the list is shown. */
  private async recordOthers(
    { party }: Citizen,
    mine: readonly { readonly listed: CaseInList; readonly represents: Representation }[],
    requestId: string,
  ): Promise<void> {
    const others = mine.filter(({ listed }) => listed.subject !== party);
    const first = others[0];
    if (first === undefined) return;
    const parties: readonly PartyId[] = others.map(({ listed }) => listed.subject);
    await this.stores.reads.record({
      reader: { kind: 'person', id: party, role: first.represents.kind },
      action: 'open',
      purpose: 'follow',
      legalBasis: 'mandate',
      fieldGroups: ['name', 'history'],
      parties,
      count: others.length,
      requestId,
    });
  }
}

/** Of another office, and there for what runs late. */
const supervises = ({ actor, row }: CaseInHand['entry']): boolean =>
  actor.kind === 'staff' && !row.state.tasks.some(({ agency }) => agency === actor.agency);

const mayView = ({ powers }: Representation): boolean => powers.includes('view');

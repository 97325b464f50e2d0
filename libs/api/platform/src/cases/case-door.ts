import { Injectable } from '@nestjs/common';
import type { CaseRow, ReadEntry, Stores } from '@yizhan/data';
import { openTasks, type PersonActor, type Power, type StaffActor } from '@yizhan/domain/applications';
import { type AgencyId, parseApplicationNumber } from '@yizhan/domain/kernel';
import { Problem } from '../problems/problem.ts';
import type { Session } from '../sessions/session.ts';
import { representationOf, staffAt, type StaffMember } from './callers.ts';
import { InjectStores } from './stores.ts';
import { Supervision } from './supervision.ts';

/** An application that somebody may see, and as whom. */
export interface Entry<A extends PersonActor | StaffActor = PersonActor | StaffActor> {
  readonly row: CaseRow;
  readonly actor: A;
}

/** Why it is opened, in codes; who and whose follows from the entry. */
export interface Opening {
  readonly purpose: string;
  readonly fieldGroups: readonly string[];
  readonly requestId: string;
}

/**
 * The record's own door: a number that leads nowhere and one that is none of the asker's business answer alike. Every
 * opening by anybody but the person themselves leaves a row before anything is shown.
 */
@Injectable()
export class CaseDoor {
  private readonly stores: Stores;
  private readonly supervision: Supervision;

  constructor(@InjectStores() stores: Stores, supervision: Supervision) {
    this.stores = stores;
    this.supervision = supervision;
  }

  async citizen(session: Session, number: string, power: Power = 'view'): Promise<Entry<PersonActor>> {
    const row = await this.row(number);
    const represents =
      row && representationOf(session, row.state.parties.subject, row.state.pins.service, power);
    if (row === undefined || represents === undefined) throw new Problem('notFound');
    if (!represents.powers.includes(power))
      throw new Problem('powerMissing', { extra: { params: { power } } });
    return { row, actor: { kind: 'person', party: session.party, represents } };
  }

  /** Staff see what their office has, or had, a task on; another office's record is not there (404). */
  async staff(session: Session, number: string): Promise<Entry<StaffActor>> {
    const row = await this.row(number);
    const entry = row && handlerOf(row, session);
    if (entry === undefined) throw new Problem('notFound');
    return entry;
  }

  /** The same, and whoever supervises one of those offices: to look, not to act. */
  async looking(session: Session, number: string): Promise<Entry<StaffActor>> {
    const row = await this.row(number);
    const entry = row && (handlerOf(row, session) ?? (await this.supervisorOf(row, session)));
    if (entry === undefined) throw new Problem('notFound');
    return entry;
  }

  private async supervisorOf(row: CaseRow, member: StaffMember): Promise<Entry<StaffActor> | undefined> {
    const supervised = await this.supervision.of(member);
    return supervised !== undefined && row.state.tasks.some(({ agency }) => supervised.offices.has(agency))
      ? { row, actor: supervised.actor }
      : undefined;
  }

  /** Rejects when the row could not be written: then nothing may be shown. */
  async opened(entry: Entry, opening: Opening): Promise<void> {
    if (isOwn(entry)) return;
    await this.stores.reads.record(readOf(entry, opening));
  }

  private async row(number: string): Promise<CaseRow | undefined> {
    const parsed = parseApplicationNumber(number);
    const key = parsed && (await this.stores.numbers.ofApplication(parsed));
    return key && this.stores.cases.get(key);
  }
}

/** As the office of the open task before those that had one; nothing for who is of none of them. */
function handlerOf(row: CaseRow, member: StaffMember): Entry<StaffActor> | undefined {
  const offices: readonly AgencyId[] = [...openTasks(row.state), ...[...row.state.tasks].reverse()].map(
    ({ agency }) => agency,
  );
  for (const office of offices) {
    const actor = staffAt(member, office, row.state.pins.service);
    if (actor !== undefined) return { row, actor };
  }
  return undefined;
}

/** Who holds the open task sees what the step needs; everybody else of the office sees it masked. */
export function holdsTask({ row, actor }: Entry): boolean {
  return actor.kind === 'staff' && openTasks(row.state).some(({ takenBy }) => takenBy === actor.party);
}

const isOwn = ({ actor }: Entry): boolean => actor.kind === 'person' && actor.represents.of === actor.party;

function readOf({ row, actor }: Entry, { purpose, fieldGroups, requestId }: Opening): ReadEntry {
  const { subject, applicant } = row.state.parties;
  const reader: ReadEntry['reader'] =
    actor.kind === 'staff'
      ? { kind: 'staff', id: actor.party, role: actor.roles[0] ?? 'officer', agency: actor.agency }
      : { kind: 'person', id: actor.party, role: actor.represents.kind };
  return {
    reader,
    action: 'open',
    purpose,
    legalBasis: actor.kind === 'staff' ? 'statutoryDuty' : 'mandate',
    fieldGroups,
    parties: [subject, applicant],
    application: { agency: row.agency, id: row.id },
    requestId,
  };
}

import { Injectable } from '@nestjs/common';
import type { Position, StoredRepresentation, Stores } from '@yizhan/data';
import {
  STAFF_ROLES,
  type Representation,
  type StaffActor,
  type StaffRole,
} from '@yizhan/domain/applications';
import { type AgencyId, dayOf, type PartyId } from '@yizhan/domain/kernel';
import { Problem } from '../problems/problem.ts';
import type { Session } from '../sessions/session.ts';
import { InjectStores } from './stores.ts';

/** A signed-in citizen: the natural person, and whom they may act for today. */
export interface Citizen {
  readonly party: PartyId;
  readonly represents: readonly Representation[];
}

/** A signed-in member of staff: the natural person, and the positions they hold today. */
export interface StaffMember {
  readonly party: PartyId;
  readonly positions: readonly Position[];
}

/** Who asks, as the domain knows them. Read anew for each request: a revoked right ends at once. */
@Injectable()
export class Callers {
  private readonly stores: Stores;

  constructor(@InjectStores() stores: Stores) {
    this.stores = stores;
  }

  async citizen({ accountId }: Session): Promise<Citizen> {
    const { accounts, clock } = this.stores;
    const [party, represents] = await Promise.all([
      this.party(accountId),
      accounts.representations(accountId, dayOf(clock.now())),
    ]);
    return { party, represents: represents.map(asRepresentation) };
  }

  async staff({ accountId }: Session): Promise<StaffMember> {
    const { accounts, clock } = this.stores;
    const [party, positions] = await Promise.all([
      this.party(accountId),
      accounts.positions(accountId, dayOf(clock.now())),
    ]);
    return { party, positions };
  }

  private async party(accountId: Session['accountId']): Promise<PartyId> {
    const account = await this.stores.accounts.get(accountId);
    if (account === undefined) throw new Problem('notSignedIn');
    return account.party;
  }
}

/** How a citizen may act in a subject's matters of a service; nothing for a stranger. Oneself before a mandate. */
export function representationOf(
  citizen: Citizen,
  subject: PartyId,
  service: string,
): Representation | undefined {
  const fitting = citizen.represents.filter(
    ({ of, services }) => of === subject && (services === 'all' || services.includes(service)),
  );
  return fitting.find(({ kind }) => kind === 'self') ?? fitting[0];
}

/** A member of staff at one of their offices, with the roles they hold there for a service. */
export function staffAt(
  { party, positions }: StaffMember,
  agency: AgencyId,
  service?: string,
): StaffActor | undefined {
  const roles = positions
    .filter(
      (position) =>
        position.agency === agency &&
        (service === undefined || position.services === 'all' || position.services.includes(service)),
    )
    .map(({ role }) => role)
    .filter(isCaseRole);
  return roles.length === 0 ? undefined : { kind: 'staff', party, agency, roles };
}

const isCaseRole = (role: Position['role']): role is StaffRole =>
  (STAFF_ROLES as readonly string[]).includes(role);

function asRepresentation({ kind, of, powers, services, until }: StoredRepresentation): Representation {
  return { kind, of, powers, services, ...(until !== undefined && { until }) };
}

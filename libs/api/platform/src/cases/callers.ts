import type { Position } from '@yizhan/data';
import {
  STAFF_ROLES,
  type Power,
  type Representation,
  type StaffActor,
  type StaffRole,
} from '@yizhan/domain/applications';
import type { AgencyId, PartyId } from '@yizhan/domain/kernel';
import type { Session } from '../sessions/session.ts';

/** A signed-in citizen: the natural person, and whom they may act for today. */
export type Citizen = Pick<Session, 'party' | 'represents'>;

/** A signed-in member of staff: the natural person, and the positions they hold today. */
export type StaffMember = Pick<Session, 'party' | 'positions'>;

/**
 * How a citizen may act in a subject's matters of a service; nothing for a stranger. Oneself before a mandate, and of two
 * mandates the one that gives the power: a wider one that comes later is not hidden by the first.
 */
export function representationOf(
  citizen: Citizen,
  subject: PartyId,
  service: string,
  power: Power,
): Representation | undefined {
  const fitting = citizen.represents.filter(
    ({ of, services }) => of === subject && (services === 'all' || services.includes(service)),
  );
  return (
    fitting.find(({ kind }) => kind === 'self') ??
    fitting.find(({ powers }) => powers.includes(power)) ??
    fitting[0]
  );
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

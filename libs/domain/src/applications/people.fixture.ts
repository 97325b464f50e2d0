import { idOf, type AgencyId, type PartyId } from '../kernel/index.ts';
import { personFor, type Actor, type PersonActor, type StaffActor } from './actor.ts';
import { type Power, type StaffRole } from './words.ts';

/** Ids that are plainly made up, each from a number. */
export function madeUpId(n: number): string {
  return `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

const party = (n: number): PartyId => idOf<PartyId>(madeUpId(0x1000 + n));
const agency = (n: number): AgencyId => idOf<AgencyId>(madeUpId(0x2000 + n));

export const STREET = agency(1);
export const DISTRICT = agency(2);
export const ELSEWHERE = agency(3);
export const REGISTER = agency(9);

export const MOTHER = party(1);
export const DAUGHTER = party(2);
export const STRANGER = party(3);

export const mother: PersonActor = personFor(MOTHER);
export const stranger: PersonActor = personFor(STRANGER);

export function daughterWith(...powers: readonly Power[]): PersonActor {
  return {
    kind: 'person',
    party: DAUGHTER,
    represents: { kind: 'proxy', of: MOTHER, powers, services: 'all' },
  };
}

export function staffOf(who: number, office: AgencyId, ...roles: readonly StaffRole[]): StaffActor {
  return { kind: 'staff', party: party(who), agency: office, roles };
}

export const clerk = staffOf(11, STREET, 'windowClerk');
export const otherClerk = staffOf(12, STREET, 'windowClerk', 'officer');
export const officer = staffOf(13, STREET, 'officer', 'reviewer');
export const otherOfficer = staffOf(14, STREET, 'officer', 'reviewer');
export const approver = staffOf(15, DISTRICT, 'approver');
export const otherApprover = staffOf(16, DISTRICT, 'approver');
export const supervisor = staffOf(17, STREET, 'supervisor');
export const foreignOfficer = staffOf(18, ELSEWHERE, 'windowClerk', 'officer', 'approver');

/** The officer again, standing in for the approver: another position, the same natural person. */
export const officerStandingIn: StaffActor = {
  ...staffOf(13, DISTRICT, 'approver'),
  standsInFor: approver.party,
};

/** The subject, who also works in the office. */
export const motherAtWork = { ...staffOf(1, STREET, 'windowClerk', 'officer', 'reviewer'), party: MOTHER };
export const relativeOfMother = staffOf(19, STREET, 'windowClerk', 'officer', 'reviewer');

export const registers: Actor = { kind: 'system', process: 'registers' };

export const EVERYBODY: readonly Actor[] = [
  mother,
  daughterWith('view', 'fill', 'submit', 'receive'),
  daughterWith('view'),
  stranger,
  clerk,
  otherClerk,
  officer,
  otherOfficer,
  approver,
  otherApprover,
  supervisor,
  foreignOfficer,
  officerStandingIn,
  motherAtWork,
  relativeOfMother,
  registers,
];

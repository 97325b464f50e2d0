import type { OfficeRole } from '@yizhan/data';
import { commandPolicies } from './command-policies.ts';

/** Who a route is for; each audience has its own cookie, so signing in as one never ends the other. */
export type Audience = 'citizen' | 'staff';

/** What a person must be to the record: checked where the record is known, by the service that loads it. */
export type Relation = 'self' | 'represents' | 'sameOffice' | 'holdsTask' | 'supervises' | 'none';

export interface Policy {
  readonly audience: Audience;
  /** Roles at an office that may; `any` is every signed-in account of the audience. */
  readonly roles: 'any' | readonly OfficeRole[];
  readonly relation: Relation;
}

/** Whose work the steps of an office are. */
const queueRoles = ['windowClerk', 'officer', 'reviewer', 'approver'] as const;
const caseRoles = [...queueRoles, 'sectionHead', 'agencyHead', 'supervisor'] as const;

/**
 * The one policy table: action → audience, roles, relation to the record. What is not here cannot be asked for,
 * and a route that names nothing of it does not start.
 */
export const policies = {
  'citizen.session.read': { audience: 'citizen', roles: 'any', relation: 'self' },
  'citizen.session.end': { audience: 'citizen', roles: 'any', relation: 'self' },
  'staff.session.read': { audience: 'staff', roles: 'any', relation: 'self' },
  'staff.session.end': { audience: 'staff', roles: 'any', relation: 'self' },
  'drafts.read': { audience: 'citizen', roles: 'any', relation: 'represents' },
  'drafts.write': { audience: 'citizen', roles: 'any', relation: 'represents' },
  'drafts.submit': { audience: 'citizen', roles: 'any', relation: 'represents' },
  'applications.read': { audience: 'citizen', roles: 'any', relation: 'represents' },
  'documents.read': { audience: 'citizen', roles: 'any', relation: 'represents' },
  'messages.read': { audience: 'citizen', roles: 'any', relation: 'self' },
  'messages.write': { audience: 'citizen', roles: 'any', relation: 'self' },
  'reads.read': { audience: 'citizen', roles: 'any', relation: 'self' },
  'staff.applications.read': { audience: 'staff', roles: caseRoles, relation: 'sameOffice' },
  'staff.documents.read': { audience: 'staff', roles: caseRoles, relation: 'sameOffice' },
  'tasks.read': { audience: 'staff', roles: queueRoles, relation: 'sameOffice' },
  'tasks.take': { audience: 'staff', roles: queueRoles, relation: 'sameOffice' },
  'tasks.supervise': { audience: 'staff', roles: ['supervisor'], relation: 'supervises' },
  'turnaround.read': { audience: 'staff', roles: ['auditor'], relation: 'none' },
  ...commandPolicies,
} as const satisfies Readonly<Record<string, Policy>>;

export type Action = keyof typeof policies;

export function policyOf(action: Action): Policy {
  return policies[action];
}

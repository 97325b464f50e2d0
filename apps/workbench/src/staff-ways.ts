import type { OfficeRole } from '@yizhan/web-accounts';
import type { QueueView } from '@yizhan/web-desk';

/** A way of the frame, and whose work lies behind it. */
export interface StaffWay {
  readonly section: 'queue' | 'supervision' | 'turnaround';
  readonly href: string;
  readonly roles: readonly OfficeRole[];
}

/** What is not built is not a way: roles without one see that, and no page that is empty. */
const WAYS: readonly StaffWay[] = [
  { section: 'queue', href: '/staff/queue', roles: ['windowClerk', 'officer', 'reviewer', 'approver'] },
  { section: 'supervision', href: '/staff/supervision', roles: ['supervisor'] },
  { section: 'turnaround', href: '/staff/turnaround', roles: ['auditor'] },
];

/** The ways open to these roles, in their order; the first is home. */
export function staffWays(roles: ReadonlySet<OfficeRole>): readonly StaffWay[] {
  return WAYS.filter((way) => way.roles.some((role) => roles.has(role)));
}

const VIEWS: Readonly<Partial<Record<StaffWay['section'], readonly QueueView[]>>> = {
  queue: ['mine', 'open'],
  supervision: ['pressing'],
};

/** The lists of the desk that are theirs to read. */
export function queueViews(roles: ReadonlySet<OfficeRole>): readonly QueueView[] {
  return staffWays(roles).flatMap(({ section }) => VIEWS[section] ?? []);
}

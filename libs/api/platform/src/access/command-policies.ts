import {
  type CommandName,
  machine,
  STAFF_ROLES,
  STEP_ROLES,
  type StaffRole,
} from '@yizhan/domain/applications';
import type { Policy } from './policies.ts';

/** `applications.accept`: each command of the machine is an action of its own. */
export type CommandAction = `applications.${CommandName}`;

type Rule = (typeof machine.commands)[number]['by'][number];

const anyHandler = [...new Set(Object.values(STEP_ROLES).flat())];

/** Whom a rule of a command can admit at all; a rule that is new here must be read before it is let in. */
const rolesOf: Readonly<Record<string, (rule: Rule) => readonly StaffRole[]>> = {
  holdsTask: ({ of }) => of.filter(isRole),
  inOffice: ({ of }) => of.filter(isRole),
  mayTake: () => anyHandler,
  actsFor: () => [],
  bySystem: () => [],
};

const isRole = (name: string): name is StaffRole => (STAFF_ROLES as readonly string[]).includes(name);

/**
 * Who may ask for a command, read from the command's own file: its audience, and the roles its rules can admit. Whether
 * they may do it to this application is the domain's to say.
 */
export const commandPolicies = Object.fromEntries(
  machine.commands.map(({ name, by }) => [`applications.${name}`, policyFor(by)]),
) as Readonly<Record<CommandAction, Policy>>;

function policyFor(by: readonly Rule[]): Policy {
  if (by.some(({ rule }) => rule === 'actsFor'))
    return { audience: 'citizen', roles: 'any', relation: 'represents' };
  const roles = by.flatMap((rule) => {
    const admitted = rolesOf[rule.rule];
    if (admitted === undefined) throw new Error(`who does the rule ${rule.rule} admit?`);
    return admitted(rule);
  });
  return { audience: 'staff', roles: [...new Set(roles)], relation: 'holdsTask' };
}

import { err, ok, type PlainDate, type Result } from '../kernel/index.ts';
import { type PersonActor, type StaffActor } from './actor.ts';
import { type Context } from './context.ts';
import { type Refusal } from './refusal.ts';
import { type Standing } from './standing.ts';
import { openTasks, type State, type Task } from './state.ts';
import { STEP_ROLES, type Power, type Role, type StaffRole, type Step } from './words.ts';

/**
 * A rule about who may do a command. It answers with the part the actor plays, which the event then
 * names; its own name and parameters are the row of the transition table.
 */
export interface Who<S = State, C extends Context = Context> {
  readonly rule: string;
  readonly of: readonly string[];
  admits(standing: Standing<S, C>): Result<Role, Refusal>;
}

/** The part of the first rule that admits the actor; else the refusal that says most. */
export function partOf<S, C extends Context>(
  rules: readonly Who<S, C>[],
  standing: Standing<S, C>,
): Result<Role, Refusal> {
  let refused: Refusal = { code: 'notYourPart' };
  for (const rule of rules) {
    const part = rule.admits(standing);
    if (part.ok) return part;
    if (refused.code === 'notYourPart' || refused.code === 'roleMissing') refused = part.error;
  }
  return err(refused);
}

/** A person in their own matter, or whom its subject gave this power. */
export function actsFor(power: Power): Who {
  return {
    rule: 'actsFor',
    of: [power],
    admits({ actor, state, context, today }) {
      if (actor.kind !== 'person') return err({ code: 'notYourPart' });
      if (actor.represents.of !== state.parties.subject) return err({ code: 'notYourMatter' });
      return partFor(actor, power, context, today);
    },
  };
}

/** A person who may file this service for whom they act in it. */
export function filesFor(power: Power): Who<undefined> {
  return {
    rule: 'filesFor',
    of: [power],
    admits: ({ actor, context, today }) =>
      actor.kind === 'person' ? partFor(actor, power, context, today) : err({ code: 'notYourPart' }),
  };
}

/** A clerk who keys a filing on paper. */
export function atCounter(...roles: readonly [StaffRole, ...StaffRole[]]): Who<undefined> {
  return {
    rule: 'atCounter',
    of: roles,
    admits({ actor }) {
      if (actor.kind !== 'staff') return err({ code: 'notYourPart' });
      const role = roles.find((wanted) => actor.roles.includes(wanted));
      return role === undefined ? err({ code: 'roleMissing', roles }) : ok(role);
    },
  };
}

/** Who has the open task of this step in hand, in one of these roles. */
export function holdsTask(step: Step, ...roles: readonly [StaffRole, ...StaffRole[]]): Who {
  return {
    rule: 'holdsTask',
    of: [step, ...roles],
    admits({ actor, state }) {
      if (actor.kind !== 'staff') return err({ code: 'notYourPart' });
      const task = openTasks(state).find((open) => open.step === step);
      if (task === undefined) return err({ code: 'noSuchTask', step });
      const role = roleIn(actor, task, roles);
      if (!role.ok) return role;
      if (task.takenBy === undefined) return err({ code: 'taskNotTaken', task: task.id });
      return task.takenBy === actor.party ? role : err({ code: 'taskOfAnother', task: task.id });
    },
  };
}

/** Who could take an open task: their office handles it, the step is work of a role of theirs. */
export function mayTake(): Who {
  return {
    rule: 'mayTake',
    of: [],
    admits({ actor, state }) {
      if (actor.kind !== 'staff') return err({ code: 'notYourPart' });
      const task = takeable(state, actor) ?? openTasks(state)[0];
      if (task === undefined) return err({ code: 'noSuchTask' });
      const role = roleIn(actor, task, STEP_ROLES[task.step]);
      if (!role.ok) return role;
      return task.takenBy === undefined ? role : err({ code: 'taskTaken', task: task.id });
    },
  };
}

/** A role of the office that handles the case now, task in hand or not. */
export function inOffice(...roles: readonly [StaffRole, ...StaffRole[]]): Who {
  return {
    rule: 'inOffice',
    of: roles,
    admits({ actor, state }) {
      if (actor.kind !== 'staff') return err({ code: 'notYourPart' });
      const task = openTasks(state)[0];
      return task === undefined ? err({ code: 'noSuchTask' }) : roleIn(actor, task, roles);
    },
  };
}

/** The machine itself: registers, the outbox. */
export function bySystem(): Who<unknown> {
  return {
    rule: 'bySystem',
    of: [],
    admits: ({ actor }) => (actor.kind === 'system' ? ok('system') : err({ code: 'notYourPart' })),
  };
}

/** What a person is for whom they act, where this power was given for this service and still lasts. */
function partFor(
  { represents: { kind, powers, services, until } }: PersonActor,
  power: Power,
  context: Context,
  today: PlainDate,
): Result<Role, Refusal> {
  const covers = services === 'all' || services.includes(context.definition.code);
  if (!covers || (until !== undefined && today > until)) return err({ code: 'notYourMatter' });
  return powers.includes(power) ? ok(kind) : err({ code: 'powerMissing', power });
}

function takeable(state: State, actor: StaffActor): Task | undefined {
  return openTasks(state).find(
    (task) => task.takenBy === undefined && roleIn(actor, task, STEP_ROLES[task.step]).ok,
  );
}

function roleIn(actor: StaffActor, task: Task, roles: readonly StaffRole[]): Result<StaffRole, Refusal> {
  if (actor.agency !== task.agency) return err({ code: 'otherOffice' });
  const role = roles.find((wanted) => actor.roles.includes(wanted));
  return role === undefined ? err({ code: 'roleMissing', roles }) : ok(role);
}

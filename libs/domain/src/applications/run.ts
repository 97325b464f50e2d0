import { err, ok, type Result } from '../kernel/index.ts';
import { assemble } from './assemble.ts';
import { type Command } from './command.ts';
import { freshIds, type Context } from './context.ts';
import { type EventDraft, type Pins } from './event.ts';
import { type Refusal } from './refusal.ts';
import { type Standing } from './standing.ts';
import { type State } from './state.ts';
import { partOf } from './who.ts';
import { type Role } from './words.ts';

/** Whether the command may be done at all, whatever it will say: what buttons are drawn from. */
export function admit<S extends State | undefined, C extends Context>(
  command: Command<string, unknown, S, C>,
  standing: Standing<S, C>,
): Result<Role, Refusal> {
  const { state } = standing;
  if (state !== undefined && !command.from.includes(state.status)) {
    return err({ code: 'notNow', status: state.status });
  }
  const part = partOf(command.by, standing);
  if (!part.ok) return part;
  for (const guard of command.guards) {
    const refusal = guard(standing);
    if (refusal !== undefined) return err(refusal);
  }
  return part;
}

export interface Done {
  readonly events: readonly EventDraft[];
  readonly state: State;
}

/** Runs a command: its events, with the tasks, dates and documents that come of them, or why not. */
export function run<S extends State | undefined, C extends Context>(
  command: Command<string, unknown, S, C>,
  standing: Standing<S, C>,
  body: unknown,
  pins?: Pins,
): Result<Done, Refusal> {
  const part = admit(command, standing);
  if (!part.ok) return part;
  const newId = freshIds(standing.context);
  const plans = command.plan({ ...standing, newId }, body);
  if (!plans.ok) return plans;
  return ok(
    assemble({ command, plans: plans.value, standing, role: part.value, newId, ...(pins && { pins }) }),
  );
}

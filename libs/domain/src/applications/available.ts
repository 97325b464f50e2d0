import { dayOf, type Instant } from '../kernel/index.ts';
import { type Actor } from './actor.ts';
import { type Context } from './context.ts';
import { catchUp } from './due.ts';
import { machine, type CommandName } from './machine.ts';
import { type Refusal } from './refusal.ts';
import { admit } from './run.ts';
import { type State } from './state.ts';

export interface Availability {
  readonly command: CommandName;
  readonly open: boolean;
  /** Why it is not open; what a body may still be refused for is not asked here. */
  readonly refusal?: Refusal;
}

/** Every command with whether this actor may do it now: buttons and the API's door from one source. */
export function available(
  state: State,
  actor: Actor,
  context: Context,
  now: Instant,
): readonly Availability[] {
  const standing = { state: catchUp(state, context, now).state, actor, context, now, today: dayOf(now) };
  return machine.commands.map((command) => {
    const part = admit(command, standing);
    return part.ok
      ? { command: command.name, open: true }
      : { command: command.name, open: false, refusal: part.error };
  });
}

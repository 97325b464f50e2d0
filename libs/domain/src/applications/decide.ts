import { dayOf, err, ok, type Instant, type Result } from '../kernel/index.ts';
import { type Actor } from './actor.ts';
import { type Context, type FilingContext } from './context.ts';
import { catchUp } from './due.ts';
import { type EventDraft } from './event.ts';
import { machine, MACHINE, type CommandName } from './machine.ts';
import { type Refusal } from './refusal.ts';
import { run, type Done } from './run.ts';
import { type State } from './state.ts';

export interface Request {
  readonly command: CommandName;
  readonly body: unknown;
  readonly actor: Actor;
  /** The number of the last event the asker has seen. */
  readonly expectedSeq: number;
}

export type FilingRequest = Omit<Request, 'command' | 'expectedSeq'>;

export interface Decided {
  /** What time owes the record: to be written even where the command is refused. */
  readonly due: readonly EventDraft[];
  /** The command's own events, with what falls due by them at once. */
  readonly outcome: Result<readonly EventDraft[], Refusal>;
  /** The application as the command met it: what is open instead is drawn from this. */
  readonly met: State;
}

/** Due ▸ command ▸ due: time first, so that no command outruns a limit by being recorded before it. */
export function decide(request: Request, state: State, context: Context, now: Instant): Decided {
  const { events: due, state: met } = catchUp(state, context, now);
  return { due, met, outcome: outcomeOf(request, met, context, now) };
}

/** The filing that begins an application. One keyed late falls due at once for what it missed. */
export function decideFiling(
  { actor, body }: FilingRequest,
  context: FilingContext,
  now: Instant,
): Result<readonly EventDraft[], Refusal> {
  const standing = { state: undefined, actor, context, now, today: dayOf(now) };
  const pins = { ...context.pins, machine: MACHINE };
  return withDue(run(machine.opens, standing, body, pins), context, now);
}

function outcomeOf(
  { command: name, body, actor, expectedSeq }: Request,
  state: State,
  context: Context,
  now: Instant,
): Decided['outcome'] {
  if (expectedSeq < state.lastActSeq || expectedSeq > state.seq) {
    return err({ code: 'stale', expected: expectedSeq, last: state.lastActSeq });
  }
  const command = machine.commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new RangeError(`no command ${name}`);
  return withDue(run(command, { state, actor, context, now, today: dayOf(now) }, body), context, now);
}

function withDue(done: Result<Done, Refusal>, context: Context, now: Instant): Decided['outcome'] {
  if (!done.ok) return done;
  return ok([...done.value.events, ...catchUp(done.value.state, context, now).events]);
}

import { err, ok, type JsonValue, type PlainDate, type Result, type Shape } from '../kernel/index.ts';
import { type LimitName } from '../limits/index.ts';
import { type Context, type FilingContext } from './context.ts';
import { type EventData, type EventName } from './events/index.ts';
import { type Check, type Guard } from './guards.ts';
import { type Refusal } from './refusal.ts';
import { type Standing } from './standing.ts';
import { type State } from './state.ts';
import { type Who } from './who.ts';
import { type ContentKind, type DocumentKind, type Status, type Step } from './words.ts';

/** An event that a command wants: ids, tasks, dates told and documents are added around it. */
export interface EventPlan<N extends EventName = EventName> {
  readonly type: N;
  readonly data: EventData<N>;
  readonly sealed: Sealed;
  readonly effectiveOn?: PlainDate;
}

/** What goes into sealed contents beside the event: free text, names, accounts. */
export type Sealed = Partial<Readonly<Record<ContentKind, JsonValue | undefined>>>;

/** Plans an event: its data, and what of it is to be sealed. Free text never stands in the data. */
export function event<const N extends EventName>(
  type: N,
  data: EventData<N>,
  sealed: Sealed = {},
  effectiveOn?: PlainDate,
): EventPlan<N> {
  return { type, data, sealed, ...(effectiveOn !== undefined && { effectiveOn }) };
}

/** To whom the work goes: the step's office by competence, to nobody, or where it is. */
export type HandsTo = Step | 'nobody';

/** Where a command stands, with fresh ids for what it makes. */
type Ground<S, C extends Context> = Standing<S, C> & { readonly newId: () => string };
type Input<B, S, C extends Context> = Ground<S, C> & { readonly body: B };

interface Spec<N extends string, B, E extends EventName, S, C extends Context> {
  readonly name: N;
  readonly version: number;
  /** The states in which it may be done. */
  readonly from: readonly Status[];
  /** Where it leads; `same` leaves the state alone. */
  readonly to: readonly (Status | 'same')[];
  readonly by: readonly [Who<S, C>, ...Who<S, C>[]];
  readonly body: Shape<B>;
  readonly guards: readonly Guard<S>[];
  /** Of what the body says. */
  readonly checks?: readonly Check<B, S, C>[];
  /** The first is the command's past participle. */
  readonly events: readonly [E, ...E[]];
  /** The documents it may give out; those are that apply to what came of it. */
  readonly documents: readonly DocumentKind[];
  /** The limits whose last day its documents say. */
  readonly tells?: readonly LimitName[];
  /** Closes the open tasks and opens the step's; without it the work stays where it is. */
  readonly handsTo?: HandsTo | ((state: State) => HandsTo);
  /** The earlier contents it needs opened: given in `context.opened`. */
  readonly opens?: readonly ContentKind[];
  /** Only events that are named above compile. */
  run(input: Input<B, S, C>): readonly EventPlan<NoInfer<E>>[];
}

/** A command whose body's type is forgotten: it brings its own parse. */
export interface Command<
  N extends string = string,
  B = unknown,
  S = State,
  C extends Context = Context,
> extends Omit<Spec<N, B, EventName, S, C>, 'checks' | 'run' | 'events'> {
  readonly events: readonly EventName[];
  readonly checks: readonly string[];
  plan(ground: Ground<S, C>, body: unknown): Result<readonly EventPlan[], Refusal>;
}

/** A command that begins an application: there is no state yet. */
export type OpeningCommand<N extends string = string, B = unknown> = Command<N, B, undefined, FilingContext>;

/**
 * A command is one file: who may do it and when, what it says, what must hold, what happens. Route,
 * button, form, texts, documents and the rows of table and matrix test are derived from it.
 */
export function command<const N extends string, B, const E extends EventName>(
  spec: Spec<N, B, E, State, Context>,
): Command<N, B> {
  return forgetting(spec);
}

export function openingCommand<const N extends string, B, const E extends EventName>(
  spec: Omit<Spec<N, B, E, undefined, FilingContext>, 'from'>,
): OpeningCommand<N, B> {
  return forgetting({ ...spec, from: [] });
}

function forgetting<N extends string, B, E extends EventName, S, C extends Context>(
  spec: Spec<N, B, E, S, C>,
): Command<N, B, S, C> {
  const { checks = [], run: _, ...told } = spec;
  return {
    ...told,
    checks: checks.map((check) => check.name),
    plan(ground, body) {
      const parsed = spec.body.parse(body);
      if (!parsed.ok) return err({ code: 'invalid', errors: parsed.error });
      const input = { ...ground, body: parsed.value };
      for (const check of checks) {
        const refusal = check(input);
        if (refusal !== undefined) return err(refusal);
      }
      return ok(spec.run(input));
    },
  };
}

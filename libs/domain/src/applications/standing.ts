import { type Instant, type PlainDate } from '../kernel/index.ts';
import { type Actor } from './actor.ts';
import { type Context } from './context.ts';
import { type State } from './state.ts';

/** The ground on which a command is judged: what there is, who acts, and when. */
export interface Standing<S = State, C extends Context = Context> {
  readonly state: S;
  readonly actor: Actor;
  readonly context: C;
  readonly now: Instant;
  /** The day of `now` in Asia/Shanghai. */
  readonly today: PlainDate;
}

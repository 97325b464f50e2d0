import {
  object,
  type Fields,
  type Instant,
  type ObjectOf,
  type PlainDate,
  type Shape,
} from '../kernel/index.ts';
import { PARTS, TIME_PARTS } from './event-parts.ts';
import { type EventActor, type Pins } from './event.ts';
import { type State } from './state.ts';

/** An event as the fold sees it: without the chain, which says nothing about the matter. */
export interface Happened<D> {
  readonly data: D;
  readonly seq: number;
  /** The instant the law dates it: `data.at` of what time does, else when it was recorded. */
  readonly at: Instant;
  /** The day the clocks read. */
  readonly on: PlainDate;
  readonly actor: EventActor;
  readonly pins?: Pins;
}

export interface EventType<N extends string = string, D = unknown> {
  readonly name: N;
  readonly version: number;
  /** What time does makes no page stale. */
  readonly byTime: boolean;
  /** The type's own data together with the parts that any event may carry. */
  readonly data: Shape<unknown>;
  /** The type's own data: only for its type. */
  readonly own: Shape<D>;
  apply(state: State | undefined, event: Happened<unknown>): State;
}

interface EventTypeSpec<N extends string, F extends Fields> {
  readonly name: N;
  readonly version: number;
  readonly byTime?: true;
  /** Codes, dates and ids only: what is personal is sealed beside the event. */
  readonly data: F;
  change(state: State, event: Happened<ObjectOf<F>>): State;
}

/** One event type is one file: what it holds, and what it changes. */
export function eventType<const N extends string, const F extends Fields>(
  spec: EventTypeSpec<N, F>,
): EventType<N, ObjectOf<F>> {
  return described(spec, (state, event) => {
    if (state === undefined) throw new RangeError(`${spec.name} before the filing`);
    return spec.change(state, event);
  });
}

/** The type that begins an application. */
export function openingEventType<const N extends string, const F extends Fields>(
  spec: Omit<EventTypeSpec<N, F>, 'change'> & { open(event: Happened<ObjectOf<F>>): State },
): EventType<N, ObjectOf<F>> {
  return described(spec, (state, event) => {
    if (state !== undefined) throw new RangeError(`${spec.name} on an application that is open`);
    return spec.open(event);
  });
}

function described<N extends string, F extends Fields>(
  { name, version, byTime, data }: Omit<EventTypeSpec<N, F>, 'change'>,
  apply: (state: State | undefined, event: Happened<ObjectOf<F>>) => State,
): EventType<N, ObjectOf<F>> {
  return {
    name,
    version,
    byTime: byTime === true,
    data: object({ ...data, ...PARTS, ...(byTime === true && TIME_PARTS) }),
    own: object(data),
    // The record was checked when it was written, and its chain says that it did not change since.
    apply: (state, event) => apply(state, event as Happened<ObjectOf<F>>),
  };
}

import { type Instant, type PlainDate } from '../kernel/index.ts';
import { type Parts } from './event-parts.ts';
import { type FoldedEvent } from './event.ts';
import { eventTypes } from './events/index.ts';
import { type State, type Task } from './state.ts';

/** A row that another version folded is folded anew from its events. Raised with every change of what a fold gives. */
export const FOLD_VERSION = 1;

/** The application, from its events in their order. */
export function fold(events: readonly FoldedEvent[]): State {
  const state = foldOnto(undefined, events);
  if (state === undefined) throw new RangeError('an application without events');
  return state;
}

export function foldOnto(state: State | undefined, events: readonly FoldedEvent[]): State | undefined {
  return events.reduce<State | undefined>(apply, state);
}

/** One event further. It knows no calendar, and never asks when an event of time was recorded. */
export function apply(state: State | undefined, event: FoldedEvent): State {
  const type = eventTypes[event.type];
  if (event.typeVersion !== type.version) {
    throw new RangeError(`${event.type} of version ${event.typeVersion} is unknown`);
  }
  const { seq, effectiveOn: on, actor, pins, data } = event;
  if (seq !== (state?.seq ?? 0) + 1) throw new RangeError(`event ${seq} after ${state?.seq ?? 0}`);
  const at = lawfulInstant(event);
  const next = type.apply(state, { data, seq, at, on, actor, ...(pins !== undefined && { pins }) });
  const acts = type.byTime ? {} : { lastActSeq: seq };
  return { ...next, seq, ...acts, ...partsOf(next, data as unknown as Parts, { seq, at, on }) };
}

/** What fell due is dated by the limit, not by the worker that wrote it down. */
export function lawfulInstant({ data, recordedAt }: Pick<FoldedEvent, 'data' | 'recordedAt'>): Instant {
  const { at } = data as { readonly at?: Instant };
  return at ?? recordedAt;
}

interface Where {
  readonly seq: number;
  readonly at: Instant;
  readonly on: PlainDate;
}

function partsOf(state: State, { told, tasks, documents }: Parts, { seq, at, on }: Where): Partial<State> {
  return {
    ...(told && { told: [...state.told, ...told.map((date) => ({ ...date, at, seq }))] }),
    ...(tasks && { tasks: tasksAfter(state.tasks, tasks, on) }),
    ...(documents && {
      documents: [...state.documents, ...documents.map((document) => ({ ...document, on, seq }))],
    }),
  };
}

function tasksAfter(
  tasks: readonly Task[],
  { opened, closed }: NonNullable<Parts['tasks']>,
  on: PlainDate,
): readonly Task[] {
  const kept = tasks.map((task) => (closed.includes(task.id) ? { ...task, closedOn: on } : task));
  return [...kept, ...opened.map((task) => ({ ...task, openedOn: on }))];
}

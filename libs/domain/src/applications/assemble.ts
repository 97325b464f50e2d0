import { type AgencyId, type DocumentId, type JsonObject, type TaskId } from '../kernel/index.ts';
import { eventActor } from './actor.ts';
import { type Command, type EventPlan, type HandsTo } from './command.ts';
import { type Context } from './context.ts';
import { datesToTell } from './dates.ts';
import { type DocumentInput } from './document-type.ts';
import { documentTypes } from './documents/index.ts';
import { draftOf } from './draft.ts';
import { type ToldDate } from './event-parts.ts';
import { type DocumentDraft, type EventDraft, type Pins } from './event.ts';
import { apply } from './fold.ts';
import { type Done } from './run.ts';
import { type Standing } from './standing.ts';
import { openTasks, type State } from './state.ts';
import { type Role } from './words.ts';

interface Act<S extends State | undefined, C extends Context> {
  readonly command: Pick<Command<string, unknown, S, C>, 'name' | 'documents' | 'tells' | 'handsTo'>;
  readonly plans: readonly EventPlan[];
  readonly standing: Standing<S, C>;
  readonly role: Role;
  readonly newId: () => string;
  readonly pins?: Pins;
}

/**
 * Puts around a command's own events what its file only names: the tasks that close and open, the
 * dates its documents say, the documents. They stand in the first event, the command's past participle.
 */
export function assemble<S extends State | undefined, C extends Context>(act: Act<S, C>): Done {
  const { command, standing, newId } = act;
  const [first, ...rest] = draftsOf(act);
  if (first === undefined) throw new RangeError(`${command.name} without an event`);
  const after = foldedOnto(standing.state, [first, ...rest]);
  const told = datesToTell(command.tells ?? [], after, standing.context, standing.now);
  const data = {
    ...first.data,
    ...tasksOf(act, after),
    ...(told.length > 0 && { told: told.map((date) => ({ ...date })) }),
  };
  const events = [{ ...first, data, documents: documentsOf(act, after, told, newId) }, ...rest];
  return { events, state: foldedOnto(standing.state, events) };
}

function draftsOf<S extends State | undefined, C extends Context>(act: Act<S, C>): readonly EventDraft[] {
  const { command, plans, standing, role, pins } = act;
  const { now, today } = standing;
  const actor = eventActor(standing.actor, role);
  const seq = (standing.state?.seq ?? 0) + 1;
  return plans.map((plan, index) => ({
    ...draftOf(plan, { actor, command: command.name, now, today }),
    ...(index > 0 && { causedBy: seq }),
    ...(index === 0 && pins && { pins }),
  }));
}

function foldedOnto(state: State | undefined, drafts: readonly EventDraft[]): State {
  const after = drafts.reduce<State | undefined>(
    (current, draft) => apply(current, { ...draft, seq: (current?.seq ?? 0) + 1 }),
    state,
  );
  if (after === undefined) throw new RangeError('a command without an event');
  return after;
}

function tasksOf<S extends State | undefined, C extends Context>(
  { command: { handsTo }, standing, newId }: Act<S, C>,
  after: State,
): JsonObject {
  const to: HandsTo | undefined = typeof handsTo === 'function' ? handsTo(after) : handsTo;
  if (to === undefined) return {};
  const closed = openTasks(after).map(({ id }) => id);
  const opened =
    to === 'nobody' ? [] : [{ id: newId() as TaskId, step: to, agency: standing.context.routing[to] }];
  return { tasks: { opened, closed } };
}

function documentsOf<S extends State | undefined, C extends Context>(
  { command, plans, standing }: Act<S, C>,
  after: State,
  told: readonly ToldDate[],
  newId: () => string,
): readonly DocumentDraft[] {
  const { context, today } = standing;
  const sealed = Object.assign({}, ...plans.map((plan) => plan.sealed)) as EventPlan['sealed'];
  const data = Object.assign({}, ...plans.map((plan) => plan.data)) as DocumentInput['data'];
  return command.documents
    .map((kind) => documentTypes[kind])
    .filter((type) => type.applies(after))
    .map((type) => ({
      id: newId() as DocumentId,
      kind: type.kind,
      revision: context.templates[type.kind],
      office: officeOf(standing),
      numbered: type.numbered(after),
      values: type.values({ state: after, context, today, told, data, sealed }),
    }));
}

/** Whose number a document has: the office that acts, or the one that has the case in hand. */
function officeOf({ actor, state, context }: Standing<State | undefined>): AgencyId {
  if (actor.kind === 'staff') return actor.agency;
  const task = state === undefined ? undefined : openTasks(state)[0];
  return task?.agency ?? context.routing.accept;
}

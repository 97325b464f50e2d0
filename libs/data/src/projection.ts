import { type Instant, type JsonValue, type PlainDate, plainDate } from '@yizhan/domain/kernel';
import {
  type EventBody,
  FOLD_VERSION,
  type State,
  type Task,
  type TimeContext,
  limitAt,
  nextDue,
} from '@yizhan/domain/applications';

/** What the rows beside the events say: drawn from the folded state alone, so that a rebuild finds the same. */
export interface Projection {
  readonly status: string;
  readonly outcome: string | null;
  readonly dueOn: PlainDate | null;
  readonly nextDueAt: Instant | null;
  readonly foldVersion: number;
  readonly folded: string;
}

export function project(state: State, context: TimeContext): Projection {
  return {
    status: state.status,
    outcome: state.outcome ?? null,
    dueOn: dueOn(state),
    nextDueAt: nextDue(state, context)?.at ?? null,
    foldVersion: FOLD_VERSION,
    folded: JSON.stringify(state),
  };
}

/** The date people were told last: the earlier of the promised and the statutory one; none once it is decided. */
function dueOn({ told, decision, closed }: State): PlainDate | null {
  if (decision !== undefined || closed !== undefined) return null;
  const last = new Map(told.map(({ limit, date }) => [limit, date]));
  const dates = [last.get('promised'), last.get('statutory')].filter((date) => date !== undefined);
  return dates.sort()[0] ?? null;
}

export interface TaskRow {
  readonly id: string;
  readonly agency: string;
  readonly step: string;
  readonly holder: string | null;
  readonly due: PlainDate;
  readonly opened: PlainDate;
  readonly closed: PlainDate | null;
}

/** A task without a date sorts after every date there is. */
export const NO_DATE = plainDate('9999-12-31');

export function taskRows(state: State, context: TimeContext): readonly TaskRow[] {
  return state.tasks.map((task: Task) => ({
    id: task.id,
    agency: task.agency,
    step: task.step,
    holder: task.takenBy ?? null,
    due: task.closedOn === undefined ? (taskDueOn(task, state, context) ?? NO_DATE) : NO_DATE,
    opened: task.openedOn,
    closed: task.closedOn ?? null,
  }));
}

/** The limit that is next for the task: to accept has a limit of its own, which ends before the decision's. */
function taskDueOn({ step }: Task, state: State, context: TimeContext): PlainDate | null {
  const decided = dueOn(state);
  if (step !== 'accept') return decided;
  const accepted = limitAt('acceptance', state, context, lastToldAt(state))?.lastDay;
  return accepted !== undefined && (decided === null || accepted < decided) ? accepted : decided;
}

/** An edition that moves a date tells it anew: what was counted at that instant, a rebuild counts again. */
function lastToldAt({ received, told }: State): Instant {
  return told.reduce((last, { at }) => (at > last ? at : last), received.at);
}

/** Which tasks are new, and which are no longer as they were. */
export function taskChanges(
  before: State | undefined,
  after: State,
  context: TimeContext,
): { readonly opened: readonly TaskRow[]; readonly changed: readonly TaskRow[] } {
  const known = new Map((before === undefined ? [] : taskRows(before, context)).map((row) => [row.id, row]));
  const rows = taskRows(after, context);
  return {
    opened: rows.filter(({ id }) => !known.has(id)),
    changed: rows.filter((row) => {
      const was = known.get(row.id);
      return (
        was !== undefined && (was.holder !== row.holder || was.due !== row.due || was.closed !== row.closed)
      );
    }),
  };
}

export interface DocumentRow {
  readonly id: string;
  readonly kind: string;
  readonly revision: number;
  readonly office: string;
  readonly year: number | null;
  readonly n: number | null;
  readonly token: string;
  readonly seq: number;
  readonly issued: PlainDate;
}

export function documentRows(state: State, afterSeq = 0): readonly DocumentRow[] {
  return state.documents
    .filter(({ seq }) => seq > afterSeq)
    .map(({ id, kind, revision, office, number, token, seq, on }) => ({
      id,
      kind,
      revision,
      office,
      year: number?.year ?? null,
      n: number?.n ?? null,
      token,
      seq,
      issued: on,
    }));
}

export interface ResultRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  readonly figures: string;
  readonly seq: number;
}

/** What came out stands whole in the event that gave it. */
export function resultRows(bodies: readonly EventBody[]): readonly ResultRow[] {
  return bodies.flatMap(({ type, data, seq, effectiveOn }) => {
    const { result } = data as {
      readonly result?: { readonly id: string } & Readonly<Record<string, JsonValue>>;
    };
    if (type !== 'issued' || result === undefined) return [];
    const { id, ...figures } = result;
    return [
      {
        id,
        kind: 'payment',
        status: 'valid',
        since: effectiveOn,
        until: null,
        figures: JSON.stringify(figures),
        seq,
      },
    ];
  });
}

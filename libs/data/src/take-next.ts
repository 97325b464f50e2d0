import { type AgencyId, type ApplicationId, type TaskId } from '@yizhan/domain/kernel';
import { type StaffActor, type Step, decide } from '@yizhan/domain/applications';
import { append } from './append.ts';
import { type Answer, type CaseRow, type StoredAnswer, loadCase } from './case-row.ts';
import { chainEndOf, lawfulNow, link } from './chain.ts';
import { type Queryable, UNIQUE_VIOLATION, sqlState } from './db.ts';
import { type WriterPorts, replay } from './writer.ts';

export interface TakeNext {
  readonly actor: StaffActor;
  /** The steps that are work of this person's roles. */
  readonly steps: readonly Step[];
  /** `Idempotency-Key`: asked again, the same case is answered, not another one taken. */
  readonly key: string;
}

export type Taken =
  | { readonly kind: 'done'; readonly answer: Answer; readonly replayed: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keyReused' }
  | { readonly kind: 'busy' };

/** Gives the next task of an office to whoever asks: due first, one to each. */
export interface Taker {
  next(asked: TakeNext): Promise<Taken>;
}

/** Each holds a connection while it reads through others, so the pool must never be full of them. */
const AT_ONCE = 2;
const TRIES = 3;
/** One's own matter, one's own proposal: passed over, and not for ever. */
const MOST_PASSED_OVER = 50;

export function openTaker(ports: WriterPorts): Taker {
  const turn = turns(AT_ONCE);
  return {
    next: async (asked) => {
      const digest = digestOf(ports, asked);
      const homes = await homesOf(ports, asked);
      const stored = await storedAnywhere(ports.db.pool, homes.all, asked.key);
      if (stored !== undefined) return asTaken(replay(stored, digest));
      for (const home of homes.withWork) {
        const taken = await turn(() => takeIn(ports, home, asked, digest));
        if (taken.kind !== 'nothing') return taken;
      }
      return { kind: 'nothing' };
    },
  };
}

async function takeIn(ports: WriterPorts, home: AgencyId, asked: TakeNext, digest: Buffer): Promise<Taken> {
  for (let tried = 0; tried < TRIES; tried++) {
    try {
      const answer = await ports.db.transaction((client) => lockAndTake(ports, client, home, asked, digest));
      return answer === undefined ? { kind: 'nothing' } : { kind: 'done', answer, replayed: false };
    } catch (error) {
      if (error instanceof Moved) continue;
      if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
      const stored = await storedAnywhere(ports.db.pool, [home], asked.key);
      if (stored === undefined) throw error;
      return asTaken(replay(stored, digest));
    }
  }
  return { kind: 'busy' };
}

/** The case moved between look and write: all is rolled back and tried anew. */
class Moved extends Error {}

/** Who locks a task has it; everybody else looks past it. The register of cases stands in the query with an equality. */
const LOCK_NEXT = `
  SELECT id AS task, application_id AS application FROM task
  WHERE home_agency_id = $1 AND handling_agency_id = $2 AND step = ANY ($3::text[]) AND closed_on IS NULL
    AND holder_id IS NULL AND NOT id = ANY ($4::uuid[])
  ORDER BY due_on, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

async function lockAndTake(
  ports: WriterPorts,
  client: Queryable,
  home: AgencyId,
  { actor, steps, key }: TakeNext,
  request: Buffer,
): Promise<Answer | undefined> {
  const passedOver: TaskId[] = [];
  while (passedOver.length < MOST_PASSED_OVER) {
    const { rows } = await client.query<{ task: TaskId; application: ApplicationId }>({
      name: 'task-lock-next',
      text: LOCK_NEXT,
      values: [home, actor.agency, steps, passedOver],
    });
    const next = rows[0];
    if (next === undefined) return undefined;
    const loaded = await loadCase(client, { agency: home, id: next.application });
    if (loaded === undefined) throw new Error('a task without its application');
    const answer = await take(ports, client, loaded.row, actor, next.task, { key, request });
    if (answer !== undefined) return answer;
    passedOver.push(next.task);
  }
  return undefined;
}

async function take(
  ports: WriterPorts,
  client: Queryable,
  row: CaseRow,
  actor: StaffActor,
  task: TaskId,
  asked: { readonly key: string; readonly request: Buffer },
): Promise<Answer | undefined> {
  const context = await ports.contexts.forCase(row, 'take');
  const now = lawfulNow(ports.clock, row);
  const { due, outcome } = decide(
    { command: 'take', body: { task }, actor, expectedSeq: row.seq },
    row.state,
    context,
    now,
  );
  // What time owes the record is written whether or not the case can be taken.
  const drafts = [...due, ...(outcome.ok ? outcome.value : [])];
  if (drafts.length === 0) return undefined;
  const written = link(ports.contents, chainEndOf(row), drafts, new Map());
  const { seq, state } = written.to;
  const answer: Answer = { number: row.number, seq, outcome: state.outcome ?? state.status };
  const about = { number: row.number, context, realNow: ports.clock.real() };
  const stored = outcome.ok ? { ...asked, answer } : undefined;
  if (!(await append(client, written, about, stored))) throw new Moved();
  return outcome.ok ? answer : undefined;
}

/** The registers of cases whose steps this office does: by competence, and those with work the most pressing first. */
const HOMES = `
  SELECT h.home, n.due FROM (SELECT DISTINCT home_agency_id AS home FROM competence WHERE agency_id = $1) h
  LEFT JOIN LATERAL (
    SELECT t.due_on AS due FROM task t
    WHERE t.home_agency_id = h.home AND t.handling_agency_id = $1 AND t.step = ANY ($2::text[]) AND t.closed_on IS NULL
      AND t.holder_id IS NULL
    ORDER BY t.due_on, t.id LIMIT 1) n ON true
  ORDER BY n.due`;

async function homesOf(
  { db }: WriterPorts,
  { actor, steps }: TakeNext,
): Promise<{ readonly all: readonly AgencyId[]; readonly withWork: readonly AgencyId[] }> {
  const { rows } = await db.pool.query<{ home: AgencyId; due: string | null }>({
    name: 'task-homes',
    text: HOMES,
    values: [actor.agency, steps],
  });
  return {
    all: rows.map(({ home }) => home),
    withWork: rows.filter(({ due }) => due !== null).map(({ home }) => home),
  };
}

async function storedAnywhere(
  db: Queryable,
  homes: readonly AgencyId[],
  key: string,
): Promise<StoredAnswer | undefined> {
  const { rows } = await db.query<StoredAnswer>(
    'SELECT request, answer FROM idempotency WHERE home_agency_id = ANY ($1::uuid[]) AND key = $2',
    [homes, key],
  );
  return rows[0];
}

const asTaken = (outcome: ReturnType<typeof replay>): Taken =>
  outcome.kind === 'done' ? outcome : { kind: 'keyReused' };

const digestOf = ({ keys }: WriterPorts, { actor, steps }: TakeNext): Buffer =>
  keys.mac('request', actor.party, actor.agency, 'next', steps.join());

/** At most so many at once; the rest wait in line. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let going = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (going >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else going += 1;
    try {
      return await work();
    } finally {
      // A place is handed on as it is: nobody slips in between.
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}

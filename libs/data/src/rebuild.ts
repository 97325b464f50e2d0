import type { ApplicationNumber, JsonValue, QueryNumber } from '@yizhan/domain/kernel';
import { canonicalJson } from '@yizhan/domain/kernel';
import { type State, fold } from '@yizhan/domain/applications';
import type { CaseContexts } from './case-context.ts';
import { type CaseKey, type StoredEventBody, eventBodies } from './case-row.ts';
import type { Contents } from './contents.ts';
import type { Database, Queryable } from './db.ts';
import { type Parties, cardOf } from './parties.ts';
import { documentRows, project, resultRows, taskRows } from './projection.ts';
import { statementOf } from './statement.ts';
import { type Values, documentValues, factValues, newFacts, openedTasks, resultValues } from './values.ts';

/** The tables that are drawn from the events, children first. */
export const PROJECTIONS = [
  'turnaround_fact',
  'result',
  'document',
  'task',
  'application',
  'document_counter',
] as const;
export type ProjectionTable = (typeof PROJECTIONS)[number];

export interface RebuildPorts {
  readonly db: Database;
  readonly contents: Contents;
  readonly parties: Parties;
  readonly contexts: Pick<CaseContexts, 'forTime'>;
}

export interface Rebuilt {
  readonly applications: number;
  /** `table key column`: what was not as its events have it. */
  readonly differences: readonly string[];
}

const rebuildStatement = statementOf('rebuild.sql');

/**
 * Folds every application anew and puts the rows in the place of what was there, one transaction a case: a crash in the
 * middle leaves each case whole. Says what was different; `drop` empties the tables first, so that nothing can be kept
 * by accident. Nobody else may write meanwhile.
 */
export async function rebuild(
  ports: RebuildPorts,
  options: { readonly drop?: boolean; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<Rebuilt> {
  const { db } = ports;
  const before = await snapshot(ports);
  if (options.drop === true) {
    await db.transaction(async (client) => {
      for (const table of PROJECTIONS) await client.query(`DELETE FROM ${table}`);
    });
  }
  const { rows: keys } = await db.pool.query<CaseKey>(
    'SELECT home_agency_id AS agency, application_id AS id FROM event WHERE seq = 1 ORDER BY 1, 2',
  );
  let done = 0;
  for (const key of keys) {
    await rebuildCase(ports, key);
    options.onProgress?.(++done, keys.length);
  }
  await rebuildCounters(db);
  return { applications: keys.length, differences: compare(before, await snapshot(ports)) };
}

async function rebuildCase(ports: RebuildPorts, key: CaseKey): Promise<void> {
  const bodies = await eventBodies(ports.db.pool, key);
  const [last, state] = [bodies.at(-1), fold(bodies)];
  if (last === undefined) throw new Error('an application without events');
  const context = await ports.contexts.forTime(state);
  const values: Values = {
    agency: key.agency,
    application: key.id,
    ...(await numbersOf(ports.db.pool, key)),
    serviceCode: state.pins.service,
    serviceVersion: state.pins.version,
    subject: state.parties.subject,
    applicant: state.parties.applicant,
    submittedAt: state.submitted.at,
    newSeq: last.seq,
    recordedAt: last.recordedAt,
    head: last.hash,
    ...project(state, context),
    card: await cardFor(ports, key, state, bodies),
    ...openedTasks(taskRows(state, context)),
    ...documentValues(documentRows(state)),
    ...resultValues(resultRows(bodies)),
    ...factValues(newFacts(undefined, state, context)),
  };
  await ports.db.transaction(async (client) => {
    for (const table of ['turnaround_fact', 'result', 'document', 'task'] as const) {
      await client.query(`DELETE FROM ${table} WHERE home_agency_id = $1 AND application_id = $2`, [
        key.agency,
        key.id,
      ]);
    }
    await client.query('DELETE FROM application WHERE home_agency_id = $1 AND id = $2', [key.agency, key.id]);
    await rebuildStatement.run(client, values);
  });
}

/** The numbers people know are records of their own. */
async function numbersOf(
  db: Queryable,
  { agency, id }: CaseKey,
): Promise<{ readonly number: ApplicationNumber; readonly queryNumber: QueryNumber }> {
  const { rows } = await db.query<{ number: string; kind: string }>(
    'SELECT number, kind FROM public_number WHERE home_agency_id = $1 AND application_id = $2',
    [agency, id],
  );
  const of = (kind: string): string => {
    const found = rows.find((row) => row.kind === kind);
    if (found === undefined) throw new Error(`an application without its ${kind} number`);
    return found.number;
  };
  return { number: of('application') as ApplicationNumber, queryNumber: of('query') as QueryNumber };
}

/** What lists show of the person; nothing once contents were erased. */
async function cardFor(
  { parties, contents }: RebuildPorts,
  { id }: CaseKey,
  { parties: { subject } }: State,
  bodies: readonly StoredEventBody[],
): Promise<Buffer | null> {
  if (bodies.some(({ type }) => type === 'contentErased')) return null;
  const party = await parties.get(subject);
  return party === undefined
    ? null
    : contents.sealCell({ owner: id, row: 'card', revision: 1 }, { ...cardOf(party) });
}

async function rebuildCounters(db: Database): Promise<void> {
  await db.transaction(async (client) => {
    await client.query('DELETE FROM document_counter');
    await client.query(
      `INSERT INTO document_counter (home_agency_id, office, kind, year, n)
       SELECT home_agency_id, office_id, kind, year, max(n) FROM document WHERE n IS NOT NULL GROUP BY 1, 2, 3, 4`,
    );
  });
}

type Snapshot = ReadonlyMap<string, Readonly<Record<string, JsonValue>>>;

/** Every row of every projection by its key, sealed cells opened. */
async function snapshot({ db, contents }: RebuildPorts): Promise<Snapshot> {
  const rows = new Map<string, Readonly<Record<string, JsonValue>>>();
  for (const table of PROJECTIONS) {
    const { rows: found } = await db.pool.query<Record<string, JsonValue | Buffer>>(`SELECT * FROM ${table}`);
    for (const row of found) rows.set(keyOf(table, row), opened(contents, row));
  }
  return rows;
}

const KEYS: Readonly<Record<ProjectionTable, readonly string[]>> = {
  application: ['home_agency_id', 'id'],
  task: ['home_agency_id', 'id'],
  document: ['home_agency_id', 'id'],
  result: ['home_agency_id', 'id'],
  turnaround_fact: ['home_agency_id', 'application_id', 'round', 'revision'],
  document_counter: ['home_agency_id', 'office', 'kind', 'year'],
};

const keyOf = (table: ProjectionTable, row: Readonly<Record<string, unknown>>): string =>
  `${table} ${KEYS[table].map((column) => String(row[column])).join('/')}`;

function opened(
  contents: Contents,
  row: Readonly<Record<string, JsonValue | Buffer>>,
): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Buffer.isBuffer(value)
        ? contents.openCell({ owner: String(row['id']), row: 'card', revision: 1 }, value)
        : (value as JsonValue),
    ]),
  );
}

function compare(before: Snapshot, after: Snapshot): readonly string[] {
  const differences: string[] = [];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === undefined) differences.push(`${key} was missing`);
    else if (is === undefined) differences.push(`${key} is of no event`);
    else {
      for (const column of Object.keys(is)) {
        if (canonicalJson(was[column] ?? null) !== canonicalJson(is[column] ?? null))
          differences.push(`${key} ${column}`);
      }
    }
  }
  return differences.sort();
}

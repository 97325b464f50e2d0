import type pg from 'pg';
import { PRISMA_FOLDER, schemaIn } from './migrate.ts';

/**
 * What Prisma cannot say about a table, as its documentation in the schema says it, and as pg_catalog has it.
 * The drift check and the architecture spec compare the two.
 */
export type ShardClass = 'agency' | 'party' | 'account' | 'lookup' | 'reference' | 'local';

export interface TableFacts {
  readonly table: string;
  /** What the runtime role may do, sorted. */
  readonly grants: readonly string[];
  /** `trigger: EVENT, EVENT`, sorted. */
  readonly triggers: readonly string[];
  /** `name: CHECK (…)`, sorted. */
  readonly checks: readonly string[];
}

export interface DeclaredTable extends TableFacts {
  readonly shard: ShardClass;
}

const SHARDS: ReadonlySet<string> = new Set(['agency', 'party', 'account', 'lookup', 'reference', 'local']);
const MODEL = /((?:^\/\/\/.*\n)+)model (\w+) \{([\s\S]*?)^\}/gm;

export function declaredTables(folder: string = PRISMA_FOLDER): readonly DeclaredTable[] {
  const text = schemaIn(folder)
    .files.map(({ content }) => content)
    .join('\n');
  const models = text.match(/^model /gm)?.length ?? 0;
  const tables = [...text.matchAll(MODEL)].map(([, doc = '', model = '', body = '']) =>
    declared(doc, model, body),
  );
  if (tables.length !== models) throw new Error('a model has no documentation above it');
  return tables.sort(byTable);
}

function declared(doc: string, model: string, body: string): DeclaredTable {
  const one = (tag: string): string | undefined => new RegExp(`@${tag} (.*)`).exec(doc)?.[1];
  const list = (tag: string): string[] => one(tag)?.split(', ').sort() ?? [];
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1];
  const shard = one('shard');
  if (table === undefined) throw new Error(`${model} has no @@map`);
  if (shard === undefined || !SHARDS.has(shard)) throw new Error(`${model} has no @shard class`);
  const triggers = [...doc.matchAll(/@trigger (.*)/g)].map(([, text = '']) => text);
  const refused = list('refuse');
  if (refused.length > 0) triggers.push(`${table}_refuse: ${refused.join(', ')}`);
  return {
    table,
    shard: shard as ShardClass,
    grants: list('grant'),
    triggers: triggers.sort(),
    checks: [...doc.matchAll(/@check (.*)/g)].map(([, text = '']) => text).sort(),
  };
}

/** The same facts as the database has them. */
export async function catalogTables(client: pg.Client): Promise<readonly TableFacts[]> {
  const { rows } = await client.query<TableFacts>(`
    SELECT c.relname AS table,
      ARRAY(SELECT privilege_type::text FROM information_schema.role_table_grants g
            WHERE g.grantee = 'yizhan_app' AND g.table_schema = 'public' AND g.table_name = c.relname
            ORDER BY 1) AS grants,
      ARRAY(SELECT t.tgname || ': ' || array_to_string(ARRAY(
              SELECT e FROM unnest(ARRAY['INSERT', 'DELETE', 'UPDATE', 'TRUNCATE'], ARRAY[4, 8, 16, 32]) AS x(e, bit)
              WHERE t.tgtype & bit > 0 ORDER BY e), ', ')
            FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled = 'O'
            ORDER BY 1) AS triggers,
      ARRAY(SELECT k.conname || ': ' || pg_get_constraintdef(k.oid)
            FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'
            ORDER BY 1) AS checks
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
      AND c.relname <> '_prisma_migrations'`);
  return [...rows].sort(byTable);
}

/** One line per difference; none when schema and database agree. */
export function compareTables(
  declaredOnes: readonly DeclaredTable[],
  found: readonly TableFacts[],
): readonly string[] {
  const there = new Map(found.map((facts) => [facts.table, facts]));
  const lines = declaredOnes.flatMap((want) => {
    const have = there.get(want.table);
    if (have === undefined) return [`${want.table}: no such table`];
    return (['grants', 'triggers', 'checks'] as const)
      .filter((what) => want[what].join('\n') !== have[what].join('\n'))
      .map(
        (what) =>
          `${want.table} ${what}: schema [${want[what].join('; ')}], database [${have[what].join('; ')}]`,
      );
  });
  const known = new Set(declaredOnes.map(({ table }) => table));
  return [
    ...lines,
    ...found.filter(({ table }) => !known.has(table)).map(({ table }) => `${table}: not in the schema`),
  ];
}

const byTable = (a: TableFacts, b: TableFacts): number => (a.table < b.table ? -1 : 1);

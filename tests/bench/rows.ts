/** Rows put in and counted by table: how a workload is made ready, and how it is shown that nothing was left out. */
import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

type Db = Pick<pg.Pool, 'query'>;

const AT_ONCE = 1_000;

/** As JSON carries a `bytea`. */
export const bytea = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/** Rows by the names of their columns, many in one statement; a column that is not named is null. */
export const insertRows = async (db: Db, table: string, rows: readonly Row[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const json = JSON.stringify(rows.slice(from, from + AT_ONCE));
    const text = `INSERT INTO "${table}" SELECT (jsonb_populate_recordset(NULL::"${table}", $1::jsonb)).*`;
    await db.query(text, [json]);
  }
};

export type Counts = Readonly<Record<string, number>>;

export const countRows = async (db: Db, tables: readonly string[]): Promise<Counts> => {
  const counted = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await db.query<{ readonly n: number }>(`SELECT count(*)::int AS n FROM "${table}"`);
      return [table, rows[0]?.n ?? 0] as const;
    }),
  );
  return Object.fromEntries(counted);
};

/** Throws where a table has not grown by exactly what the work says: a figure of less work is not a figure. */
export const expectGrown = (before: Counts, after: Counts, grown: Counts): void => {
  const wrong = Object.entries(grown)
    .map(([table, wanted]) => ({ table, wanted, found: (after[table] ?? 0) - (before[table] ?? 0) }))
    .filter(({ wanted, found }) => wanted !== found)
    .map(({ table, wanted, found }) => `${table} ${String(found)} instead of ${String(wanted)}`);
  if (wrong.length > 0) throw new Error(`not the whole work: ${wrong.join(', ')}`);
};

export const times = (each: Counts, count: number): Counts =>
  Object.fromEntries(Object.entries(each).map(([table, n]) => [table, n * count]));

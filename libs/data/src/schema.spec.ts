import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { migrate } from './migrate.ts';
import { MigrationError } from './migration-error.ts';
import { type ShardClass, catalogTables, compareTables, declaredTables } from './schema-facts.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
}, 60_000);

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.close();
});

interface Key {
  readonly table: string;
  readonly kind: 'p' | 'u' | 'f';
  readonly columns: readonly string[];
  readonly target: string | null;
}

/** Primary keys, unique constraints and indexes, foreign keys, as pg_catalog has them. */
const keys = async (): Promise<readonly Key[]> => {
  const { rows } = await owner.query<Key>(`
    WITH named AS (
      SELECT i.indrelid AS rel, CASE WHEN i.indisprimary THEN 'p' ELSE 'u' END AS kind, i.indkey::int2[] AS keys, 0::oid AS target
      FROM pg_index i WHERE i.indisunique
      UNION ALL
      SELECT c.conrelid, 'f', c.conkey, c.confrelid FROM pg_constraint c WHERE c.contype = 'f')
    SELECT r.relname AS table, n.kind,
      ARRAY(SELECT a.attname::text FROM unnest(n.keys) WITH ORDINALITY k(num, ord)
            JOIN pg_attribute a ON a.attrelid = n.rel AND a.attnum = k.num ORDER BY ord) AS columns,
      (SELECT relname FROM pg_class WHERE oid = n.target) AS target
    FROM named n JOIN pg_class r ON r.oid = n.rel
    WHERE r.relnamespace = 'public'::regnamespace AND r.relname <> '_prisma_migrations'`);
  return rows;
};

/** The column that leads every key of a class; reference and local tables live whole on every machine. */
const LEADING: Readonly<Record<ShardClass, RegExp | undefined>> = {
  agency: /^home_agency_id$/,
  party: /^(id|party_id|subject_party_id)$/,
  account: /^(id|account_id|reader_id)$/,
  lookup: /^(number|blind_index|citizen_index|key)$/,
  reference: undefined,
  local: undefined,
};

describe('shard classes', () => {
  const declared = declaredTables();
  const classOf = new Map(declared.map(({ table, shard }) => [table, shard]));

  test('every primary and unique key is led by the key of its class', async () => {
    const wrong = (await keys())
      .filter(({ kind }) => kind !== 'f')
      .filter(
        ({ table, columns }) => LEADING[classOf.get(table) ?? 'agency']?.test(columns[0] ?? '') === false,
      );
    expect(wrong).toEqual([]);
  });

  test('a look-up has its key and no other', async () => {
    const unique = (await keys()).filter(
      ({ table, kind }) => classOf.get(table) === 'lookup' && kind !== 'f',
    );
    expect(unique.filter(({ columns }) => columns.length !== 1)).toEqual([]);
  });

  test('no foreign key leaves its class, reference excepted', async () => {
    const wrong = (await keys())
      .filter(({ kind }) => kind === 'f')
      .filter(({ table, target }) => {
        const to = classOf.get(target ?? '');
        return to !== classOf.get(table) && to !== 'reference';
      });
    expect(wrong).toEqual([]);
  });

  test('a foreign key between agency tables is led by the home agency', async () => {
    const wrong = (await keys())
      .filter(({ table, kind }) => kind === 'f' && classOf.get(table) === 'agency')
      .filter(
        ({ columns, target }) => classOf.get(target ?? '') === 'agency' && columns[0] !== 'home_agency_id',
      );
    expect(wrong).toEqual([]);
  });

  test('truth hangs on no projection: they can be dropped and folded anew', async () => {
    const truth = ['event', 'content', 'party', 'read', 'read_party', 'service_version', 'calendar_edition'];
    expect((await keys()).filter(({ kind, table }) => kind === 'f' && truth.includes(table))).toEqual([]);
  });
});

describe('what Prisma cannot say', () => {
  test('grants, triggers and checks are those of the schema', async () => {
    expect(compareTables(declaredTables(), await catalogTables(owner))).toEqual([]);
  });

  test('a difference is heard', async () => {
    await owner.query('BEGIN');
    await owner.query('GRANT UPDATE ON event TO yizhan_app');
    await owner.query('ALTER TABLE event DISABLE TRIGGER event_refuse');
    await owner.query('ALTER TABLE content DROP CONSTRAINT content_iv');
    const lines = compareTables(declaredTables(), await catalogTables(owner));
    await owner.query('ROLLBACK');
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'content checks',
      'event grants',
      'event triggers',
    ]);
  });

  test('the runtime role owns nothing and may create nothing', async () => {
    const { rows } = await owner.query(
      `SELECT relname FROM pg_class WHERE relowner = 'yizhan_app'::regrole
       UNION ALL SELECT 'public' WHERE has_schema_privilege('yizhan_app', 'public', 'CREATE')`,
    );
    expect(rows).toEqual([]);
  });

  test.each(['event', 'read', 'read_party', 'service_version', 'calendar_edition'])(
    '%s only grows: neither role changes, deletes or empties it',
    async (table) => {
      for (const client of [owner, app]) {
        const column = table.startsWith('read') ? 'purpose' : 'body';
        for (const sql of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`]) {
          await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
        }
        // What a foreign key points at is refused for that reason first.
        await expect(client.query(`TRUNCATE ${table}`)).rejects.toMatchObject({
          code: expect.stringMatching(/^(42501|0A000)$/),
        });
      }
    },
  );

  test('a content can be erased, not changed', async () => {
    for (const client of [owner, app]) {
      await expect(client.query('UPDATE content SET kind = kind')).rejects.toMatchObject({ code: '42501' });
      await expect(client.query('TRUNCATE content')).rejects.toMatchObject({ code: '42501' });
    }
    await expect(app.query('DELETE FROM content')).resolves.toMatchObject({ rowCount: 0 });
  });

  test('the demo clock never moves back', async () => {
    await app.query('INSERT INTO demo_clock (id, offset_ms) VALUES (1, 1000)');
    await expect(app.query('UPDATE demo_clock SET offset_ms = 999')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('INSERT INTO demo_clock (id, offset_ms) VALUES (2, 0)')).rejects.toMatchObject({
      code: '23514',
    });
    await expect(app.query('DELETE FROM demo_clock')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('no clock', () => {
  test('no column has a default that reads one', async () => {
    const { rows } = await owner.query<{ value: string }>(
      `SELECT pg_get_expr(adbin, adrelid) AS value FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('migrations', () => {
  test('applying them again does nothing', async () => {
    await expect(migrate(database.ownerUrl)).resolves.toEqual([]);
  });

  test('a database that knows a migration we lack is newer: it is refused in both languages', async () => {
    await owner.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('x', 'x', '29990101000000_later', '2999-01-01', 1)`,
    );
    const refused = migrate(database.ownerUrl);
    await expect(refused).rejects.toThrow(MigrationError);
    await expect(refused).rejects.toMatchObject({
      code: 'newerDatabase',
      zh: expect.stringContaining('29990101000000_later'),
    });
    await owner.query(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
  });

  test('a migration edited after it was applied is refused', async () => {
    await owner.query(`UPDATE _prisma_migrations SET checksum = repeat('0', 64)`);
    await expect(migrate(database.ownerUrl)).rejects.toMatchObject({ code: 'changedMigration' });
  });
});

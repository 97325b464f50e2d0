import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DiffTarget,
  MigrationList,
  SchemasContainer,
} from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { changedMigration, failedMigration, newerDatabase, noRole, tooOld } from './migration-error.ts';
import { withSchemaEngine } from './schema-engine.ts';

export { MigrationError, type MigrationFault } from './migration-error.ts';

/** The repository's own schema and migrations. */
export const PRISMA_FOLDER = join(import.meta.dirname, '..', '..', '..', 'prisma');

const NO_FILTER = { externalTables: [], externalEnums: [] };

export function migrationsIn(folder: string): MigrationList {
  const baseDir = join(folder, 'migrations');
  const lock = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    lockfile: { path: lock, content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(baseDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
  };
}

export function schemaIn(folder: string): SchemasContainer {
  const schema = join(folder, 'schema');
  return {
    files: readdirSync(schema)
      .filter((name) => name.endsWith('.prisma'))
      .sort()
      .map((name) => ({ path: join(schema, name), content: readFileSync(join(schema, name), 'utf8') })),
  };
}

const datamodels = (folder: string): [string, string][] =>
  schemaIn(folder).files.map(({ path, content }) => [path, content]);

/**
 * Brings a database to this code's schema and returns the names of the migrations applied now. A database that knows
 * a migration this code lacks is newer than it: an older programme must not write there.
 */
export async function migrate(ownerUrl: string, folder: string = PRISMA_FOLDER): Promise<readonly string[]> {
  const migrationsList = migrationsIn(folder);
  await refuseUnfit(ownerUrl, migrationsList);
  return withSchemaEngine(ownerUrl, datamodels(folder), async (engine) => {
    const found = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    });
    if (found.failedMigrationNames.length > 0) throw failedMigration(found.failedMigrationNames, '');
    if (found.editedMigrationNames.length > 0) throw changedMigration(found.editedMigrationNames);
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
      return appliedMigrationNames;
    } catch (error) {
      const names = migrationsList.migrationDirectories.map(({ path }) => path);
      throw failedMigration(
        names.slice(-1),
        error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
      );
    }
  });
}

/** What the migrations give, against what the schema says: an empty text when they agree. Needs an empty database. */
export async function drift(emptyDatabaseUrl: string, folder: string = PRISMA_FOLDER): Promise<string> {
  return diff(emptyDatabaseUrl, folder, { tag: 'migrations', ...migrationsIn(folder) });
}

/** The SQL that builds the whole schema from nothing: the first draft of a first migration. */
export async function schemaSql(emptyDatabaseUrl: string, folder: string = PRISMA_FOLDER): Promise<string> {
  return diff(emptyDatabaseUrl, folder, { tag: 'empty' });
}

async function diff(url: string, folder: string, from: DiffTarget): Promise<string> {
  const { stdout } = await withSchemaEngine(url, datamodels(folder), (engine) =>
    engine.diff({
      from,
      to: { tag: 'schemaDatamodel', ...schemaIn(folder) },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  const sql = (stdout ?? '').trim();
  return sql === '-- This is an empty migration.' ? '' : sql;
}

async function refuseUnfit(ownerUrl: string, list: MigrationList): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const server = await client.query<{ n: string; v: string }>(
      `SELECT current_setting('server_version_num') AS n, current_setting('server_version') AS v`,
    );
    if (Number(server.rows[0]?.n) < 150_000) throw tooOld(server.rows[0]?.v ?? '?');
    await ensureAppRole(client);
    const table = await client.query<{ there: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`,
    );
    if (table.rows[0]?.there !== true) return;
    const known = new Set(list.migrationDirectories.map(({ path }) => path));
    const { rows } = await client.query<{ name: string }>(
      `SELECT DISTINCT migration_name AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY 1`,
    );
    const unknown = rows.map(({ name }) => name).filter((name) => !known.has(name));
    if (unknown.length > 0) throw newerDatabase(unknown);
  } finally {
    await client.end();
  }
}

/** The migrations grant to this role; in an outside database the owner may be allowed to make it. */
async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'yizhan_app'`);
  if (rowCount !== 0) return;
  try {
    await client.query('CREATE ROLE yizhan_app NOLOGIN');
  } catch {
    throw noRole();
  }
}

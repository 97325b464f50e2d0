import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** PostgreSQL's internal `"char"`, read by the engine in pg_catalog; the adapter knows only `char(n)`. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

/**
 * The adapter of the migrations. The stock one splits a script at every semicolon, which cuts a function's body in
 * two, and dies on pg_catalog's `"char"`: a script goes to PostgreSQL whole, and that type is told as a character.
 */
class MigrationPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    return mended(await super.connect());
  }

  /** The drift check replays the migrations in the empty database it was given: the owner may create none. */
  override connectToShadowDb(): Promise<Adapter> {
    return this.connect();
  }
}

function mended(adapter: Adapter): Adapter {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (...args: readonly unknown[]) => Promise<pg.QueryResult>;
  /** The positions of internal chars in a result, kept by its rows: the one thing that reaches queryRaw's caller. */
  const chars = new WeakMap<object, readonly number[]>();
  pool.query = (async (...args: readonly unknown[]) => {
    const result = await query(...args);
    const internal = Array.isArray(result)
      ? []
      : result.fields.filter((field) => field.dataTypeID === INTERNAL_CHAR);
    chars.set(
      result.rows,
      internal.map((field) => result.fields.indexOf(field)),
    );
    for (const field of internal) field.dataTypeID = TEXT;
    return result;
  }) as typeof pool.query;

  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked) => {
    const result = await queryRaw(asked);
    for (const at of chars.get(result.rows) ?? []) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  adapter.executeScript = async (script) => {
    await query(script);
  };
  const dispose = adapter.dispose.bind(adapter);
  let disposed: Promise<void> | undefined;
  adapter.dispose = () => (disposed ??= dispose());
  return adapter;
}

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The part of the host's WebAssembly that is used here; Node's own types leave it to the DOM's. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: Instance }>;
};

/** Where the engine leaves the reason before it traps; without it a panic hides behind a TypeError. */
const panics = { reason: '', set_message: (reason: string) => void (panics.reason = reason) };
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });

let bindings: Promise<typeof Engine> | undefined;

/** The official engine as WebAssembly: no binary is downloaded, and `prisma migrate deploy` stays usable. */
async function load(): Promise<typeof Engine> {
  const loaded = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  // Its ten-second wait for the migration lock is never cleared: it must not keep the process alive.
  const timers = Object.keys(loaded)
    .filter((name) => name.startsWith('__wbg_setTimeout_'))
    .map((name) => [name, (work: () => void, ms: number) => setTimeout(work, ms).unref()] as const);
  const imports = { ...loaded, ...Object.fromEntries(timers) };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': imports,
  });
  loaded.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return loaded;
}

/** Runs one piece of work with an engine connected to `connectionString`, and leaves no session behind. */
export async function withSchemaEngine<T>(
  connectionString: string,
  datamodels: [string, string][],
  work: (engine: Engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await (bindings ??= load());
  const factory = new MigrationPg({ connectionString });
  const opened: Adapter[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    opened.push(adapter);
    return adapter;
  };
  const engine = await SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } catch (error) {
    throw panics.reason === '' ? error : new Error(panics.reason, { cause: error });
  } finally {
    if (panics.reason === '') engine.free();
    for (const adapter of opened) await adapter.dispose();
  }
}

import { join, resolve } from 'node:path';

/** Everything a process is told from outside. Read once, checked at start, never asked for again. */
export interface Settings {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** The demo: its own keys and clock. Production refuses both. */
  readonly demo: boolean;
  /** The folder of the demo's keys. */
  readonly dataFolder: string;
  /** Production's keys: JSON, or the path of a file. */
  readonly keys: string | undefined;
  /** What people type, where a proxy hides it. With `https:` cookies are Secure and HSTS is sent. */
  readonly origin: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly drainMs: number;
  /** The folder of the built pages (`portal`, `workbench`); nothing for an API alone. */
  readonly pages: string | undefined;
  /** Shows the sheet of components at `/design`: development and tests. */
  readonly design: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be: the sentence names it and what it must be. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/** `apps/`, where each built page application lies in its own folder. */
const APPS = join(import.meta.dirname, '..', '..');

export function readSettings(environment: Environment): Settings {
  const databaseUrl = environment['DATABASE_URL'];
  if (databaseUrl === undefined || databaseUrl === '') {
    throw new SettingError(
      'DATABASE_URL is not set. It is the address of PostgreSQL for the role yizhan_app.',
    );
  }
  const origin = environment['YIZHAN_ORIGIN'];
  if (origin !== undefined && !/^https?:\/\/[^/]+$/.test(origin)) {
    throw new SettingError(`YIZHAN_ORIGIN=${origin} is not an origin such as https://example.org.`);
  }
  const pages = environment['YIZHAN_PAGES'];
  return {
    databaseUrl,
    port: number(environment, 'PORT', 3000, 65_535),
    host: environment['HOST'] ?? 'localhost',
    demo: environment['YIZHAN_DEMO'] === '1',
    dataFolder: resolve(environment['YIZHAN_DATA'] ?? '.data'),
    keys: environment['YIZHAN_KEYS'],
    origin,
    trustedProxies: (environment['YIZHAN_TRUSTED_PROXIES'] ?? '').split(',').filter((proxy) => proxy !== ''),
    drainMs: number(environment, 'YIZHAN_DRAIN_MS', 0, 60_000),
    pages: pages === 'none' ? undefined : (pages ?? APPS),
    design: environment['YIZHAN_DESIGN'] === '1',
  };
}

function number(environment: Environment, name: string, otherwise: number, most: number): number {
  const given = environment[name];
  const value = Number(given ?? otherwise);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new SettingError(`${name}=${given ?? ''} is not a whole number from 0 to ${most}.`);
}

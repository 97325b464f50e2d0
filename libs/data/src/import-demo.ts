import { join } from 'node:path';
import type { Clock } from '@yizhan/domain/kernel';
import { openAccounts } from './accounts.ts';
import { importCalendars } from './calendars.ts';
import { readCitySeed } from './city-seed.ts';
import { openContents } from './contents.ts';
import type { Database } from './db.ts';
import { importCity } from './import-city.ts';
import { openCatalogue } from './catalogue.ts';
import { importServices } from './import-services.ts';
import { importPeople } from './import-people.ts';
import type { KeyProvider } from './keys.ts';
import { openParties } from './parties.ts';
import { openSettings } from './settings.ts';

export interface DemoImport {
  readonly db: Database;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  /** `prisma/seed`. */
  readonly seedFolder: string;
  /** The folder under `city/`. */
  readonly city: string;
  readonly onProgress?: (
    step: 'calendars' | 'city' | 'services' | 'people' | 'cases',
    done: number,
    total: number,
  ) => void;
}

/** What `npm start` prints: who can sign in, as what. */
export interface DemoAccount {
  readonly audience: 'citizen' | 'staff';
  readonly login: string;
  readonly password: string;
  readonly name: string;
  /** Roles of staff; empty for citizens. */
  readonly roles: readonly string[];
  /** Codes of the offices. */
  readonly agencies: readonly string[];
  /** Whether it may act for somebody else. */
  readonly proxy: boolean;
}

/** Imports the demo: calendars, city, people and their accounts. Again and again: only what is missing. */
export async function importDemo({
  db,
  keys,
  clock,
  seedFolder,
  city,
  onProgress,
}: DemoImport): Promise<void> {
  const seed = readCitySeed(join(seedFolder, 'city', city));
  const contents = openContents(keys);
  onProgress?.('calendars', 0, 1);
  await importCalendars(db, join(seedFolder, 'calendars'));
  onProgress?.('city', 0, 1);
  const agencies = await importCity(db, openSettings(db), seed, clock.now());
  onProgress?.('services', 0, 1);
  await importServices(openCatalogue(db), join(seedFolder, 'catalogue'), clock.now());
  const parties = openParties(db, contents, keys);
  const accounts = openAccounts(db, keys);
  await importPeople(
    { db, contents, keys, parties, accounts },
    seed,
    agencies,
    clock.now(),
    (done, total) => {
      onProgress?.('people', done, total);
    },
  );
}

export function demoAccounts(seedFolder: string, city: string): readonly DemoAccount[] {
  const { citizens, staff, representations, password } = readCitySeed(join(seedFolder, 'city', city)).people;
  const proxies = new Set(representations.map(({ account }) => account));
  return [
    ...citizens.flatMap(({ key, login, name }) =>
      login === undefined
        ? []
        : [
            {
              audience: 'citizen' as const,
              login,
              password,
              name,
              roles: [],
              agencies: [],
              proxy: proxies.has(key),
            },
          ],
    ),
    ...staff.map(({ login, name, positions }) => ({
      audience: 'staff' as const,
      login,
      password,
      name,
      roles: positions.map(({ role }) => role),
      agencies: [...new Set(positions.map(({ agency }) => agency))],
      proxy: false,
    })),
  ];
}

import {
  type Database,
  demoKeys,
  environmentKeys,
  type KeyProvider,
  type LegalClock,
  openClock,
  openDatabase,
  openDemoClock,
} from '@yizhan/data';
import { instantFromRfc3339 } from '@yizhan/domain/kernel';
import { SettingError, type Settings } from './settings.ts';

/** What API and worker have alike: one database, one clock, the keys. */
export interface OpenProcess {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly clock: LegalClock;
  close(): Promise<void>;
}

export async function openProcess(settings: Settings): Promise<OpenProcess> {
  const keys = settings.demo ? demoKeys(settings.dataFolder) : environmentKeys(settings.keys);
  const database = openDatabase(settings.databaseUrl);
  const clock = settings.demo ? await openDemoClock(database, demoStart()) : await openClock(database);
  return {
    database,
    keys,
    clock,
    close: async () => {
      clock.stop();
      await database.close();
    },
  };
}

/** `YIZHAN_CLOCK` acts at the first start of a demo; afterwards its day is in the database. */
function demoStart(): ReturnType<typeof instantFromRfc3339> {
  const given = process.env['YIZHAN_CLOCK'];
  if (given === undefined) return undefined;
  const start = instantFromRfc3339(given);
  if (start === undefined)
    throw new SettingError(`YIZHAN_CLOCK=${given} is not a time such as 2026-11-24T09:00+08:00.`);
  return start;
}

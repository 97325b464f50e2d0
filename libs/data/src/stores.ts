import { type Clock, dayOf } from '@yizhan/domain/kernel';
import type { Accounts } from './accounts.ts';
import type { Calendars } from './calendars.ts';
import { openCaseContexts } from './case-context.ts';
import { openCases } from './cases.ts';
import { openCatalogue } from './catalogue.ts';
import { openCity } from './city.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import { openDrafts } from './drafts.ts';
import type { KeyProvider } from './keys.ts';
import { openMatters } from './matters.ts';
import { openMessages } from './messages.ts';
import { openParties } from './parties.ts';
import { openPublicNumbers } from './public-numbers.ts';
import { openQueue } from './queue.ts';
import { openReads } from './reads.ts';
import { openDemoRegisters } from './registers.ts';
import { openRoutes } from './routing.ts';
import { openSettings } from './settings.ts';
import { openSubmitter } from './submit.ts';
import { openTaker } from './take-next.ts';
import { openWriter } from './writer.ts';

/** The few things a process opens; everything that reads or writes cases is made from them. */
export interface StorePorts {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: KeyProvider;
  readonly contents: Contents;
  readonly calendars: Calendars;
  readonly accounts: Accounts;
}

export type Stores = ReturnType<typeof openStores>;

/** Made once a process, so that what is parsed and counted is kept in one place. */
export function openStores(base: StorePorts) {
  const { db, clock, contents, keys } = base;
  const settings = openSettings(db);
  const parties = openParties(db, contents, keys);
  const catalogue = openCatalogue(db);
  const reads = openReads(db, contents, () => clock.now());
  const drafts = openDrafts(db, contents);
  const contexts = openCaseContexts({ ...base, parties, catalogue });
  const ports = { ...base, parties, catalogue, contexts, drafts };
  return {
    ...ports,
    settings,
    reads,
    city: openCity(db, settings),
    routes: openRoutes(db, catalogue),
    numbers: openPublicNumbers(db.pool, keys),
    cases: openCases(db, contents),
    queue: openQueue(db, contents),
    messages: openMessages(db),
    matters: openMatters(db, keys),
    registers: openDemoRegisters({
      db,
      contents,
      keys,
      parties,
      reads,
      today: () => dayOf(clock.now()),
    }),
    writer: openWriter(ports),
    submitter: openSubmitter(ports),
    taker: openTaker(ports),
  };
}

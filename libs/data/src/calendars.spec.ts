import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { CalendarEdition } from '@yizhan/domain/calendar';
import { type PlainDate, plainDate } from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import type { CaseKey } from './case-row.ts';
import { importCalendars, openCalendars } from './calendars.ts';
import { DAY, type House, demoSeed, openHouse } from './case.fixture.ts';
import { effectsIn, openOutbox } from './outbox.ts';
import { openWorker } from './worker.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

let database: TestDatabase;
let house: House;

beforeAll(async () => {
  database = await openTestDatabase(demoSeed);
  house = openHouse(database.appUrl);
}, 120_000);

afterAll(async () => {
  await house.db.close();
  await database.close();
});

const work = (): Promise<unknown> =>
  openWorker({
    db: house.db,
    clock: house.clock,
    writer: house.writer,
    outbox: openOutbox(house.db),
    effects: effectsIn(house.db),
  }).once();

const lastTold = async (key: CaseKey): Promise<PlainDate | undefined> =>
  (await house.load(key)).state.told.at(-1)?.date;

/** This year's table with a Saturday more to work, before the promised day of what was filed at the start. */
async function workedOn(...days: readonly PlainDate[]): Promise<CalendarEdition> {
  const known = (await house.calendars.editions()).findLast(({ year }) => year === 2026);
  if (known === undefined) throw new Error('no table of the year');
  const publishedAt = house.clock.now();
  return {
    ...known,
    edition: known.edition + 1,
    publishedAt,
    worked: [...known.worked, ...days].sort(),
  };
}

test('an edition that another process published is counted by at once, however fresh one’s own tables are', async () => {
  const key = await house.filed(await house.somebody());
  expect(await lastTold(key)).toBe('2026-12-15');
  house.clock.pass(DAY);
  // Read just now, and held for some seconds: without a word, the case would be put to sleep by the old table.
  await openCalendars(house.db).publish(await workedOn(plainDate('2026-12-05')));
  house.clock.pass(1_000);
  await work();
  expect(await lastTold(key)).toBe('2026-12-14');
});

test('an edition that comes as a file wakes every open case', async () => {
  const key = await house.filed(await house.somebody());
  const before = await lastTold(key);
  house.clock.pass(DAY);
  const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
  writeFileSync(join(folder, 'next.yaml'), JSON.stringify(await workedOn(plainDate('2026-12-12'))));
  expect(await importCalendars(house.db, folder)).toBe(1);
  rmSync(folder, { recursive: true });
  house.clock.pass(1_000);
  await work();
  const after = await lastTold(key);
  expect(after !== undefined && before !== undefined && after < before).toBe(true);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { eventBodies } from './case-row.ts';
import { DAY, type House, demoSeed, keys, openHouse } from './case.fixture.ts';
import { openTaker } from './take-next.ts';

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

test('one’s own matter is passed over, and what time owes it is on record all the same', async () => {
  const clerk = await house.staff('clerk');
  if (clerk.kind !== 'staff') throw new Error('no clerk');
  const [own, other] = [await house.filed(clerk.party), await house.filed(await house.somebody())];
  house.clock.pass(30 * DAY);
  const { db, contents, contexts, clock } = house;
  const taker = openTaker({ db, contents, contexts, clock, keys });
  const key = randomUUID();
  const { number } = await house.load(other);
  expect(await taker.next({ actor: clerk, steps: ['accept'], key })).toMatchObject({ answer: { number } });
  const types = async (of: typeof own): Promise<readonly string[]> =>
    (await eventBodies(db.pool, of)).map(({ type }) => type);
  expect(await types(own)).toContain('limitCrossed');
  expect(await types(own)).not.toContain('taken');
  expect((await types(other)).at(-1)).toBe('taken');
  // Nobody asked for that case, so the key answers for the other one alone.
  expect(await taker.next({ actor: clerk, steps: ['accept'], key })).toMatchObject({
    replayed: true,
    answer: { number },
  });
});

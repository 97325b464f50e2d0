import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { addMs } from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { type House, demoSeed, openHouse } from './case.fixture.ts';
import { ANSWERS_KEPT_MS, forgetAnswers } from './kept-answers.ts';

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

test('an answer is kept for thirty days, and then forgotten', async () => {
  const subject = await house.somebody();
  const draft = await house.draft(subject);
  const key = randomUUID();
  const first = await house.submit(subject, draft, key);
  const forget = async (afterMs: number): Promise<number | null> => {
    await forgetAnswers(house.db, addMs(house.clock.real(), afterMs));
    return (await house.db.pool.query('SELECT 1 FROM idempotency WHERE key = $1', [key])).rowCount;
  };
  expect(ANSWERS_KEPT_MS).toBe(30 * 24 * 3_600_000);
  expect(await forget(ANSWERS_KEPT_MS)).toBe(1);
  expect(await house.submit(subject, draft, key)).toEqual({ ...first, replayed: true });
  expect(await forget(ANSWERS_KEPT_MS + 1)).toBe(0);
  // The draft still knows that it is gone: nothing is filed twice.
  expect(await house.submit(subject, draft, key)).toMatchObject({ kind: 'stale' });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { personFor } from '@yizhan/domain/applications';
import { FULL } from '../support/full-run.ts';
import type { BreakPoint } from './breaking-proxy.ts';
import { type KilledHouse, openKilledHouse } from './killed-house.ts';

let kept: KilledHouse;

beforeAll(async () => {
  kept = await openKilledHouse();
}, 120_000);

afterAll(async () => {
  await kept.close();
});

/** Where a worker dies, of all the places between owing an effect and having done it. */
const PLACES: readonly BreakPoint[] = [
  { at: 'outbox-claim\0', side: 'after' },
  { at: 'message-put\0', side: 'after' },
  { at: 'outbox-done\0', side: 'after' },
];
const MORE: readonly BreakPoint[] = [
  { at: 'outbox-claim\0', side: 'before' },
  { at: 'message-put\0', side: 'before' },
  { at: 'outbox-done\0', side: 'before' },
];

const rows = async <T extends object>(sql: string): Promise<readonly T[]> =>
  (await kept.house.db.pool.query<T>(sql)).rows;

const owed = async (): Promise<number> =>
  (await rows<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE done_at IS NULL'))[0]?.n ?? 0;

/** A claim holds for a minute of the machine's time; here it runs out at once. */
const claimsRunOut = (): Promise<unknown> =>
  rows(`UPDATE outbox SET next_at = next_at - interval '2 minutes' WHERE done_at IS NULL`);

test('a worker killed at every place between claim and done does each effect once', async () => {
  const { house } = kept;
  const [whole, givenUp, open] = [await house.somebody(), await house.somebody(), await house.somebody()];
  await house.carry(await house.filed(whole), 'closed');
  await house.must(await house.filed(givenUp), personFor(givenUp), 'withdraw');
  await house.filed(open);
  const owedAtFirst = await owed();
  expect(owedAtFirst).toBeGreaterThan(8);

  for (const place of FULL ? [...PLACES, ...MORE] : PLACES) {
    await kept.liveUntil('worker', place);
    expect(await owed()).toBeGreaterThan(0);
    await claimsRunOut();
  }
  const worker = await kept.start('worker');
  while ((await owed()) > 0) await new Promise((done) => setTimeout(done, 50));
  await worker.process.stop();
  expect(worker.process.log()).not.toContain('"kind":"worker"');

  // One message for each that was owed, word for word, and no other.
  const asOwed = await rows(
    `SELECT payload ->> 'to' AS "to", payload ->> 'kind' AS kind, payload -> 'params' AS params FROM outbox
     WHERE effect = 'message' ORDER BY id`,
  );
  const asSent = await rows('SELECT party_id AS "to", kind, params FROM message ORDER BY id');
  expect(asSent).toEqual(asOwed);
  expect(asSent.length).toBeGreaterThan(7);
  // What is closed has given its matter back; what is open holds it.
  const held = await rows<{ party: string }>('SELECT subject_party_id AS party FROM open_matter');
  expect(held.map(({ party }) => party)).toEqual([open]);
  expect(await rows('SELECT 1 FROM outbox WHERE dead_at IS NOT NULL OR fault IS NOT NULL')).toEqual([]);
}, 120_000);

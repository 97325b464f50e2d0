import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addMs, instant, isUuid } from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { importCalendars, openCalendars } from './calendars.ts';
import { ClockError, DEMO_START, openClock, openDemoClock } from './clock.ts';
import { SealError, openContents, sha256 } from './contents.ts';
import { type Database, openDatabase } from './db.ts';
import { newId, newIds } from './ids.ts';
import { environmentKeys, localKeys } from './keys.ts';
import { join } from 'node:path';
import { PRISMA_FOLDER } from './migrate.ts';
import { type RateRule, openRateLimits } from './rate-limits.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

const hex = (byte: string): string => byte.repeat(32);
const KEYS = localKeys({ current: 'k2', masters: { k1: hex('11'), k2: hex('22') }, index: hex('33') });

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDatabase(database.appUrl);
}, 60_000);

afterAll(async () => {
  await db.close();
  await database.close();
});

describe('ids', () => {
  test('are UUIDv7 and sort in the order they were made', () => {
    const ids = newIds(10_000);
    expect(ids.every(isUuid)).toBe(true);
    expect(ids.every((id) => id[14] === '7')).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a transaction', () => {
  test('in which a statement failed is never taken for committed, though its error was let go', async () => {
    const work = db.transaction(async (client) => {
      await client.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(work).rejects.toThrow('not committed');
    await expect(db.transaction((client) => client.query('SELECT 1'))).resolves.toMatchObject({
      rowCount: 1,
    });
  });
});

describe('contents', () => {
  const contents = openContents(KEYS);
  const place = { owner: newId(), row: newId(), revision: 1 };
  const value = { name: '示例甲', number: '99999919611108002X' };

  test('a sealed value opens in its own place only', () => {
    const sealed = contents.seal(place, value);
    expect(contents.open(place, sealed).value).toEqual(value);
    for (const wrong of [
      { ...place, owner: newId() },
      { ...place, row: newId() },
      { ...place, revision: 2 },
    ]) {
      expect(() => contents.open(wrong, sealed)).toThrow(SealError);
    }
    const altered = Buffer.from(sealed.ciphertext);
    altered[40] = (altered[40] ?? 0) ^ 1;
    expect(() => contents.open(place, { ...sealed, ciphertext: altered })).toThrow(SealError);
  });

  test('the commitment is SHA-256 of the salt inside and the canonical JSON', () => {
    const sealed = contents.seal(place, value);
    const { salt } = contents.open(place, sealed);
    expect(salt).toHaveLength(32);
    const text = Buffer.from(`{"name":"示例甲","number":"99999919611108002X"}`);
    expect(sha256(Buffer.concat([salt, text]))).toBe(sealed.commitment);
    expect(contents.seal(place, value).commitment).not.toBe(sealed.commitment);
  });

  test('what was sealed under an older master still opens; nothing personal shows', () => {
    const older = openContents(localKeys({ current: 'k1', masters: { k1: hex('11') }, index: hex('33') }));
    const cell = older.sealCell(place, value);
    expect(contents.openCell(place, cell)).toEqual(value);
    expect(cell.includes('示例甲')).toBe(false);
    const other = openContents(localKeys({ current: 'k9', masters: { k9: hex('99') }, index: hex('33') }));
    expect(() => other.openCell(place, cell)).toThrow(SealError);
  });

  test('a blind index depends on purpose and key, and on where its parts end', () => {
    expect(KEYS.mac('citizenId', 'ab', 'c')).not.toEqual(KEYS.mac('citizenId', 'a', 'bc'));
    expect(KEYS.mac('citizenId', 'a')).not.toEqual(KEYS.mac('phone', 'a'));
    expect(KEYS.mac('citizenId', 'a')).toEqual(KEYS.mac('citizenId', 'a'));
  });

  test('production refuses missing, malformed and demo keys', () => {
    expect(() => environmentKeys(undefined)).toThrow('YIZHAN_KEYS');
    expect(() => environmentKeys('{"current":"a","masters":{},"index":"00"}')).toThrow();
    expect(() =>
      environmentKeys(
        JSON.stringify({ current: 'demo-1', masters: { 'demo-1': hex('11') }, index: hex('33') }),
      ),
    ).toThrow('demo');
  });
});

describe('clock', () => {
  test('the demo starts on its morning, ticks, and is one for all', async () => {
    const clock = await openDemoClock(db);
    expect(clock.now() >= DEMO_START && clock.now() < addMs(DEMO_START, 60_000)).toBe(true);
    const other = await openDemoClock(db, instant('2030-01-01T00:00:00.000Z'));
    await other.advance(3 * 86_400_000);
    await clock.reread();
    expect(Math.abs(clock.offsetMs() - other.offsetMs())).toBe(0);
    expect(clock.now().slice(0, 10)).toBe('2026-11-27');
    await expect(clock.advance(-1)).rejects.toThrow(ClockError);
    await expect(clock.advanceTo(DEMO_START)).rejects.toThrow(ClockError);
    expect(clock.real() < '2026-12').toBe(true);
    clock.stop();
    other.stop();
  });

  test('another process follows within a second', async () => {
    const [a, b] = [await openDemoClock(db), await openDemoClock(db)];
    await a.advance(86_400_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(b.offsetMs()).toBe(a.offsetMs());
    a.stop();
    b.stop();
  });

  test('production refuses a moved clock', async () => {
    await expect(openClock(db)).rejects.toMatchObject({ code: 'movedInProduction' });
  });
});

describe('calendars', () => {
  test('the seed is imported once and read back whole', async () => {
    const folder = join(PRISMA_FOLDER, 'seed', 'calendars');
    expect(await importCalendars(db, folder)).toBeGreaterThanOrEqual(4);
    expect(await importCalendars(db, folder)).toBe(0);
    const calendars = openCalendars(db);
    const editions = await calendars.editions();
    expect(editions.map(({ year }) => year)).toEqual(expect.arrayContaining([2024, 2025, 2026, 2027]));
    expect(await calendars.editions()).toBe(editions);
  });
});

describe('rate limits', () => {
  const rule: RateRule = {
    name: 'spec',
    free: 3,
    firstWaitMs: 1_000,
    longestWaitMs: 3_000,
    forgetAfterMs: 60_000,
  };
  const start = instant('2026-11-24T01:00:00.000Z');

  test('free at first, then slower and slower, and one try at a time for all', async () => {
    const limits = openRateLimits(db, KEYS);
    let at = start;
    const attempt = (): ReturnType<typeof limits.attempt> => limits.attempt(rule, '203.0.113.7', at);
    for (let n = 0; n < 4; n++) expect(await attempt()).toEqual({ allowed: true });
    expect(await attempt()).toEqual({ allowed: false, retryAt: addMs(start, 1_000) });
    at = addMs(start, 1_000);
    const both = await Promise.all([attempt(), attempt(), attempt()]);
    expect(both.filter(({ allowed }) => allowed)).toHaveLength(1);
    expect(await attempt()).toEqual({ allowed: false, retryAt: addMs(at, 2_000) });
    at = addMs(at, 2_000);
    expect(await attempt()).toEqual({ allowed: true });
    expect(await attempt()).toEqual({ allowed: false, retryAt: addMs(at, 3_000) });
    at = addMs(at, 60_000);
    expect(await attempt()).toEqual({ allowed: true });
    await limits.forget(rule, '203.0.113.7');
    for (let n = 0; n < 3; n++) expect(await attempt()).toEqual({ allowed: true });
    expect((await db.pool.query('SELECT 1 FROM rate_limit')).rowCount).toBe(1);
  });

  test('two processes share one count', async () => {
    const processes = [openRateLimits(db, KEYS), openRateLimits(db, KEYS)];
    const tries = Array.from({ length: 20 }, (_, n) => processes[n % 2]?.attempt(rule, '203.0.113.9', start));
    expect((await Promise.all(tries)).filter((tried) => tried?.allowed)).toHaveLength(4);
  });

  test('who arrives out of order is not refused for it', async () => {
    const limits = openRateLimits(db, KEYS);
    const attempt = (ms: number): ReturnType<typeof limits.attempt> =>
      limits.attempt(rule, '203.0.113.8', addMs(start, ms));
    for (const ms of [3, 2, 0, 1]) expect(await attempt(ms)).toEqual({ allowed: true });
    expect(await attempt(0)).toEqual({ allowed: false, retryAt: addMs(start, 1_001) });
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type EventRow, verifyChain } from '@yizhan/domain/ledger';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { type House, demoSeed, keys, openHouse } from './case.fixture.ts';
import { sha256 } from './contents.ts';
import { importCases } from './import-cases.ts';
import { PRISMA_FOLDER } from './migrate.ts';
import { rebuild } from './rebuild.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

let database: TestDatabase;
let house: House;
const again = (): Promise<number> =>
  importCases({
    db: house.db,
    keys,
    clock: house.clock,
    seedFolder: join(PRISMA_FOLDER, 'seed'),
    city: 'shanghai-demo',
  });

beforeAll(async () => {
  database = await openTestDatabase(demoSeed);
  house = openHouse(database.appUrl);
}, 120_000);

afterAll(async () => {
  await house.db.close();
  await database.close();
});

test('forty cases in every state, filed through the writer; a second start adds nothing', async () => {
  expect(await again()).toBe(40);
  const { rows } = await house.db.pool.query<{ is: string; n: number }>(
    `SELECT coalesce(outcome, status) AS is, count(*) AS n FROM application GROUP BY 1 ORDER BY 1`,
  );
  expect(rows.map(({ is }) => is)).toEqual([
    'accepted',
    'awaitingApproval',
    'granted',
    'inReview',
    'notAccepted',
    'received',
    'refused',
    'rejected',
    'withdrawn',
  ]);
  expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(40);
  const before = await house.counts();
  expect(await again()).toBe(0);
  expect(await house.counts()).toEqual(before);
}, 60_000);

test('what time did is on record, and some of it is late', async () => {
  const { rows } = await house.db.pool.query<{ level: string; n: number }>(
    `SELECT body::jsonb #>> '{data,level}' AS level, count(*) AS n FROM event
     WHERE body::jsonb ->> 'type' = 'limitCrossed' GROUP BY 1 ORDER BY 1`,
  );
  expect(rows.map(({ level }) => level)).toEqual(['overdue', 'red', 'yellow']);
  const late = await house.db.pool.query('SELECT 1 FROM application WHERE next_due_at <= $1', [
    house.clock.now(),
  ]);
  expect(late.rowCount).toBe(0);
});

test('documents are numbered in the order of their days', async () => {
  const { rows } = await house.db.pool.query<{ ok: boolean }>(
    `SELECT bool_and(issued_on >= before) AS ok FROM (
       SELECT issued_on, lag(issued_on, 1, issued_on) OVER (PARTITION BY office_id, kind, year ORDER BY n) AS before
       FROM document WHERE n IS NOT NULL) d`,
  );
  expect(rows[0]?.ok).toBe(true);
});

test('every chain verifies, and every projection is what its events say', async () => {
  const { rows } = await house.db.pool.query<EventRow>(
    'SELECT home_agency_id AS agency, application_id AS application, seq, body FROM event ORDER BY application_id, seq',
  );
  const { rows: sealed } = await house.db.pool.query<{ id: string }>('SELECT id FROM content');
  const report = verifyChain(
    rows,
    sealed.map(({ id }) => ({ id, sealed: true as const })),
    sha256,
  );
  expect(report).toMatchObject({ applications: 40, faults: [] });
  const { db, contents, parties, contexts } = house;
  expect((await rebuild({ db, contents, parties, contexts }, { drop: true })).differences).toEqual([]);
});

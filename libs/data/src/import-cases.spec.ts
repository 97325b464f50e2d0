import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { asksForAnswer, limitsAt } from '@yizhan/domain/applications';
import { type EventRow, verifyChain } from '@yizhan/domain/ledger';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { HEROINE, type House, demoSeed, keys, openHouse } from './case.fixture.ts';
import type { CaseKey } from './case-row.ts';
import { sha256 } from './contents.ts';
import { readCaseSeed } from './demo-cases-seed.ts';
import { importCases } from './import-cases.ts';
import { PRISMA_FOLDER } from './migrate.ts';
import { type Death, mortal } from './mortal.fixture.ts';
import { rebuild } from './rebuild.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

let database: TestDatabase;
let house: House;
const importInto = ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<number> =>
  importCases({ db, keys, clock, seedFolder: join(PRISMA_FOLDER, 'seed'), city: 'shanghai-demo' });
const again = (): Promise<number> => importInto(house);

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

test('there is one of everything a desk must be able to show, and nothing of whoever applies first', async () => {
  const read = async <T extends object>(sql: string): Promise<readonly T[]> =>
    (await house.db.pool.query<T>(sql)).rows;
  const open = await read<CaseKey>(
    `SELECT home_agency_id AS agency, id FROM application WHERE status <> 'closed'`,
  );
  const seen = new Set<string>();
  for (const key of open) {
    const { state } = await house.load(key);
    const { promised, acceptance } = limitsAt(state, await house.contexts.forTime(state), house.clock.now());
    seen.add(`promised ${promised?.light ?? 'none'}`).add(`acceptance ${acceptance.light}`);
    if (state.returns > 0) seen.add('returned');
    for (const { code } of state.findings.filter(asksForAnswer)) seen.add(code);
  }
  for (const light of ['green', 'yellow', 'red', 'overdue']) expect(seen).toContain(`promised ${light}`);
  for (const one of ['acceptance overdue', 'returned', 'registerNotFound', 'registerUnavailable'])
    expect(seen).toContain(one);
  const granted = await read(`SELECT 1 FROM application WHERE status = 'closed' AND outcome = 'granted'`);
  expect(granted.length).toBeGreaterThanOrEqual(12);
  const names = readCaseSeed(join(PRISMA_FOLDER, 'seed', 'city', 'shanghai-demo')).cases;
  const lengths = names.map(({ name }) => Array.from(name).length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 20]);
  expect(await read(`SELECT 1 FROM draft WHERE state = 'open'`)).toHaveLength(3);
  const heroine = await house.person(HEROINE);
  expect(await read(`SELECT 1 FROM application WHERE subject_party_id = '${heroine}'`)).toEqual([]);
});

test('somebody can sign in and look at a case of every state, on time and late', async () => {
  const { rows } = await house.db.pool.query<CaseKey>(
    `SELECT a.home_agency_id AS agency, a.id FROM application a
     JOIN account o ON o.party_id = a.subject_party_id AND o.audience = 'citizen'`,
  );
  const seen = new Set<string>();
  for (const key of rows) {
    const { state } = await house.load(key);
    const limits = limitsAt(state, await house.contexts.forTime(state), house.clock.now());
    seen.add(state.outcome === undefined ? state.status : `${state.status} ${state.outcome}`);
    if (state.status === 'received') seen.add(`acceptance ${limits.acceptance.light}`);
    else if (state.outcome === undefined) seen.add(`${state.status} ${limits.promised?.light ?? 'none'}`);
  }
  for (const one of [
    'received',
    'accepted',
    'inReview',
    'awaitingApproval',
    'decided granted',
    'closed granted',
    'closed refused',
    'closed rejected',
    'closed notAccepted',
    'closed withdrawn',
    'acceptance overdue',
    'accepted overdue',
    'inReview overdue',
    'awaitingApproval overdue',
  ])
    expect(seen).toContain(one);
});

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

/** Between draft and filing, while a register is switched off, between taking and what is then done. */
const DEATHS: readonly Death[] = [
  { at: 'INSERT INTO draft', nth: 1 },
  { at: 'register-rows', nth: 1 },
  { at: 'submit', nth: 2 },
  { at: 'append', nth: 2 },
  { at: 'append', nth: 26 },
  { at: 'append', nth: 21 },
  { at: `INSERT INTO setting`, nth: 2 },
  { at: 'append', nth: 120 },
];

test('a start that dies at any place is gone on with, and it comes to the same', async () => {
  await again();
  const other = await openTestDatabase(demoSeed);
  const cut = openHouse(other.appUrl);
  const dies = (death: Death): Promise<void> =>
    expect(importInto({ db: mortal(cut.db, death), clock: cut.clock })).rejects.toThrow('died');
  await dies({ at: 'INSERT INTO party ', nth: 17 });
  for (const death of DEATHS) {
    await dies(death);
    // What was under way keeps the days it began with, whenever it is gone on with.
    cut.clock.pass(3_600_000);
  }
  expect(await importInto(cut)).toBe(40);
  expect(await importInto(cut)).toBe(0);
  // A register is asked anew by whoever begins anew, and that is on record; all else is as if nothing had happened.
  const { read: _, read_party: __, ...whole } = await house.counts();
  expect(await cut.counts()).toMatchObject(whole);
  expect(await livesIn(cut)).toEqual(await livesIn(house));
  await cut.db.close();
  await other.close();
}, 120_000);

/** What became of each case, what people did and when, and how it is numbered; ids and public numbers are drawn by lot. */
async function livesIn({ db }: House): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ life: string }>(
    `SELECT concat_ws(' ', a.status, a.outcome,
       (SELECT string_agg(concat(b ->> 'type', '@', CASE WHEN b #>> '{actor,kind}' <> 'system' THEN b ->> 'recordedAt' END), ' '
          ORDER BY e.seq)
        FROM event e, LATERAL (SELECT e.body::jsonb AS b) j
        WHERE e.home_agency_id = a.home_agency_id AND e.application_id = a.id),
       (SELECT string_agg(concat(d.kind, '#', d.n), ' ' ORDER BY d.kind, d.n) FROM document d
        WHERE d.home_agency_id = a.home_agency_id AND d.application_id = a.id)) AS life
     FROM application a ORDER BY 1`,
  );
  return rows.map(({ life }) => life);
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventBodies, rebuild, type Rebuilt } from '@yizhan/data';
import type { AgencyId, ApplicationId } from '@yizhan/domain/kernel';
import { type House, openHouse } from '../../libs/data/src/case.fixture.ts';
import { type TestDatabase, openTestDatabase } from '../../tools/test-database.ts';
import { casesSeed } from '../support/demo-cases.ts';
import { naiveTurnaround, writtenTables } from '../support/naive-turnaround.ts';

let database: TestDatabase;
let house: House;

beforeAll(async () => {
  database = await openTestDatabase(casesSeed);
  house = openHouse(database.appUrl);
}, 120_000);

afterAll(async () => {
  await house.db.close();
  await database.close();
});

/** As the service's own file says it: 15 working days from the filing, 5 to accept. */
const LAW = { tables: writtenTables(), acceptance: 5, promised: { value: 15, from: 'received' } } as const;

interface FactRow {
  readonly application: string;
  readonly figures: Readonly<Record<string, unknown>>;
}

async function facts(): Promise<readonly FactRow[]> {
  const { rows } = await house.db.pool.query<Record<string, unknown> & { application: string }>(
    `SELECT application_id AS application, outcome, accepted_on AS "acceptedOn", decided_on AS "decidedOn",
            closed_on AS "closedOn", net_working AS "netWorking", gross_working AS "grossWorking",
            gross_natural AS "grossNatural", paused_days AS "pausedDays", promise_kept AS "promiseKept",
            statute_kept AS "statuteKept", accepted_in_time AS "acceptedInTime", late_withdrawal AS "lateWithdrawal"
     FROM turnaround_fact ORDER BY application_id`,
  );
  return rows.map(({ application, ...row }) => ({
    application,
    figures: Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  }));
}

async function naiveFacts(): Promise<readonly FactRow[]> {
  const { rows } = await house.db.pool.query<{ agency: AgencyId; id: ApplicationId }>(
    'SELECT home_agency_id AS agency, application_id AS id FROM event WHERE seq = 1 ORDER BY application_id',
  );
  const counted = await Promise.all(
    rows.map(async (key) => {
      const figures = naiveTurnaround(await eventBodies(house.db.pool, key), LAW);
      return figures === undefined ? [] : [{ application: key.id, figures: { ...figures } }];
    }),
  );
  return counted.flat();
}

const rebuilt = (options: Parameters<typeof rebuild>[1]): Promise<Rebuilt> => {
  const { db, contents, parties, contexts } = house;
  return rebuild({ db, contents, parties, contexts }, options);
};

describe('the facts of the demo’s cases, as they are stored', () => {
  test('are what a naive count of their stored events gives', async () => {
    const stored = await facts();
    expect(stored).toEqual(await naiveFacts());
    const days = stored.flatMap(({ figures: { netWorking } }) =>
      netWorking === undefined ? [] : [netWorking],
    );
    // Enough for a percentile, and different enough for it to say something.
    expect(days.length).toBeGreaterThanOrEqual(12);
    expect(new Set(days).size).toBeGreaterThan(5);
    for (const kept of [true, false])
      expect(stored.some(({ figures }) => figures['promiseKept'] === kept)).toBe(true);
    expect(stored.some(({ figures }) => figures['lateWithdrawal'] === true)).toBe(true);
  }, 60_000);

  test('are the same rows after a rebuild from nothing', async () => {
    const before = await facts();
    expect(await rebuilt({ drop: true })).toEqual({ applications: 40, differences: [] });
    expect(await facts()).toEqual(before);
  }, 60_000);

  test('of which one that was tampered with, by a day, is caught by the count, named by the rebuild and mended', async () => {
    const [first] = (await facts()).filter(({ figures }) => figures['netWorking'] !== undefined);
    const off = `UPDATE turnaround_fact SET net_working = net_working + 1 WHERE application_id = $1`;
    await house.db.pool.query(off, [first?.application]);
    expect(await facts()).not.toEqual(await naiveFacts());
    const { differences } = await rebuilt({});
    expect(differences).toEqual([
      expect.stringMatching(new RegExp(`^turnaround_fact .*/${String(first?.application)}/1/1 net_working$`)),
    ]);
    expect(await facts()).toEqual(await naiveFacts());
    expect((await rebuilt({})).differences).toEqual([]);
  }, 60_000);
});

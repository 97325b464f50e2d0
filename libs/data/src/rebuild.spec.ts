import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { personFor } from '@yizhan/domain/applications';
import { plainDate } from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { type House, demoSeed, openHouse } from './case.fixture.ts';
import { openQueue } from './queue.ts';
import { PROJECTIONS, rebuild } from './rebuild.ts';

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

describe('rebuild', () => {
  test('drop, fold, equal: every column of every projection', async () => {
    await house.carry(await house.filed(await house.somebody()), 'closed');
    await house.carry(await house.filed(await house.somebody()), 'proposed');
    const subject = await house.somebody();
    await house.must(await house.filed(subject), personFor(subject), 'withdraw', {});
    const before = await house.counts();
    const ports = {
      db: house.db,
      contents: house.contents,
      parties: house.parties,
      contexts: house.contexts,
    };
    const rebuilt = await rebuild(ports, { drop: true });
    expect(rebuilt.differences).toEqual([]);
    expect(rebuilt.applications).toBe(before['application']);
    expect(await house.counts()).toEqual(before);
    for (const table of PROJECTIONS) expect(before[table]).toBeGreaterThan(0);
  });

  test('a planted difference is found, named and mended', async () => {
    const key = await house.filed(await house.somebody());
    await house.db.pool.query(`UPDATE application SET status = 'decided' WHERE id = $1`, [key.id]);
    await house.db.pool.query(`UPDATE task SET due_on = '2031-01-01' WHERE application_id = $1`, [key.id]);
    const ports = {
      db: house.db,
      contents: house.contents,
      parties: house.parties,
      contexts: house.contexts,
    };
    const { differences } = await rebuild(ports);
    expect(
      differences.map((line) =>
        line
          .split(' ')
          .filter((_, n) => n !== 1)
          .join(' '),
      ),
    ).toEqual(['application status', 'task due_on']);
    expect((await rebuild(ports)).differences).toEqual([]);
  });

  test('a row of another fold version is folded from its events', async () => {
    const key = await house.filed(await house.somebody());
    await house.db.pool.query(`UPDATE application SET fold_version = 0, folded = '{}' WHERE id = $1`, [
      key.id,
    ]);
    expect((await house.load(key)).state.status).toBe('received');
    await house.take(key, await house.staff('clerk'));
    const { rows } = await house.db.pool.query<{ version: number }>(
      'SELECT fold_version AS version FROM application WHERE id = $1',
      [key.id],
    );
    expect(rows[0]?.version).toBeGreaterThan(0);
  });
});

describe('the queue', () => {
  test('due first, in keyset pages, masked', async () => {
    const clerk = await house.staff('clerk');
    const queue = openQueue(house.db, house.contents);
    const office = clerk.kind === 'staff' ? clerk.agency : ('' as never);
    const asked = { office, steps: ['accept'] as const, whose: 'untaken' as const };
    for (let n = 0; n < 7; n++) await house.filed(await house.somebody());
    const all = await queue.page({ ...asked, limit: 100 });
    expect(all.length).toBeGreaterThan(5);
    const dues = all.map(({ dueOn }) => dueOn ?? plainDate('9999-12-31'));
    expect([...dues].sort()).toEqual(dues);
    const paged = [];
    for (let after = undefined; ;) {
      const page = await queue.page({ ...asked, limit: 3, ...(after && { after }) });
      paged.push(...page);
      after = page.at(-1);
      if (after === undefined) break;
    }
    expect(paged.map(({ task }) => task)).toEqual(all.map(({ task }) => task));
    expect(all[0]?.case.card?.name).toMatch(/^.\*$/);
  });
});

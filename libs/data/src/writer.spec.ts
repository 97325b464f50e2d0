import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type PartyId } from '@yizhan/domain/kernel';
import { type EventRow, verifyChain } from '@yizhan/domain/ledger';
import { openTasks, personFor } from '@yizhan/domain/applications';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { DAY, HEROINE, type House, demoSeed, openHouse } from './case.fixture.ts';
import { openCaseContents } from './case-context.ts';
import { eventBodies } from './case-row.ts';
import { sha256 } from './contents.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

let database: TestDatabase;
let house: House;
let heroine: PartyId;

beforeAll(async () => {
  database = await openTestDatabase(demoSeed);
  house = openHouse(database.appUrl);
  heroine = await house.person(HEROINE);
}, 120_000);

afterAll(async () => {
  await house.db.close();
  await database.close();
});

describe('submit', () => {
  test('one transaction: everything that belongs to a filing, and nothing twice', async () => {
    const draft = await house.draft(heroine);
    const before = await house.counts();
    const key = randomUUID();
    const outcome = await house.submit(heroine, draft, key);
    expect(outcome).toMatchObject({ kind: 'done', replayed: false, answer: { outcome: 'received' } });
    const after = await house.counts();
    const grown = Object.fromEntries(Object.entries(after).filter(([name, n]) => n !== before[name]));
    expect(
      Object.fromEntries(Object.entries(grown).map(([name, n]) => [name, n - (before[name] ?? 0)])),
    ).toEqual({
      application: 1,
      event: 1,
      content: expect.any(Number),
      task: 1,
      document: 1,
      outbox: expect.any(Number),
      idempotency: 1,
      open_matter: 1,
      public_number: 2,
    });

    // Asked again: the same answer, and nothing more.
    expect(await house.submit(heroine, draft, key)).toEqual({ ...outcome, replayed: true });
    // The same key with another body.
    expect(await house.submit(heroine, draft, key, { other: true })).toEqual({ kind: 'keyReused' });
    // Another key: the draft is gone.
    expect(await house.submit(heroine, draft)).toMatchObject({ kind: 'stale', draft: { state: 'consumed' } });
    expect(await house.counts()).toEqual(after);
  });

  test('no twins, whatever the draft; a closed matter is taken over', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const twin = await house.submit(subject, await house.draft(subject));
    expect(twin).toMatchObject({ kind: 'refused', refusal: { code: 'openMatter', application: key.id } });
    await house.must(key, personFor(subject), 'withdraw', {});
    expect(await house.submit(subject, await house.draft(subject))).toMatchObject({ kind: 'done' });
  });

  test('fifty at once on one draft: one case, one answer for all with its key', async () => {
    const subject = await house.somebody();
    const draft = await house.draft(subject);
    const before = await house.counts();
    const same = randomUUID();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) => house.submit(subject, draft, n % 2 === 0 ? same : randomUUID())),
    );
    const numbers = new Set(outcomes.flatMap((one) => (one.kind === 'done' ? [one.answer.number] : [])));
    expect(numbers.size).toBe(1);
    expect(outcomes.filter((one) => one.kind === 'done' && !one.replayed)).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind !== 'done').map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['stale']),
    );
    const after = await house.counts();
    expect((after['application'] ?? 0) - (before['application'] ?? 0)).toBe(1);
    expect((after['public_number'] ?? 0) - (before['public_number'] ?? 0)).toBe(2);
    expect((after['idempotency'] ?? 0) - (before['idempotency'] ?? 0)).toBe(1);
  }, 30_000);

  test('a changed draft is stale, a missing one is none', async () => {
    const subject = await house.somebody();
    const draft = await house.draft(subject);
    await house.drafts.save(draft, 1, { content: { answers: { phone: '1' } } }, house.clock.now());
    expect(await house.submit(subject, draft)).toMatchObject({
      kind: 'stale',
      draft: { revision: 2, state: 'open' },
    });
    expect(await house.submit(subject, { subject, id: (await house.draft(heroine)).id })).toEqual({
      kind: 'noSuchDraft',
    });
  });
});

describe('commands', () => {
  test('the whole errand, over three people, in one verified chain', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    await house.carry(key, 'closed');
    const { state } = await house.load(key);
    expect(state).toMatchObject({ status: 'closed', outcome: 'granted' });
    expect(openTasks(state)).toEqual([]);

    const { rows } = await house.db.pool.query<EventRow>(
      'SELECT home_agency_id AS agency, application_id AS application, seq, body FROM event WHERE application_id = $1 ORDER BY seq',
      [key.id],
    );
    const opened = await openCaseContents(house, key);
    const report = verifyChain(rows, opened, sha256);
    expect(report.faults).toEqual([]);
    expect(report.contents.verified).toBe(opened.length);
    expect(opened.length).toBeGreaterThan(5);
    expect(rows.at(-1)?.seq).toBe(state.seq);
  });

  test('documents are numbered without gaps, and a lost race gives its number back', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const clerk = await house.staff('clerk');
    await house.take(key, clerk);
    const numbers = async (): Promise<readonly number[]> => {
      const { rows } = await house.db.pool.query<{ n: number }>(
        `SELECT n FROM document WHERE kind = 'acceptance' AND n IS NOT NULL ORDER BY n`,
      );
      return rows.map(({ n }) => n);
    };
    const before = await numbers();
    const seq = await house.seq(key);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => house.command(key, clerk, 'accept', {}, { seq })),
    );
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    const after = await numbers();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(after.map((_, index) => index + 1));
    const { rows } = await house.db.pool.query<{ n: number }>(
      `SELECT n FROM document_counter WHERE kind = 'acceptance'`,
    );
    expect(rows[0]?.n).toBe(after.length);
  });

  test('a stale page writes nothing in any table', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const clerk = await house.staff('clerk');
    await house.take(key, clerk);
    const before = await house.counts();
    const outcome = await house.command(key, clerk, 'accept', {}, { seq: 1 });
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'stale', expected: 1, last: 2 } });
    expect(await house.counts()).toEqual(before);
  });

  test('a refused command writes nothing, an unknown case is none', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const before = await house.counts();
    const approver = await house.staff('approver');
    expect(await house.command(key, approver, 'approve', {})).toMatchObject({
      kind: 'refused',
      refusal: { code: 'notNow' },
    });
    expect(await house.counts()).toEqual(before);
    const nobody = { ...key, id: key.agency as unknown as typeof key.id };
    expect(await house.command(nobody, approver, 'approve', {}, { seq: 1 })).toEqual({ kind: 'noSuchCase' });
  });

  test('one key, one answer: the same again, another body refused', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const clerk = await house.staff('clerk');
    const task = openTasks((await house.load(key)).state)[0]?.id ?? '';
    const given = { key: randomUUID(), seq: await house.seq(key) };
    const first = await house.command(key, clerk, 'take', { task }, given);
    expect(first).toMatchObject({ kind: 'done', replayed: false });
    const before = await house.counts();
    expect(await house.command(key, clerk, 'take', { task }, given)).toEqual({ ...first, replayed: true });
    expect(await house.command(key, clerk, 'take', { task: given.key }, given)).toEqual({
      kind: 'keyReused',
    });
    expect(await house.command(key, await house.staff('clerk2'), 'take', { task }, given)).toEqual({
      kind: 'keyReused',
    });
    expect(await house.counts()).toEqual(before);
  });

  test('the same key at one moment on two cases of a register: one is done, the other refused', async () => {
    const [one, two] = [await house.filed(await house.somebody()), await house.filed(await house.somebody())];
    expect(one.agency).toBe(two.agency);
    const clerk = await house.staff('clerk');
    const key = randomUUID();
    const take = async (which: typeof one): Promise<string> => {
      const { state, seq } = await house.load(which);
      const task = openTasks(state)[0]?.id ?? '';
      return (await house.command(which, clerk, 'take', { task }, { key, seq })).kind;
    };
    expect((await Promise.all([take(one), take(two)])).sort()).toEqual(['done', 'keyReused']);
  });

  test('twenty commands at once on one case: each done once, in one unbroken chain', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const seq = await house.seq(key);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        house.command(
          key,
          { kind: 'system', process: 'registers' },
          'recordFinding',
          {
            observations: [
              { code: 'conditionUnknown', about: 'age', source: 'age', observedAt: house.clock.now() },
            ],
          },
          { seq },
        ),
      ),
    );
    const done = outcomes.filter(({ kind }) => kind === 'done').length;
    // They saw the same page: the first act makes it stale for the others.
    expect(done).toBe(1);
    expect((await eventBodies(house.db.pool, key)).map((body) => body.seq)).toEqual(
      Array.from({ length: seq + done }, (_, index) => index + 1),
    );
  });
});

describe('time', () => {
  test('what fell due is written even when the command is refused, and once', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const clerk = await house.staff('clerk');
    const seq = await house.seq(key);
    house.clock.pass(20 * DAY);
    const refused = await house.command(key, clerk, 'startReview', {}, { seq });
    expect(refused).toMatchObject({ kind: 'refused' });
    const bodies = await eventBodies(house.db.pool, key);
    expect(bodies.filter(({ type }) => type === 'limitCrossed').length).toBeGreaterThan(0);
    expect(await house.writer.catchUp(key)).toBe(0);
    expect(await eventBodies(house.db.pool, key)).toHaveLength(bodies.length);
    // What time does makes no page stale.
    const task = openTasks((await house.load(key)).state)[0]?.id ?? '';
    expect(await house.command(key, clerk, 'take', { task }, { seq })).toMatchObject({ kind: 'done' });
  });

  test('nothing is recorded before what was recorded', async () => {
    const bodies = await house.db.pool.query<{ ok: boolean }>(
      `SELECT bool_and(at >= before) AS ok FROM (
         SELECT body::jsonb ->> 'recordedAt' AS at, lag(body::jsonb ->> 'recordedAt', 1, '') OVER (PARTITION BY application_id ORDER BY seq) AS before
         FROM event) e`,
    );
    expect(bodies.rows[0]?.ok).toBe(true);
  });
});

describe('the record', () => {
  test('no name, number, phone or account in any event, outbox row or answer', async () => {
    const { rows } = await house.db.pool.query<{ text: string }>(
      `SELECT string_agg(t, '') AS text FROM (
         SELECT body AS t FROM event UNION ALL SELECT payload::text FROM outbox
         UNION ALL SELECT answer::text FROM idempotency UNION ALL SELECT folded::text FROM application) x`,
    );
    const everybody = [...(await house.parties.many(await house.everyone())).values()];
    const planted = everybody.flatMap((party) =>
      party.kind === 'person' ? [party.name, party.citizenId ?? '-none-', party.phone ?? '-none-'] : [],
    );
    for (const secret of [...planted, '6200000000000001', '示例银行', '站内消息', '已核实']) {
      expect(rows[0]?.text.includes(secret)).toBe(false);
    }
  });
});

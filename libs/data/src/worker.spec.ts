import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { personFor } from '@yizhan/domain/applications';
import type { CalendarEdition } from '@yizhan/domain/calendar';
import {
  type PartyId,
  type PlainDate,
  addDays,
  dayOf,
  plainDate,
  weekday,
  yearOf,
} from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { append } from './append.ts';
import { DAY, House, demoSeed, openHouse } from './case.fixture.ts';
import { eventBodies } from './case-row.ts';
import { link } from './chain.ts';
import type { Database } from './db.ts';
import { openMessages } from './messages.ts';
import { type Effects, effectsIn, openOutbox, perform, waitAfter } from './outbox.ts';
import { openWorker } from './worker.ts';
import { openWriter } from './writer.ts';

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

const workerOf = (effects: Effects = effectsIn(house.db)): ReturnType<typeof openWorker> =>
  openWorker({
    db: house.db,
    clock: house.clock,
    writer: house.writer,
    outbox: openOutbox(house.db),
    effects,
  });

const messagesOf = async (party: PartyId): Promise<readonly string[]> =>
  (await openMessages(house.db).ofParty(party, 50)).map(({ kind }) => kind);

describe('the gate of append.sql', () => {
  test('a row that moved on lets nothing through, in any table', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const old = await house.load(key);
    const context = await house.contexts.forCase(old);
    await house.take(key, await house.staff('clerk'));
    const [first] = await eventBodies(house.db.pool, key);
    if (first === undefined) throw new Error('no event');
    const { prev: _prev, seq: _seq, commitments: _c, ...draft } = first;
    const late = link(
      house.contents,
      { agency: key.agency, application: key.id, seq: old.seq, head: old.head, state: old.state },
      [
        {
          ...draft,
          type: 'withdrawn',
          typeVersion: 1,
          data: {},
          recordedAt: house.clock.now(),
          contents: [{ kind: 'remark', value: 'x' }],
          documents: [],
        },
      ],
      new Map(),
    );
    const before = await house.counts();
    const about = { number: old.number, context, realNow: house.clock.real() };
    const answer = {
      key: randomUUID(),
      request: Buffer.from('x'),
      answer: { number: old.number, seq: 2, outcome: 'x' },
    };
    expect(await append(house.db.pool, late, about, answer)).toBe(false);
    expect(await house.counts()).toEqual(before);
  });
});

/** A database that breaks off at a place in a transaction, as a killed process does. */
function breaking(db: Database, where: 'beforeCommit' | 'afterCommit'): Database {
  return {
    ...db,
    transaction: async (work) => {
      const done = await db.transaction(async (client) => {
        const result = await work(client);
        if (where === 'beforeCommit') {
          const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
          client.on('error', () => undefined);
          await db.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
        }
        return result;
      });
      if (where === 'afterCommit') throw new Error('killed after the commit');
      return done;
    },
  };
}

describe('killed', () => {
  const submitOn = (db: Database) => new House(db, house.clock);

  test('before the commit: nothing, and the same key files it', async () => {
    const subject = await house.somebody();
    const draft = await house.draft(subject);
    const before = await house.counts();
    const key = randomUUID();
    await expect(submitOn(breaking(house.db, 'beforeCommit')).submit(subject, draft, key)).rejects.toThrow();
    expect(await house.counts()).toEqual(before);
    expect(await house.submit(subject, draft, key)).toMatchObject({ kind: 'done', replayed: false });
  });

  test('after the commit: one, and the same key hears of it', async () => {
    const subject = await house.somebody();
    const draft = await house.draft(subject);
    const key = randomUUID();
    await expect(submitOn(breaking(house.db, 'afterCommit')).submit(subject, draft, key)).rejects.toThrow(
      'killed',
    );
    const between = await house.counts();
    expect(await house.submit(subject, draft, key)).toMatchObject({ kind: 'done', replayed: true });
    expect(await house.counts()).toEqual(between);
  });

  test('a numbered document: before the commit its number returns', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const clerk = await house.staff('clerk');
    await house.take(key, clerk);
    const counter = async (): Promise<unknown> =>
      (await house.db.pool.query(`SELECT office, year, n FROM document_counter WHERE kind = 'acceptance'`))
        .rows;
    const before = await counter();
    const { contents, contexts, clock } = house;
    const { keys } = await import('./case.fixture.ts');
    const writer = openWriter({ db: breaking(house.db, 'beforeCommit'), contents, contexts, clock, keys });
    const request = {
      case: key,
      key: randomUUID(),
      expectedSeq: await house.seq(key),
      actor: clerk,
      command: 'accept' as const,
      body: {},
    };
    await expect(writer.command(request)).rejects.toThrow();
    expect(await counter()).toEqual(before);
    expect(await house.writer.command(request)).toMatchObject({ kind: 'done', replayed: false });
  });
});

describe('the outbox', () => {
  test('messages reach everyone of the case once, however often they are sent', async () => {
    await workerOf().once();
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const outbox = openOutbox(house.db);
    const [owed] = (await outbox.claim(key.agency, 10, house.clock.real())).filter(
      ({ application }) => application === key.id,
    );
    if (owed === undefined) throw new Error('nothing owed');
    // Done, and killed before it could say so: the claim runs out and it is done again.
    await perform(effectsIn(house.db), owed);
    expect(await messagesOf(subject)).toEqual(['submitted']);
    expect(await outbox.claim(key.agency, 10, house.clock.real())).toEqual([]);
    house.clock.pass(61_000);
    expect((await workerOf().once()).effects).toBe(1);
    expect(await messagesOf(subject)).toEqual(['submitted']);
    expect((await workerOf().once()).effects).toBe(0);
  });

  test('two workers at once do each effect once', async () => {
    for (let n = 0; n < 10; n++) await house.filed(await house.somebody());
    let sent = 0;
    const counting: Effects = {
      ...effectsIn(house.db),
      message: async (owed, payload) => {
        sent += 1;
        await effectsIn(house.db).message(owed, payload);
      },
    };
    const done = await Promise.all([
      workerOf(counting).once(),
      workerOf(counting).once(),
      workerOf(counting).once(),
    ]);
    expect(done.reduce((sum, { effects }) => sum + effects, 0)).toBe(10);
    expect(sent).toBe(10);
  });

  test('what fails waits longer each time, dies at last, and can be revived', async () => {
    const subject = await house.somebody();
    await house.filed(subject);
    const outbox = openOutbox(house.db);
    const broken: Effects = { ...effectsIn(house.db), message: () => Promise.reject(new TypeError('down')) };
    for (let n = 0; n < 20; n++) {
      await workerOf(broken).once();
      expect(await messagesOf(subject)).toEqual([]);
      house.clock.pass(waitAfter(n + 1));
    }
    const [dead] = await outbox.deadLetters(5);
    expect(dead).toMatchObject({ effect: 'message', attempts: 20, fault: 'TypeError' });
    expect((await workerOf().once()).effects).toBe(0);
    expect(await outbox.revive(dead?.agency ?? ('' as never), dead?.id ?? '', house.clock.real())).toBe(true);
    await workerOf().once();
    expect(await messagesOf(subject)).toEqual(['submitted']);
    expect(waitAfter(1)).toBe(2_000);
    expect(waitAfter(50)).toBe(3_600_000);
  });

  test('closing frees the matter', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const held = async (): Promise<number> =>
      (await house.db.pool.query('SELECT 1 FROM open_matter WHERE subject_party_id = $1', [subject]))
        .rowCount ?? 0;
    await house.must(key, personFor(subject), 'withdraw', {});
    expect(await held()).toBe(1);
    await workerOf().once();
    expect(await held()).toBe(0);
  });
});

describe('time', () => {
  test('the worker makes prompt what a request would have done; late or twice gives the same', async () => {
    const [one, two] = [await house.filed(await house.somebody()), await house.filed(await house.somebody())];
    house.clock.pass(30 * DAY);
    await house.writer.catchUp(two);
    expect((await workerOf().once()).caughtUp).toBeGreaterThanOrEqual(1);
    expect((await workerOf().once()).caughtUp).toBe(0);
    const crossed = async (key: typeof one): Promise<readonly unknown[]> =>
      (await eventBodies(house.db.pool, key))
        .filter(({ type }) => type === 'limitCrossed')
        .map(({ data }) => data);
    expect((await crossed(one)).length).toBeGreaterThan(3);
    expect(await crossed(one)).toEqual(await crossed(two));
  });

  test('an edition that brings a promise nearer is told anew, and to everyone once', async () => {
    const subject = await house.somebody();
    const key = await house.filed(subject);
    const toldNow = async (): Promise<PlainDate> =>
      (await house.load(key)).state.told.at(-1)?.date ?? plainDate('1949-01-01');
    const told = await toldNow();
    house.clock.pass(DAY);
    await house.calendars.publish(await workedOn(saturdayAfter(dayOf(house.clock.now()))));
    house.clock.pass(60_000);
    await workerOf().once();
    expect((await toldNow()) < told).toBe(true);
    expect(await messagesOf(subject)).toEqual(['dateTold', 'submitted']);
    // Every open case was looked at, and the row says when to look again.
    const { rows } = await house.db.pool.query<{ late: number }>(
      'SELECT count(*) AS late FROM application WHERE next_due_at <= $1',
      [house.clock.now()],
    );
    expect(rows[0]?.late).toBe(0);
  });
});

const saturdayAfter = (day: PlainDate): PlainDate => addDays(day, ((6 - weekday(day) + 7) % 7) + 7);

/** The year's table with one weekend day more to work. */
async function workedOn(day: PlainDate): Promise<CalendarEdition> {
  const known = (await house.calendars.editions()).findLast(({ year }) => year === yearOf(day));
  return {
    year: yearOf(day),
    edition: (known?.edition ?? 0) + 1,
    publishedAt: house.clock.now(),
    basis: 'notice',
    notice: { zh: '示例', en: 'Example' },
    off: known?.off ?? [],
    worked: [...(known?.worked ?? []), day].sort(),
  };
}

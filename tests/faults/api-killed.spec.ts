import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Answered, type Client, signInAt } from '../support/client.ts';
import { type Done, expectDone, filedBy, fillIn, handIn } from '../support/errand.ts';
import { FULL } from '../support/full-run.ts';
import type { BreakPoint } from './breaking-proxy.ts';
import { type KilledHouse, type Mortal, openKilledHouse } from './killed-house.ts';

/** Two citizens a round: whoever filed once has an open matter. */
const ROUNDS: readonly (readonly [string, string])[] = [
  ['sunshili', 'liyi'],
  ['ayguli', 'jishili'],
  ['zhoushili', 'wushili'],
  ['zhengshili', 'fengshili'],
];
const PAIRS = ROUNDS.slice(0, FULL ? ROUNDS.length : 1);

let kept: KilledHouse;
/** The API as it runs now; after each kill, another one on the same database. */
let api: Mortal;

beforeAll(async () => {
  kept = await openKilledHouse();
  api = await kept.start('main');
}, 120_000);

afterAll(async () => {
  await kept.close();
});

/** Asks for something, and kills the API over it: no answer comes. Then another API is started. */
async function killedOver(point: BreakPoint, ask: () => Promise<unknown>): Promise<void> {
  const killed = api.killedAt(point);
  await expect(ask()).rejects.toThrow();
  await killed;
  api = await kept.start('main');
}

const now = (client: Client): Client => client.at(api.process.origin);

const column = async (sql: string, value: string | undefined): Promise<readonly string[]> =>
  (await kept.house.db.pool.query<{ it: string }>(sql, [value])).rows.map(({ it }) => it);

const SUBMIT = { first: 'submit\0', at: 'COMMIT\0' };
/** `take` is one statement; `accept` takes a number for its document and so is a transaction. */
const TAKE = { at: 'append\0' };
const ACCEPT = { first: 'append\0', at: 'COMMIT\0' };

test.each(PAIRS)(
  'the API is killed while it files for %s, before the commit, and for %s, after it',
  async (one, other) => {
    for (const [login, side] of [
      [one, 'before'],
      [other, 'after'],
    ] as const) {
      const citizen = await signInAt(api.process.origin, login);
      const self = citizen.session.parties?.find(({ relation }) => relation === 'self')?.id;
      const numbers = (): Promise<readonly string[]> =>
        column('SELECT number AS it FROM application WHERE subject_party_id = $1', self);
      const filled = await fillIn(citizen);
      const before = await kept.house.counts();
      const key = randomUUID();
      await killedOver({ ...SUBMIT, side }, () => handIn(citizen, filled, key));

      const left = await numbers();
      expect(left).toHaveLength(side === 'before' ? 0 : 1);
      if (side === 'before') {
        // The registers were asked, and that stands; of the filing itself there is no trace in any table.
        const { read: _, read_party: __, session: ___, ...untouched } = before;
        expect(await kept.house.counts()).toMatchObject(untouched);
      }
      const answered = expectDone(await handIn(now(citizen), filled, key));
      expect(answered).toMatchObject({ seq: 1, outcome: 'received' });
      expect(await numbers()).toEqual([answered.number]);
      if (side === 'after') expect(left).toEqual([answered.number]);
      expect(expectDone(await handIn(now(citizen), filled, key))).toEqual(answered);
    }
  },
  120_000,
);

test.each(FULL ? ['chushili', 'weishili'] : ['chushili'])(
  'the API is killed over commands on the case of %s',
  async (login) => {
    const clerk = await clerkOf(login);
    const { number, seq } = clerk.filed;
    const events = (): Promise<readonly string[]> =>
      column(
        `SELECT body::jsonb ->> 'type' AS it FROM event e JOIN application a ON a.id = e.application_id
       WHERE a.number = $1 ORDER BY e.seq`,
        number,
      );
    const counters = async (): Promise<unknown> =>
      (await kept.house.db.pool.query('SELECT * FROM document_counter ORDER BY 1, 2, 3, 4')).rows;
    const [task] = await column(
      'SELECT t.id AS it FROM task t JOIN application a ON a.id = t.application_id WHERE a.number = $1 AND t.closed_on IS NULL',
      number,
    );
    const [takeKey, acceptKey] = [randomUUID(), randomUUID()];
    const take = (): Promise<Answered> =>
      now(clerk.client).send('POST', `/applications/${number}/take`, {
        body: { task },
        seen: seq,
        key: takeKey,
      });
    const accept = (): Promise<Answered> =>
      now(clerk.client).send('POST', `/applications/${number}/accept`, {
        body: {},
        seen: seq + 1,
        key: acceptKey,
      });

    await killedOver({ ...TAKE, side: 'after' }, take);
    expect(await events()).toEqual(['submitted', 'taken']);
    expect(expectDone(await take())).toEqual({ number, seq: 2, outcome: 'received' });
    expect(await events()).toEqual(['submitted', 'taken']);

    // A number that was taken for a document nobody has returns to its counter.
    const before = await counters();
    await killedOver({ ...ACCEPT, side: 'before' }, accept);
    expect(await events()).toEqual(['submitted', 'taken']);
    expect(await counters()).toEqual(before);
    await killedOver({ ...ACCEPT, side: 'after' }, accept);
    expect(await events()).toEqual(['submitted', 'taken', 'accepted']);
    for (let time = 0; time < 2; time++) {
      expect(expectDone(await accept())).toEqual({ number, seq: 3, outcome: 'accepted' });
    }
    expect(await events()).toEqual(['submitted', 'taken', 'accepted']);
  },
  120_000,
);

/** A case of this person, and somebody of its office. */
async function clerkOf(login: string): Promise<{ readonly filed: Done; readonly client: Client }> {
  const { origin } = api.process;
  const filed = await filedBy(await signInAt(origin, login));
  return { filed, client: await signInAt(origin, 'clerk-weifang', 'staff') };
}

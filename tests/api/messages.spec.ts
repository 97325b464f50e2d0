import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { effectsIn, newId, openOutbox, openWorker } from '@yizhan/data';
import supertest from 'supertest';
import { demoAccount, openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own } from './caller.ts';
import { empower, file, newCitizen, storesOf } from './cases.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

let api: TestApp;

beforeAll(async () => {
  api = await openTestApp();
}, 60_000);

afterAll(async () => {
  await api.close();
});

const signedIn = async (login: string) => {
  const agent = supertest.agent(await api.app.getUrl());
  const { body } = await agent.post('/api/v1/session').send(demoAccount(login));
  return { agent, body: body as { csrf: string; parties: { id: string; relation: string }[] } };
};

/** As the outbox puts it in: codes and dates, no words. */
const put = async (party: string, kind: string, params: object): Promise<string> => {
  const id = newId();
  await api.database.pool.query(
    'INSERT INTO message (party_id, id, kind, params, created_at) VALUES ($1, $2, $3, $4, $5)',
    [
      party,
      id,
      kind,
      JSON.stringify({ service: 'SH-OLD-002', seq: 1, on: '2026-11-24', ...params }),
      '2026-11-24T01:00:00.000Z',
    ],
  );
  return id;
};

interface Inbox {
  readonly unread: number;
  readonly items: readonly {
    readonly id: string;
    readonly title: object;
    readonly text: object;
    readonly readAt: string | null;
  }[];
}

test('an inbox is read in words, newest first, and only by its owner', async () => {
  const { agent, body: me } = await signedIn('chenguifang');
  const own = me.parties.find(({ relation }) => relation === 'self')?.id ?? '';
  const first = await put(own, 'submitted', {
    number: 'N',
    told: [{ limit: 'promised', date: '2026-12-15', edition: '2026@1' }],
  });
  const second = await put(own, 'approved', { outcome: 'granted' });
  await put(own, 'somethingNewer', {});

  const inbox = (await agent.get('/api/v1/messages')).body as Inbox;
  expect(inbox.items.map(({ id }) => id)).toEqual([second, first]);
  expect(inbox.items[1]).toMatchObject({
    title: { zh: '申请已经收到', en: 'The application has arrived' },
    text: {
      zh: expect.stringMatching(
        /在 11\u00A0月\u00A024\u00A0日（周\u2060二）收到。最晚 12\u00A0月\u00A015\u00A0日（周\u2060二）办完。$/,
      ),
      en: expect.stringMatching(
        /arrived on Tuesday 24\u00A0November\. It is done by Tuesday 15\u00A0December at the latest\.$/,
      ),
    },
    number: 'N',
    readAt: null,
  });

  const read = await agent.post(`/api/v1/messages/${first}/read`).set('x-csrf-token', me.csrf);
  expect(read.status).toBe(204);
  expect(
    ((await agent.get(`/api/v1/messages?limit=1&before=${second}`)).body as Inbox).items[0]?.readAt,
  ).toMatch(/Z$/);

  const other = await signedIn('zhaoshili');
  expect(((await other.agent.get('/api/v1/messages')).body as Inbox).items).toEqual([]);
  const stolen = await other.agent
    .post(`/api/v1/messages/${second}/read`)
    .set('x-csrf-token', other.body.csrf);
  expect(stolen.status).toBe(404);
});

test('what is asked oddly is 400, by nobody 401, without the token 403', async () => {
  const { agent } = await signedIn('chenguifang');
  expect((await agent.get('/api/v1/messages?limit=0')).body).toMatchObject({
    status: 400,
    errors: [{ path: '/limit' }],
  });
  expect((await agent.get('/api/v1/messages?before=x')).body).toMatchObject({
    status: 400,
    errors: [{ path: '/before' }],
  });
  expect((await api.request.get('/api/v1/messages')).status).toBe(401);
  expect((await agent.post(`/api/v1/messages/${newId()}/read`)).body).toMatchObject({
    code: 'csrfTokenWrong',
  });
});

test('who filed for another hears of it as long as they may see the matter, and not a day longer', async () => {
  const [principal, proxy, blind] = [await newCitizen(api), await newCitizen(api), await newCitizen(api)];
  const { clock, writer, db } = storesOf(api);
  const work = () => openWorker({ db, clock, writer, outbox: openOutbox(db), effects: effectsIn(db) }).once();
  const heard = async (caller: Caller): Promise<number> =>
    ((await caller.get('/messages')).body as Inbox).items.length;
  const withdraw = (number: string) =>
    principal.change('post', `/applications/${number}/withdraw`, { seen: 1, body: {} });

  const revoke = await empower(api, proxy, principal, ['view', 'fill', 'submit']);
  const number = await file(proxy, own(principal));
  await work();
  expect([await heard(principal), await heard(proxy)]).toEqual([1, 1]);
  await revoke();
  expect((await withdraw(number)).status).toBe(200);
  await work();
  expect([await heard(principal), await heard(proxy)]).toEqual([2, 1]);

  // Who may only fill in and send is told of nothing that they could not open.
  await empower(api, blind, principal, ['fill', 'submit']);
  await file(blind, own(principal));
  await work();
  expect([await heard(principal), await heard(blind)]).toEqual([3, 0]);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, unavailableSetting } from '@yizhan/data';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import { empower, newCitizen, SERVICE, storesOf } from './cases.ts';

let api: TestApp;
let chen: Caller;
let son: Caller;

beforeAll(async () => {
  api = await openTestApp();
  [chen, son] = [await signIn(api, 'chenguifang'), await signIn(api, 'chenxiao')];
}, 120_000);

afterAll(async () => {
  await api.close();
});

interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly materials: readonly { readonly id: string; readonly state: string }[];
  readonly prefill: Readonly<Record<string, { readonly value?: string; readonly state: string }>>;
}

const begin = async (caller: Caller, subject = own(caller)): Promise<Draft> =>
  (await caller.change('post', '/drafts', { body: { subject, service: SERVICE } })).body as Draft;

const discardAll = async (caller: Caller): Promise<void> => {
  const { items } = (await caller.get('/drafts')).body as {
    items: { id: string; subject: { id: string } }[];
  };
  for (const { id, subject } of items)
    if (subject.id === own(caller)) await caller.change('delete', `/drafts/${id}`);
};

const readsOf = async (
  party: string,
): Promise<readonly { readonly action: string; readonly purpose: string; readonly groups: string[] }[]> => {
  const { rows } = await api.database.pool.query<{ action: string; purpose: string; groups: string[] }>(
    'SELECT action, purpose, field_groups AS groups FROM read_party WHERE party_id = $1 ORDER BY read_id',
    [party],
  );
  return rows;
};

describe('a draft', () => {
  test('begins with what the registers know, and is the same one when begun again', async () => {
    const subject = own(chen);
    await discardAll(chen);
    const first = await chen.change('post', '/drafts', { body: { subject, service: SERVICE } });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      subject: { name: '陈桂芳' },
      relation: 'self',
      answers: {},
      prefill: {
        phone: {
          value: '19900000001',
          display: '199****0001',
          state: 'found',
          source: { register: 'contacts' },
        },
      },
      eligible: [
        { id: 'household', outcome: 'holds' },
        { id: 'age', outcome: 'holds' },
      ],
      form: { missing: ['payee', 'delivery'], faults: [] },
      // Filed on 2026-11-24: at the latest 2026-12-15 (rule 18).
      latest: { lastDay: '2026-12-15' },
      result: { amount: { fen: 7500 }, per: 'month', from: '2026-11' },
      openMatter: null,
      lapsesOn: '2027-02-22',
    });
    const { choices } = first.body as { choices: { payee: { value: string; hint?: { zh: string } }[] } };
    expect(choices.payee[0]).toMatchObject({
      value: 'thisCard',
      hint: { zh: '示例银行 尾号 0001，社保局查到' },
    });

    const again = await chen.change('post', '/drafts', { body: { subject, service: SERVICE } });
    expect(again.status).toBe(200);
    expect((again.body as Draft).id).toBe((first.body as Draft).id);
  });

  test('asks each register once a day, and what was asked of each is a row its subject can see', async () => {
    const somebody = await newCitizen(api);
    const { id } = await begin(somebody);
    const asked = async () => (await readsOf(own(somebody))).filter(({ action }) => action === 'register');
    const registers = (await asked()).flatMap(({ groups }) => groups.map((group) => group.split('.')[0]));
    expect([...new Set(registers)].sort()).toEqual([
      'contacts',
      'household',
      'identity',
      'portrait',
      'socialSecurity',
    ]);
    await somebody.get(`/drafts/${id}`);
    expect(await asked()).toHaveLength(1);
  });

  test('is saved as it is typed, good or not, and says what is wrong', async () => {
    const { id, revision } = await begin(chen);
    const saved = await chen.change('put', `/drafts/${id}/answers`, {
      seen: revision,
      body: { answers: { phone: '199 0000', payee: 'otherCard', otherAccount: '6200 0000' }, at: 'payee' },
    });
    expect(saved.status).toBe(200);
    expect(saved.body).toMatchObject({
      revision: revision + 1,
      at: 'payee',
      answers: { phone: '199 0000' },
      form: {
        missing: ['otherBank', 'delivery'],
        faults: [
          { field: 'phone', code: expect.stringMatching(/Mobile|Phone/) },
          { field: 'otherAccount', code: 'cardLength' },
        ],
      },
    });
    expect(((await chen.get(`/drafts/${id}`)).body as { answers: object }).answers).toEqual({
      phone: '199 0000',
      payee: 'otherCard',
      otherAccount: '6200 0000',
    });
  });

  test('keeps what two devices type apart', async () => {
    const { id, revision } = await begin(chen);
    const body = { answers: { payee: 'none' }, at: '' };
    expect((await chen.change('put', `/drafts/${id}/answers`, { body })).body).toMatchObject({
      status: 428,
      code: 'preconditionMissing',
    });
    expect(
      (await chen.change('put', `/drafts/${id}/answers`, { seen: revision - 1, body })).body,
    ).toMatchObject({
      status: 409,
      code: 'stale',
      params: { expected: revision - 1, last: revision },
    });
    expect((await chen.get(`/drafts/${id}`)).body).toMatchObject({ revision });
  });

  test.each([
    ['a question nobody asks', { answers: { age: '65' }, at: '' }, 422, '/answers/age'],
    ['an answer of another kind', { answers: { phone: true }, at: '' }, 422, '/answers/phone'],
    ['a list', { answers: { phone: ['1'] }, at: '' }, 400, '/answers/phone'],
    ['U+0000', { answers: { phone: '\u0000' }, at: '' }, 400, '/answers/phone'],
    ['a key too many', { answers: {}, at: '', more: 1 }, 400, '/more'],
    ['no answers', { at: '' }, 400, '/answers'],
  ])('does not take %s', async (_, body, status, path) => {
    const { id, revision } = await begin(chen);
    const answer = await chen.change('put', `/drafts/${id}/answers`, { seen: revision, body });
    expect(answer.body).toMatchObject({ status, errors: [{ path }] });
    expect((await chen.get(`/drafts/${id}`)).body).toMatchObject({ revision });
  });

  test('says which version it was begun with', async () => {
    const { id } = await begin(chen);
    await api.database.pool.query('UPDATE draft SET service_version = 7 WHERE id = $1', [id]);
    expect((await chen.get(`/drafts/${id}`)).body).toMatchObject({ begunWith: 7, service: { version: 1 } });
    await api.database.pool.query('UPDATE draft SET service_version = 1 WHERE id = $1', [id]);
  });

  test('lapses ninety days after anything was done with it, answers and all', async () => {
    const somebody = await newCitizen(api);
    const { id } = await begin(somebody);
    await api.database.pool.query(
      `UPDATE draft SET changed_at = changed_at - interval '91 days' WHERE id = $1`,
      [id],
    );
    expect((await somebody.get(`/drafts/${id}`)).status).toBe(404);
    expect((await somebody.get('/drafts')).body).toEqual({ items: [] });
    const { rows } = await api.database.pool.query('SELECT state, sealed FROM draft WHERE id = $1', [id]);
    expect(rows).toEqual([{ state: 'lapsed', sealed: null }]);
  });

  test('is discarded for good', async () => {
    const somebody = await newCitizen(api);
    const { id } = await begin(somebody);
    expect((await somebody.get('/drafts')).body).toMatchObject({
      items: [{ id, subject: { id: own(somebody) }, service: { name: { zh: '老年综合津贴' } } }],
    });
    expect((await somebody.change('delete', `/drafts/${id}`, { without: 'csrf' })).status).toBe(403);
    expect((await somebody.change('delete', `/drafts/${id}`)).status).toBe(204);
    expect((await somebody.get(`/drafts/${id}`)).status).toBe(404);
  });
});

describe('registers that have nothing', () => {
  test('hold nobody up: what is not found the office fetches', async () => {
    const qian = await signIn(api, 'qianshili');
    const { materials } = await begin(qian);
    expect(materials).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'household', state: 'toFetch' })]),
    );
  });

  test('nor do those that do not answer, and they are asked again at the next look', async () => {
    const { settings, clock } = storesOf(api);
    const zhao = await signIn(api, 'zhaoshili');
    await discardAll(zhao);
    await settings.set(unavailableSetting('identity'), true, clock.now());
    const draft = await begin(zhao);
    expect(draft.materials).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'identityCard', state: 'toFetch' })]),
    );
    await settings.set(unavailableSetting('identity'), false, clock.now());
    const { body } = await zhao.get(`/drafts/${draft.id}`);
    expect((body as Draft).materials).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'identityCard', state: 'waived' })]),
    );
  });
});

describe('whose matter it is', () => {
  test('a proxy fills in where the subject left off, and the look is a row of the subject', async () => {
    const mother = own(chen);
    const { id } = await begin(chen);
    const before = (await readsOf(mother)).length;
    const seen = await son.get(`/drafts/${id}`);
    expect(seen.body).toMatchObject({ id, relation: 'proxy', subject: { name: '陈桂芳' } });
    const added = (await readsOf(mother)).slice(before);
    expect(added).toEqual([{ action: 'open', purpose: 'fillIn', groups: ['name', 'draft'] }]);
    const { body } = await chen.get('/reads');
    expect((body as { items: object[] }).items[0]).toMatchObject({
      reader: { kind: 'proxy', name: '陈晓' },
      purpose: 'draftOpened',
    });
  });

  test('a look whose row cannot be written shows nothing', async () => {
    const { id } = await begin(chen);
    const stores = storesOf(api);
    const { record } = stores.reads;
    Object.assign(stores.reads, { record: () => Promise.reject(new Error('disk full')) });
    const answer = await son.get(`/drafts/${id}`);
    Object.assign(stores.reads, { record });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('陈');
  });

  test('a stranger finds nothing: neither the draft nor the person', async () => {
    const { id, revision } = await begin(chen);
    const zhao = await signIn(api, 'zhaoshili');
    expect((await zhao.get(`/drafts/${id}`)).status).toBe(404);
    expect(
      (await zhao.change('put', `/drafts/${id}/answers`, { seen: revision, body: { answers: {}, at: '' } }))
        .status,
    ).toBe(404);
    expect((await zhao.change('delete', `/drafts/${id}`)).status).toBe(404);
    const submit = { seen: revision, body: { declarations: { truthful: true } } };
    expect((await zhao.change('post', `/drafts/${id}/submit`, submit)).status).toBe(404);
    const subject = own(chen);
    expect((await zhao.change('post', '/drafts', { body: { subject, service: SERVICE } })).status).toBe(404);
    expect(
      (await zhao.change('post', '/drafts', { body: { subject: newId(), service: SERVICE } })).status,
    ).toBe(404);
  });

  test('a mandate to look is none to fill in, and ends when it is taken back', async () => {
    const [principal, proxy] = [await newCitizen(api), await newCitizen(api)];
    const revoke = await empower(api, proxy, principal, ['view']);
    const body = { subject: own(principal), service: SERVICE };
    expect((await proxy.change('post', '/drafts', { body })).body).toMatchObject({
      status: 403,
      code: 'powerMissing',
      params: { power: 'fill' },
    });
    await revoke();
    expect((await proxy.change('post', '/drafts', { body })).status).toBe(404);
  });

  test('nobody, no token, no service', async () => {
    expect((await api.request.get('/api/v1/drafts')).status).toBe(401);
    const body = { subject: own(chen), service: SERVICE };
    expect((await chen.change('post', '/drafts', { body, without: 'csrf' })).body).toMatchObject({
      status: 403,
      code: 'csrfTokenWrong',
    });
    expect((await chen.change('post', '/drafts', { body: { ...body, service: 'NO-SUCH' } })).status).toBe(
      404,
    );
    expect((await chen.change('post', '/drafts', { body: { service: SERVICE } })).body).toMatchObject({
      status: 400,
      errors: [{ path: '/subject' }],
    });
    expect((await chen.get('/drafts/not-a-uuid')).status).toBe(400);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import {
  act,
  type Desk,
  file,
  fileStranger,
  newCitizen,
  openDesk,
  propose,
  rowsWritten,
  storesOf,
  take,
} from './cases.ts';

let api: TestApp;
let chen: Caller;
let son: Caller;
let zhao: Caller;
let desk: Desk;
let abroad: Caller;
/** Hers, as she handed it in; no test moves it. */
let hers: string;

beforeAll(async () => {
  api = await openTestApp();
  chen = await signIn(api, 'chenguifang');
  son = await signIn(api, 'chenxiao');
  zhao = await signIn(api, 'zhaoshili');
  desk = await openDesk(api);
  abroad = await signIn(api, 'clerk-xuhui', 'staff');
  hers = await file(chen);
}, 120_000);

afterAll(async () => {
  await api.close();
});

describe('an application', () => {
  test('says who has it and by when', async () => {
    const { status, body } = await chen.get(`/applications/${hers}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number: hers,
      queryNumber: expect.stringMatching(/^\d{12}$/),
      seq: 1,
      relation: 'self',
      state: 'received',
      ball: 'office',
      subject: { name: '陈桂芳' },
      holder: { agency: { zh: '塘桥街道社区事务受理服务中心' }, telephone: '021-0000 0108', step: 'accept' },
      clock: {
        shown: { lastDay: '2026-12-15', limit: 'promised' },
        told: [{ date: '2026-12-15', document: 'receipt' }],
      },
      history: [{ seq: 1, type: 'submitted', by: { role: 'self' }, document: { kind: 'receipt' } }],
      answers: [
        { field: 'phone', display: '199****0001', provenance: { register: 'contacts' } },
        { field: 'payee', display: { zh: '没有银行卡（街道会联系您。）' }, provenance: null },
        { field: 'delivery', provenance: null },
      ],
      available: [{ command: 'withdraw', open: true }],
      chain: { seq: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const { acceptance } = Object.fromEntries(
      (body as { clock: { limits: { id: string; lastDay: string }[] } }).clock.limits.map((limit) => [
        limit.id,
        limit,
      ]),
    );
    expect(acceptance?.lastDay).toBe('2026-12-01');
    expect((await chen.get('/applications')).body).toMatchObject({
      items: [
        {
          number: hers,
          state: 'received',
          shown: { lastDay: '2026-12-15', light: 'green', daysLeft: 15 },
          relation: 'self',
        },
      ],
    });
  });

  test('is masked at the desk until somebody takes it, and whole for who holds it', async () => {
    const { clerk } = desk;
    const number = await file(await signIn(api, 'sunshili'));
    const masked = await clerk.get(`/staff/applications/${number}`);
    expect(masked.body).toMatchObject({
      masked: true,
      subject: { name: '孙*' },
      task: { taken: false, mine: false },
    });
    expect(masked.text).not.toMatch(/孙示例|示例路|1956-02-29|19900000005|queryNumber/);
    await take(clerk, number);
    const whole = await clerk.get(`/staff/applications/${number}`);
    expect(whole.body).toMatchObject({ masked: false, subject: { name: '孙示例' }, task: { mine: true } });
    const { registers } = whole.body as {
      registers: { register: string; values: { field: string; display: string }[] }[];
    };
    expect(registers.find(({ register }) => register === 'household')?.values).toContainEqual({
      field: 'birth',
      display: '1956-02-29',
    });
  });

  test('every look is a row the person can read, made before the answer', async () => {
    const somebody = await newCitizen(api);
    const number = await file(somebody);
    await take(desk.clerk, number);
    await desk.clerk.get(`/staff/applications/${number}`);
    const { body } = await somebody.get('/reads');
    expect((body as { items: object[] }).items[0]).toMatchObject({
      reader: { kind: 'staff', agency: { zh: '塘桥街道社区事务受理服务中心' } },
      purpose: 'applicationHandled',
      number,
    });
    const { reads } = storesOf(api);
    const { record } = reads;
    Object.assign(reads, { record: () => Promise.reject(new Error('disk full')) });
    const answer = await desk.clerk.get(`/staff/applications/${number}`);
    Object.assign(reads, { record });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('试验');
  });

  test('goes the whole way: accepted, reviewed, proposed, approved by another, issued, delivered', async () => {
    const { clerk, reviewer, approver } = desk;
    const number = await file(zhao);
    await propose(desk, number, { proposed: 'grant', basis: ['elderlyRights'], reason: '符合条件' });
    const waiting = await approver.get(`/staff/applications/${number}`);
    expect(waiting.body).toMatchObject({
      state: 'awaitingApproval',
      proposal: { outcome: 'grant', by: { name: '示例丙' } },
    });
    // What the office wants is no news for the applicant before it is decided.
    expect((await zhao.get(`/applications/${number}`)).text).not.toMatch(/符合条件|"grant"/);
    await take(approver, number);
    expect((await approver.get(`/staff/applications/${number}`)).body).toMatchObject({
      proposal: { reason: '符合条件' },
    });
    await act(approver, number, 'approve');
    await take(reviewer, number);
    await act(reviewer, number, 'issue');
    await take(clerk, number);
    await act(clerk, number, 'deliver', { method: 'electronic', evidence: '站内消息' });
    const { body } = await zhao.get(`/applications/${number}`);
    expect(body).toMatchObject({
      state: 'closed',
      outcome: 'granted',
      holder: null,
      ball: 'nobody',
      decidedOn: '2026-11-24',
      result: {
        amount: { fen: 7500 },
        per: 'month',
        from: '2026-11',
        firstPaidOn: '2026-11-25',
        payee: null,
      },
      documents: [
        { kind: 'receipt', number: null },
        { kind: 'acceptance', number: expect.stringMatching(/^〔2026〕\d+ 号$/) },
        { kind: 'grant' },
        { kind: 'deliveryRecord' },
      ],
      available: [{ command: 'withdraw', open: false, refusal: { code: 'notNow' } }],
    });
  });
});

describe('who is let in', () => {
  let number: string;

  beforeAll(async () => {
    number = await fileStranger(api, 1);
  });

  test('nobody, strangers and other offices find nothing', async () => {
    expect((await api.request.get(`/api/v1/applications/${number}`)).status).toBe(401);
    expect((await api.request.get(`/api/v1/staff/applications/${number}`)).status).toBe(401);
    const [taken, missing] = [
      await zhao.get(`/applications/${number}`),
      await zhao.get('/applications/PDMZ01-20261124-2222222'),
    ];
    expect(taken.status).toBe(404);
    const { requestId: _a, ...one } = taken.body as Record<string, unknown>;
    const { requestId: _b, ...other } = missing.body as Record<string, unknown>;
    // Word for word what a number that leads nowhere answers.
    expect(one).toEqual(other);
    expect((await abroad.get(`/staff/applications/${number}`)).status).toBe(404);
    expect((await desk.approver.get(`/staff/applications/${number}`)).status).toBe(404);
    expect((await chen.get(`/staff/applications/${number}`)).status).toBe(401);
  });

  test('nor does a command tell a stranger more, however it is sent', async () => {
    const before = await rowsWritten(api);
    for (const told of [{ seen: 1 }, { seen: 0 }, { seen: 99 }]) {
      expect(
        (await zhao.change('post', `/applications/${number}/withdraw`, { ...told, body: {} })).status,
      ).toBe(404);
      expect(
        (await abroad.change('post', `/applications/${number}/accept`, { ...told, body: {} })).status,
      ).toBe(404);
    }
    expect(await rowsWritten(api)).toEqual(before);
  });

  test('a proxy sees what the subject sees, and leaves a row', async () => {
    const mother = own(chen);
    const looks = async (): Promise<number> => {
      const { rows } = await api.database.pool.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM read_party WHERE party_id = $1',
        [mother],
      );
      return rows[0]?.n ?? 0;
    };
    const before = await looks();
    expect((await son.get(`/applications/${hers}`)).body).toMatchObject({
      relation: 'proxy',
      subject: { name: '陈桂芳' },
    });
    expect((await son.get('/applications')).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ number: hers, relation: 'proxy' })]),
    });
    expect(await looks()).toBe(before + 2);
    await chen.get(`/applications/${hers}`);
    expect(await looks()).toBe(before + 2);
  });
});

describe('a no', () => {
  test('names its reason, its law and the remedy, in the tracker too', async () => {
    const somebody = await newCitizen(api);
    const number = await file(somebody);
    await propose(desk, number, { proposed: 'refuse', basis: ['allowanceNotice'], reason: '年龄未到' });
    await take(desk.approver, number);
    await act(desk.approver, number, 'approve');
    const { body } = await somebody.get(`/applications/${number}`);
    expect(body).toMatchObject({
      state: 'decided',
      outcome: 'refused',
      reason: { text: '年龄未到', basis: [{ zh: '《上海市人民政府关于建立老年综合津贴制度的通知》' }] },
      remedies: [{ id: 'administrativeReconsideration' }, { id: 'administrativeLitigation' }],
    });
  });
});

describe('time', () => {
  test.each([
    ['from the notice on, where it was served at once', true],
    ['not yet, where nobody agreed to be served electronically', false],
  ])('for a remedy runs %s', async (_when, electronicDelivery) => {
    const somebody = await newCitizen(api);
    const number = await file(somebody, own(somebody), { electronicDelivery });
    await take(desk.reviewer, number);
    await act(desk.reviewer, number, 'notAccept', {
      ground: 'noLicenceNeeded',
      reason: '不需要办理',
      basis: ['allowanceNotice'],
    });
    const { body } = await somebody.get(`/applications/${number}`);
    const { remedies } = body as { readonly remedies: readonly { readonly lastDay?: string }[] };
    const day = electronicDelivery ? expect.stringMatching(/^2027-0[1-6]-/) : undefined;
    expect(remedies.map(({ lastDay }) => lastDay)).toEqual([day, day]);
  });

  test('is shown as it has passed, and nothing is written by looking', async () => {
    const stores = storesOf(api);
    const { now } = stores.clock;
    const before = await rowsWritten(api);
    Object.assign(stores.clock, { now: () => '2026-12-16T01:00:00.000Z' });
    const { body } = await chen.get(`/applications/${hers}`);
    Object.assign(stores.clock, { now });
    const { history, seq, clock, remedies } = body as {
      seq: number;
      history: { type: string; params: { limit?: string; level?: string } }[];
      clock: { limits: { id: string; light: string; daysLeft: number }[] };
      remedies: object[];
    };
    expect(seq).toBe(1);
    expect(
      history
        .filter(({ type }) => type === 'limitCrossed')
        .map(({ params }) => `${params.limit} ${params.level}`),
    ).toEqual([
      'acceptance yellow',
      'acceptance red',
      'acceptance overdue',
      'promised yellow',
      'promised red',
      'promised overdue',
    ]);
    expect(clock.limits.map(({ light }) => light)).toEqual(['overdue', 'overdue']);
    // Late without an answer has a remedy too.
    expect(remedies).toHaveLength(2);
    expect(await rowsWritten(api)).toEqual(before);
  });
});

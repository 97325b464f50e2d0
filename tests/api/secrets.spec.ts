import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { effectsIn, openOutbox, openWorker } from '@yizhan/data';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import { act, type Desk, openDesk, SERVICE, storesOf, take } from './cases.ts';

/** Typed into every field, remark and error path there is; what the registers hold of her stands with it. */
const PLANTED = {
  phone: '19987654321',
  bank: '暗号银行',
  account: '6212345678901232',
  address: '暗号路九十九号',
  remark: '暗号备注',
  finding: '暗号答复',
  reason: '暗号理由',
  returned: '暗号退回',
  evidence: '暗号凭证',
  withdrawn: '暗号撤回',
  unknownField: '暗号字段',
  path: '暗号路径',
  crash: '暗号错误',
} as const;

const KNOWN = [
  '陈桂芳',
  '桂芳',
  '99999919611108002X',
  '19900000001',
  '示例路 8 弄',
  '6200000000000001',
  '6200 0000 0000 0001',
];

let api: TestApp;
let chen: Caller;
let desk: Desk;

beforeAll(async () => {
  api = await openTestApp();
  chen = await signIn(api, 'chenguifang');
  desk = await openDesk(api);
}, 120_000);

afterAll(async () => {
  await api.close();
});

/** Every row of every table as text; what is sealed is bytes and says nothing. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const { pool } = api.database;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  );
  const dumps = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: texts } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t`);
      return [name, texts.map(({ row }) => row).join('\n')] as const;
    }),
  );
  return new Map(dumps);
}

async function fileWithSecrets(): Promise<string> {
  const { body: draft } = await chen.change('post', '/drafts', {
    body: { subject: own(chen), service: SERVICE },
  });
  const { id, revision } = draft as { readonly id: string; readonly revision: number };
  const answers = {
    phone: PLANTED.phone,
    payee: 'otherCard',
    otherBank: PLANTED.bank,
    otherAccount: PLANTED.account,
    delivery: 'otherAddress',
    deliveryAddress: PLANTED.address,
  };
  // Error paths on the way: a field nobody knows, a body nobody can read, an address nobody has.
  await chen.change('put', `/drafts/${id}/answers`, {
    seen: revision,
    body: { answers: { [PLANTED.unknownField]: PLANTED.phone }, at: '' },
  });
  await chen.change('put', `/drafts/${id}/answers`, {
    seen: revision,
    body: { [PLANTED.unknownField]: PLANTED.phone },
  });
  await chen.get(`/applications/${encodeURIComponent(PLANTED.path)}`);
  await chen.get(`/drafts?${encodeURIComponent(PLANTED.path)}=${PLANTED.phone}`);
  await api.request.post('/api/v1/session').send({ login: PLANTED.phone, password: PLANTED.crash });
  const { catalogue } = storesOf(api);
  const { current } = catalogue;
  Object.assign(catalogue, { current: () => Promise.reject(new Error(PLANTED.crash)) });
  expect(
    (
      await chen.change('post', `/drafts/${id}/submit`, {
        seen: revision,
        body: { declarations: { truthful: true } },
      })
    ).status,
  ).toBe(500);
  Object.assign(catalogue, { current });

  await chen.change('put', `/drafts/${id}/answers`, { seen: revision, body: { answers, at: 'delivery' } });
  const filed = await chen.change('post', `/drafts/${id}/submit`, {
    seen: revision + 1,
    body: { declarations: { truthful: true, electronicDelivery: true } },
  });
  expect(filed.body).toMatchObject({ outcome: 'received' });
  return (filed.body as { readonly number: string }).number;
}

test('planted names and ids stand in no event, no table outside a seal, no address and no line of the log', async () => {
  const { clerk, reviewer, approver } = desk;
  const number = await fileWithSecrets();
  await take(clerk, number);
  await clerk.change('post', `/applications/${number}/accept`, {
    seen: 2,
    body: { remark: PLANTED.remark, [PLANTED.unknownField]: 1 },
  });
  await act(clerk, number, 'accept', { remark: PLANTED.remark });
  await take(reviewer, number);
  await act(reviewer, number, 'startReview');
  const grant = { proposed: 'grant', basis: ['elderlyRights'], reason: PLANTED.reason };
  await act(reviewer, number, 'propose', grant);
  await take(approver, number);
  await act(approver, number, 'return', { reason: PLANTED.returned });
  await take(reviewer, number);
  await act(reviewer, number, 'propose', grant);
  await take(approver, number);
  await act(approver, number, 'approve', { remark: PLANTED.remark });
  await take(reviewer, number);
  await act(reviewer, number, 'issue');
  await take(clerk, number);
  await act(clerk, number, 'deliver', { method: 'post', evidence: PLANTED.evidence });
  await clerk.get(`/staff/applications/${number}`);

  // A second matter, with a finding to answer, taken back; and the messages that follow of both.
  const { settings, clock, db, writer } = storesOf(api);
  await settings.set('register.household.unavailable', true, clock.now());
  const second = await fileWithSecrets();
  await settings.set('register.household.unavailable', false, clock.now());
  await take(clerk, second);
  await act(clerk, second, 'accept');
  await take(reviewer, second);
  await act(reviewer, second, 'startReview');
  const { body: seen } = await reviewer.get(`/staff/applications/${second}`);
  const asked = (seen as { findings: { id: number; state: string }[] }).findings.find(
    ({ state }) => state === 'open',
  );
  await act(reviewer, second, 'answerFinding', {
    finding: asked?.id,
    verdict: 'satisfied',
    remark: PLANTED.finding,
  });
  const { body: mine } = await chen.get(`/applications/${second}`);
  await chen.change('post', `/applications/${second}/withdraw`, {
    seen: (mine as { seq: number }).seq,
    body: { reason: PLANTED.withdrawn },
  });
  await openWorker({ db, clock, writer, outbox: openOutbox(db), effects: effectsIn(db) }).once();
  expect((await chen.get('/messages')).status).toBe(200);

  const lines = api.lines.map((line) => JSON.stringify(line)).join('\n');
  const texts = new Map([...(await everything()), ['log', lines]]);
  // The net has no hole: it holds what it should find.
  expect(lines).toContain('requestId');
  expect(texts.get('place')).toContain('塘桥街道');
  expect(texts.get('event')).toContain('findingAnswered');
  const found = [...texts].flatMap(([where, text]) =>
    [...Object.values(PLANTED), ...KNOWN]
      .filter((secret) => text.includes(secret))
      .map((secret) => `${where}: ${secret}`),
  );
  expect(found).toEqual([]);
}, 120_000);

test('nor is a stack, a message of an error or a statement of SQL in any answer', async () => {
  const { catalogue } = storesOf(api);
  const { current } = catalogue;
  Object.assign(catalogue, { current: () => Promise.reject(new Error(`${PLANTED.crash} SELECT`)) });
  const answer = await chen.change('post', '/drafts', { body: { subject: own(chen), service: SERVICE } });
  Object.assign(catalogue, { current });
  expect(answer.status).toBe(500);
  expect(answer.text).not.toMatch(/暗号|SELECT| at |\.ts/);
});

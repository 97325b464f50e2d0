import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@yizhan/data';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import { act, type Desk, file, newCitizen, openDesk, propose, storesOf, take } from './cases.ts';

/** What a person types may not act on the page that prints it. */
const TYPED = '年龄未到 <script>alert("1")</script> & \'引号\'';

let api: TestApp;
let chen: Caller;
let desk: Desk;
/** Hers, refused. */
let number: string;
/** Somebody's, in the hands of the approver. */
let waiting: string;
let somebody: Caller;

beforeAll(async () => {
  api = await openTestApp();
  chen = await signIn(api, 'chenguifang');
  desk = await openDesk(api);
  somebody = await newCitizen(api);
  const refusal = { proposed: 'refuse', basis: ['elderlyRights', 'allowanceNotice'], reason: TYPED };
  number = await file(chen);
  await propose(desk, number, refusal);
  await take(desk.approver, number);
  await act(desk.approver, number, 'approve');
  waiting = await file(somebody);
  await propose(desk, waiting, refusal);
  await take(desk.approver, waiting);
}, 120_000);

afterAll(async () => {
  await api.close();
});

interface Ref {
  readonly id: string;
  readonly kind: string;
  readonly seq: number;
  readonly number: string | null;
}

const documents = async (): Promise<readonly Ref[]> =>
  ((await chen.get(`/applications/${number}`)).body as { documents: Ref[] }).documents;

const counters = async (): Promise<readonly object[]> =>
  (
    await api.database.pool.query<object>(
      'SELECT office, kind, year, n FROM document_counter ORDER BY office, kind, year',
    )
  ).rows;

describe('a preview', () => {
  test('shows what a command would give out, and takes no number', async () => {
    const { approver } = desk;
    const before = await counters();
    const { status, body } = await approver.get(
      `/staff/applications/${waiting}/documents/preview?command=approve`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      items: [
        {
          kind: 'refusal',
          title: { zh: '不予给付决定书', en: 'Decision to refuse' },
          agency: { zh: '浦东新区民政局' },
          number: { zh: '不予〔—〕— 号' },
          addressee: somebody.session.account.name,
          token: null,
          head: null,
        },
      ],
    });
    expect(JSON.stringify(body)).toContain('年龄未到');
    expect(await counters()).toEqual(before);
    const { items } = (await somebody.get('/reads')).body as { items: object[] };
    expect(items[0]).toMatchObject({ purpose: 'documentOpened', number: waiting });
  });

  test('of a command that is not open, or not known, or says too little, is a no', async () => {
    const { approver } = desk;
    const preview = (command: string) =>
      approver.get(`/staff/applications/${waiting}/documents/preview?command=${command}`);
    expect((await preview('accept')).body).toMatchObject({ status: 409, code: 'notNow' });
    expect((await preview('destroy')).body).toMatchObject({ status: 400, errors: [{ path: '/command' }] });
    expect((await preview('return')).body).toMatchObject({ status: 400, errors: [{ path: '/reason' }] });
    expect(
      (await desk.clerk.get(`/staff/applications/${waiting}/documents/preview?command=approve`)).status,
    ).toBe(403);
    expect((await chen.get(`/staff/applications/${waiting}/documents/preview?command=approve`)).status).toBe(
      401,
    );
  });
});

describe('a document', () => {
  test('prints in both languages, with number, day, seal, token and the chain before it', async () => {
    const refusal = (await documents()).find(({ kind }) => kind === 'refusal');
    const address = `/applications/${number}/documents/${refusal?.id ?? ''}`;
    const zh = await chen.get(address);
    expect(zh.status).toBe(200);
    expect(zh.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(zh.headers['cache-control']).toBe('no-store');
    expect(zh.text).toContain('<html lang="zh-CN"');
    expect(zh.text).toContain('不予给付决定书');
    expect(zh.text).toMatch(/不予〔2026〕\d+ 号/);
    expect(zh.text).toContain('2026 年 11 月 24 日');
    expect(zh.text).toContain('申请行政复议');
    expect(zh.text).toContain('<svg class="seal"');
    const { cases, numbers } = storesOf(api);
    const key = await numbers.ofApplication(number as never);
    const event = key && (await cases.events(key)).find(({ seq }) => seq === refusal?.seq);
    expect(zh.text).toContain(event?.prev);
    const { documents: given } = event?.data as { documents: { token: string }[] };
    expect(zh.text).toContain(given[0]?.token);

    const en = await chen.get(`${address}?language=en`);
    expect(en.text).toContain('<html lang="en"');
    expect(en.text).toContain('Decision to refuse');
    expect(en.text).toContain('24 November 2026');
    expect((await chen.get(`${address}?language=fr`)).status).toBe(400);
  });

  test('shows what was typed and runs none of it', async () => {
    const refusal = (await documents()).find(({ kind }) => kind === 'refusal');
    const { text } = await chen.get(`/applications/${number}/documents/${refusal?.id ?? ''}`);
    expect(text).toContain('年龄未到 &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;引号&#39;');
    expect(text).not.toMatch(/<script|style=| on\w+=/);
  });

  test('of every kind it reaches has its words', async () => {
    const given = await documents();
    for (const { id } of given) {
      const { status, text } = await chen.get(`/applications/${number}/documents/${id}?language=en`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    }
    expect(given.map(({ kind }) => kind)).toEqual(['receipt', 'acceptance', 'refusal']);
  });

  test('has its style from our own address', async () => {
    const style = await api.request.get('/api/v1/documents/print.css');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.text).toContain('@page');
  });

  test('is for the person, their proxy (who leaves a row), and who holds the task', async () => {
    const receipt = (await documents())[0]?.id ?? '';
    const [zhao, son] = [await signIn(api, 'zhaoshili'), await signIn(api, 'chenxiao')];
    expect((await zhao.get(`/applications/${number}/documents/${receipt}`)).status).toBe(404);
    expect((await api.request.get(`/api/v1/applications/${number}/documents/${receipt}`)).status).toBe(401);
    expect((await chen.get(`/applications/${number}/documents/${newId()}`)).status).toBe(404);
    expect((await chen.get(`/applications/${number}/documents/x`)).status).toBe(400);
    const before = await api.database.pool.query('SELECT 1 FROM read_party WHERE party_id = $1', [own(chen)]);
    expect((await son.get(`/applications/${number}/documents/${receipt}`)).status).toBe(200);
    const after = await api.database.pool.query('SELECT 1 FROM read_party WHERE party_id = $1', [own(chen)]);
    expect((after.rowCount ?? 0) - (before.rowCount ?? 0)).toBe(1);
    expect((await desk.clerk.get(`/staff/applications/${number}/documents/${receipt}`)).status).toBe(403);
    await take(desk.reviewer, number);
    expect((await desk.reviewer.get(`/staff/applications/${number}/documents/${receipt}`)).status).toBe(200);
  });
});

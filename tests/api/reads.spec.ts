import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@yizhan/data';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import { empower, file, newCitizen, SERVICE, take } from './cases.ts';

let api: TestApp;
let chen: Caller;
let number: string;

beforeAll(async () => {
  api = await openTestApp();
  chen = await signIn(api, 'chenguifang');
  number = await file(chen);
}, 120_000);

afterAll(async () => {
  await api.close();
});

interface Looks {
  readonly items: readonly {
    readonly id: string;
    readonly reader: {
      readonly kind: string;
      readonly name?: string;
      readonly agency?: { readonly zh: string };
    };
    readonly purpose: string;
    readonly number?: string;
  }[];
  readonly next: string | null;
}

const looks = async (caller: Caller, query = ''): Promise<Looks> =>
  (await caller.get(`/reads${query}`)).body as Looks;

test('own looks are none; what the registers were asked is said, each with its fields and its right', async () => {
  const somebody = await newCitizen(api);
  await somebody.get(`/applications/${await file(somebody)}`);
  const { items } = await looks(somebody);
  expect(new Set(items.map(({ reader, purpose }) => `${reader.kind} ${purpose}`))).toEqual(
    new Set(['system registerLookup']),
  );
  // All five at once: for the form, and for the filing.
  expect(items).toHaveLength(2);
});

test('staff and proxies are named as far as they may be: the office, and whom one empowered oneself', async () => {
  const [clerk, son] = [await signIn(api, 'clerk', 'staff'), await signIn(api, 'chenxiao')];
  await clerk.get('/staff/tasks?view=open');
  await take(clerk, number);
  await clerk.get(`/staff/applications/${number}`);
  await son.get(`/applications/${number}`);
  const { items } = await looks(chen);
  expect(items.slice(0, 3)).toMatchObject([
    { reader: { kind: 'proxy', name: '陈晓' }, purpose: 'applicationOpened', number },
    {
      reader: { kind: 'staff', agency: { zh: '塘桥街道社区事务受理服务中心' } },
      purpose: 'applicationHandled',
      number,
    },
    // Before it was taken: the same case, masked.
    { reader: { kind: 'staff' }, purpose: 'applicationOpened', number },
  ]);
  // A clerk's name is nobody's business here, and a masked list shows nobody in particular.
  expect(JSON.stringify(items)).not.toMatch(/示例甲|queue/);
});

test('what a proxy saves is shown to them with the rest, so that is a look as well', async () => {
  const [principal, proxy] = [await newCitizen(api), await newCitizen(api)];
  await empower(api, proxy, principal, ['fill']);
  const begun = await principal.change('post', '/drafts', {
    body: { subject: own(principal), service: SERVICE },
  });
  const { id, revision } = begun.body as { readonly id: string; readonly revision: number };
  const before = (await looks(principal)).items.length;
  const saved = await proxy.change('put', `/drafts/${id}/answers`, {
    seen: revision,
    body: { answers: { delivery: 'collect' }, at: 'delivery' },
  });
  expect(saved.text).toContain('试验');
  const { items } = await looks(principal);
  expect(items).toHaveLength(before + 1);
  expect(items[0]).toMatchObject({ reader: { kind: 'proxy' }, purpose: 'draftOpened' });
});

test('everybody reads their own page alone, a page at a time', async () => {
  const son = await signIn(api, 'chenxiao');
  expect((await looks(son)).items).toEqual([]);
  const { items } = await looks(chen);
  const rest = await looks(chen, `?before=${items[3]?.id ?? ''}`);
  expect(rest.items.map(({ id }) => id)).toEqual(items.slice(4).map(({ id }) => id));
  expect((await looks(chen, `?before=${newId()}`)).items).toHaveLength(items.length);
  expect(own(chen)).not.toBe('');
});

test('asked oddly is 400, by nobody 401', async () => {
  expect((await chen.get('/reads?before=x')).body).toMatchObject({
    status: 400,
    errors: [{ path: '/before' }],
  });
  expect((await chen.get('/reads?party=x')).status).toBe(400);
  expect((await api.request.get('/api/v1/reads')).status).toBe(401);
});

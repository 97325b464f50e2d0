import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, signIn } from './caller.ts';
import { act, at, clerksOf, fileStranger, storesOf, take } from './cases.ts';

/** A page and a bit. */
const CASES = 50;

let api: TestApp;
let clerk: Caller;
let clerk2: Caller;

beforeAll(async () => {
  api = await openTestApp();
  clerk = await signIn(api, 'clerk', 'staff');
  clerk2 = await signIn(api, 'clerk2', 'staff');
  for (let n = 1; n <= CASES; n++) await fileStranger(api, n);
}, 180_000);

afterAll(async () => {
  await api.close();
});

interface Row {
  readonly task: string;
  readonly number: string;
  readonly lastDay: string | null;
  readonly limit: string | null;
  readonly daysLeft: number | null;
  readonly light: string | null;
}

interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
}

const pages = async (caller: Caller, view: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await caller.get(`/staff/tasks?view=${view}${cursor === '' ? '' : `&cursor=${cursor}`}`);
    const page = body as Page;
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
};

describe('the queue', () => {
  test('is masked, due first, a page at a time, and one row of the reads', async () => {
    const before = await api.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM read WHERE action = 'list'`,
    );
    const first = await clerk.get('/staff/tasks?view=open');
    expect(first.status).toBe(200);
    const { items, next } = first.body as Page;
    expect(items).toHaveLength(30);
    expect(next).not.toBeNull();
    expect(items).toContainEqual(
      expect.objectContaining({
        who: expect.stringMatching(/^试\*·\d{3}[\dX]$/),
        service: { zh: '老年综合津贴', en: 'Senior allowance' },
        district: { zh: '塘桥街道', en: expect.any(String) },
        step: 'accept',
        lastDay: '2026-12-01',
        limit: 'acceptance',
        daysLeft: 5,
        light: 'green',
        isNew: true,
      }),
    );
    expect(first.text).not.toMatch(/试验|999999195|1990000/);
    const { rows } = await api.database.pool.query<{ count: number; query: object; parties: number }>(
      `SELECT r.count, r.query, (SELECT count(*)::int FROM read_party p WHERE p.read_id = r.id) AS parties
       FROM read r WHERE action = 'list' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ count: 30, query: { view: 'open' }, parties: 0 }]);
    const after = await api.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM read WHERE action = 'list'`,
    );
    expect((after.rows[0]?.n ?? 0) - (before.rows[0]?.n ?? 0)).toBe(1);
  });

  test('has every task once over its pages, in order', async () => {
    const rows = await pages(clerk, 'open');
    expect(new Set(rows.map(({ task }) => task)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(CASES);
    const days = rows.map(({ lastDay }) => lastDay ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  /** Filed on 24 November: to be accepted within five working days, decided within fifteen. */
  test.each([
    ['2026-11-25T01:00:00.000Z', 4, 'green'],
    ['2026-11-26T01:00:00.000Z', 3, 'yellow'],
    ['2026-11-29T01:00:00.000Z', 2, 'yellow'],
    ['2026-11-30T01:00:00.000Z', 1, 'red'],
    ['2026-12-01T01:00:00.000Z', 0, 'red'],
    ['2026-12-02T01:00:00.000Z', -1, 'overdue'],
    ['2026-12-07T01:00:00.000Z', -4, 'overdue'],
  ])('at %s has %i days left to accept, and is %s', async (now, daysLeft, light) => {
    await at(api, now, async () => {
      const { body } = await clerk.get('/staff/tasks?view=open');
      const [row] = (body as Page).items;
      expect(row).toMatchObject({ limit: 'acceptance', lastDay: '2026-12-01', daysLeft, light });
    });
  });

  test('goes by the limit that is next for the task, by the decision’s once it is accepted', async () => {
    const reviewer = await signIn(api, 'reviewer', 'staff');
    const number = await fileStranger(api, 400);
    await take(clerk, number);
    expect(await pages(clerk, 'mine')).toContainEqual(
      expect.objectContaining({ number, limit: 'acceptance', lastDay: '2026-12-01', daysLeft: 5 }),
    );
    await act(clerk, number, 'accept');
    expect((await pages(clerk, 'mine')).map((row) => row.number)).not.toContain(number);
    expect(await pages(reviewer, 'open')).toContainEqual(
      expect.objectContaining({ number, limit: 'decision', lastDay: '2026-12-15', daysLeft: 15 }),
    );
    // An officer's queue holds both kinds: what is to be accepted sooner stands before what is decided later.
    await fileStranger(api, 401);
    const rows = await pages(reviewer, 'open');
    expect(new Set(rows.map(({ limit }) => limit))).toEqual(new Set(['acceptance', 'decision']));
    expect(rows.at(-1)).toMatchObject({ number, limit: 'decision' });
  });

  test('shows nothing when its row cannot be written', async () => {
    const { reads } = storesOf(api);
    const { record } = reads;
    Object.assign(reads, { record: () => Promise.reject(new Error('disk full')) });
    const answer = await clerk.get('/staff/tasks?view=open');
    Object.assign(reads, { record });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('PDMZ01-');
  });

  test('of another office has none of it', async () => {
    const weifang = await signIn(api, 'clerk-weifang', 'staff');
    const [mine, theirs] = [await pages(clerk, 'open'), await pages(weifang, 'open')];
    const own = new Set(mine.map(({ number }) => number));
    expect(theirs.some(({ number }) => own.has(number))).toBe(false);
  });

  test.each(['', '?view=all', '?view=open&cursor=!', '?view=open&cursor=eHg', '?view=open&name=x'])(
    'asked %s is 400',
    async (query) => {
      expect((await clerk.get(`/staff/tasks${query}`)).body).toMatchObject({ status: 400, code: 'invalid' });
    },
  );

  test('is for who works at it', async () => {
    const auditor = await signIn(api, 'auditor', 'staff');
    const citizen = await signIn(api, 'chenguifang');
    expect((await auditor.get('/staff/tasks?view=open')).body).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    expect((await citizen.get('/staff/tasks?view=open')).status).toBe(401);
    expect((await auditor.change('post', '/staff/tasks/next')).status).toBe(403);
  });
});

describe('take next', () => {
  test('needs a key, and the session’s token', async () => {
    expect((await clerk.change('post', '/staff/tasks/next', { without: 'key' })).body).toMatchObject({
      status: 428,
      code: 'preconditionMissing',
      errors: [{ path: '/idempotency-key', code: 'missing', message: 'idempotency-key：必须填写。' }],
    });
    expect((await clerk.change('post', '/staff/tasks/next', { key: 'x' })).body).toMatchObject({
      status: 400,
      errors: [{ path: '/idempotency-key' }],
    });
    expect((await clerk.change('post', '/staff/tasks/next', { without: 'csrf' })).status).toBe(403);
  });

  test('gives the most pressing, and the same one for the same key', async () => {
    const [first] = await pages(clerk, 'open');
    const key = randomUUID();
    const taken = await clerk.change('post', '/staff/tasks/next', { key });
    expect(taken).toMatchObject({ status: 200, body: { number: first?.number } });
    expect((await clerk.change('post', '/staff/tasks/next', { key })).body).toEqual(taken.body);
    expect((await clerk2.change('post', '/staff/tasks/next', { key })).body).toMatchObject({
      status: 422,
      code: 'keyReused',
    });
    expect(await pages(clerk, 'mine')).toContainEqual(expect.objectContaining({ number: first?.number }));
    expect((await pages(clerk, 'open')).map(({ number }) => number)).not.toContain(first?.number);
  });

  test('gives fifty who ask at once one each, and whoever is too late nothing', async () => {
    // An office of its own, so that nothing else is taken from it.
    const weifang = await signIn(api, 'clerk-weifang', 'staff');
    const clients = await clerksOf(api, 'PDSQ04', 50);
    const openNumbers = async (): Promise<readonly string[]> =>
      (await pages(weifang, 'open')).map(({ number }) => number).sort();
    let n = 100;
    for (const open of [50, 12]) {
      for (let filed = 0; filed < open; filed++) await fileStranger(api, ++n, '310115004');
      const offered = await openNumbers();
      expect(offered).toHaveLength(open);
      const answers = await Promise.all(clients.map((one) => one.change('post', '/staff/tasks/next')));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(open);
      expect(answers.filter(({ status, text }) => status === 204 && text === '')).toHaveLength(50 - open);
      const taken = answers.filter(({ status }) => status === 200).map(({ body }) => (body as Row).number);
      expect([...taken].sort()).toEqual(offered);
      expect(await openNumbers()).toEqual([]);
      // Each is in one pair of hands, by one event, and nobody has two.
      const { rows } = await api.database.pool.query<{ n: number; holder: string }>(
        `SELECT t.holder_id AS holder, (SELECT count(*) FROM event e WHERE e.home_agency_id = a.home_agency_id
           AND e.application_id = a.id AND e.body::jsonb ->> 'type' = 'taken') AS n
         FROM application a JOIN task t ON t.home_agency_id = a.home_agency_id AND t.application_id = a.id
         WHERE a.number = ANY ($1)`,
        [taken],
      );
      expect(rows.map(({ n: times }) => times)).toEqual(Array<number>(open).fill(1));
      expect(new Set(rows.map(({ holder }) => holder)).size).toBe(open);
    }
  });
});

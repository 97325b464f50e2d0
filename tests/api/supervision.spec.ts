import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, signIn } from './caller.ts';
import { act, at, fileStranger, storesOf, take } from './cases.ts';

/** In the supervisor's district, and in another. */
const OTHER_STREET = '310115004';
const OTHER_DISTRICT = '310104003';
/** More than a page. */
const CASES = 33;

/** Filed on 24 November, to be accepted by 1 December. */
const GREEN = '2026-11-25T01:00:00.000Z';
const RED = '2026-11-30T01:00:00.000Z';
const OVERDUE = '2026-12-02T01:00:00.000Z';

let api: TestApp;
let supervisor: Caller;
let clerk: Caller;
let elsewhere = '';
let accepted = '';
let taken = '';

beforeAll(async () => {
  api = await openTestApp();
  supervisor = await signIn(api, 'supervisor', 'staff');
  clerk = await signIn(api, 'clerk', 'staff');
  for (let n = 1; n < CASES; n++) await fileStranger(api, n);
  await fileStranger(api, CASES, OTHER_STREET);
  elsewhere = await fileStranger(api, CASES + 1, OTHER_DISTRICT);
  accepted = await fileStranger(api, CASES + 2);
  await take(clerk, accepted);
  await act(clerk, accepted, 'accept');
  taken = await fileStranger(api, CASES + 3);
  await take(clerk, taken);
}, 180_000);

afterAll(async () => {
  await api.close();
});

interface Page {
  readonly items: readonly {
    readonly number: string;
    readonly office: { readonly zh: string };
    readonly holder: string | null;
  }[];
  readonly next: string | null;
}

const pressing = async (): Promise<Page['items']> => {
  const rows: Page['items'][number][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body, status } = await supervisor.get(
      `/staff/tasks/pressing${cursor === '' ? '' : `?cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    const page = body as Page;
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
};

interface ReadRow {
  readonly action: string;
  readonly purpose: string;
  readonly count: number | null;
  readonly fieldGroups: readonly string[];
  readonly parties: number;
}

const reads = async (): Promise<readonly ReadRow[]> => {
  const { rows } = await api.database.pool.query<ReadRow>(
    `SELECT r.action, r.purpose, r.count, r.field_groups AS "fieldGroups",
            (SELECT count(*)::int FROM read_party p WHERE p.read_id = r.id) AS parties
     FROM read r WHERE r.role = 'supervisor' ORDER BY r.id`,
  );
  return rows;
};

describe('what presses', () => {
  test('is nothing while all is green or yellow', async () => {
    await at(api, GREEN, async () => {
      expect(await pressing()).toEqual([]);
    });
  });

  test.each([
    ['red', RED, 1],
    ['overdue', OVERDUE, -1],
  ])('is what is %s, over the offices of the district', async (light, now, daysLeft) => {
    await at(api, now, async () => {
      const rows = await pressing();
      expect(rows).toHaveLength(CASES + 1);
      expect(new Set(rows.map(({ number }) => number)).size).toBe(CASES + 1);
      expect(rows).toContainEqual(
        expect.objectContaining({
          who: expect.stringMatching(/^试\*·\d{3}[\dX]$/),
          office: { zh: '塘桥街道', en: 'Tangqiao Subdistrict' },
          holder: null,
          step: 'accept',
          limit: 'acceptance',
          lastDay: '2026-12-01',
          daysLeft,
          light,
        }),
      );
      expect(rows.filter(({ office }) => office.zh === '潍坊新村街道')).toHaveLength(1);
      const numbers = rows.map(({ number }) => number);
      // Accepted in time, it has until 15 December; the other district has a supervisor of its own.
      expect(numbers).not.toContain(accepted);
      expect(numbers).not.toContain(elsewhere);
      // Whose turn it is, by name: a colleague, not somebody whose matter it is.
      expect(rows.find(({ number }) => number === taken)?.holder).toBe(clerk.session.account.name);
    });
  });

  test('is masked, and one row of the reads a page, in nobody’s own list', async () => {
    const before = (await reads()).length;
    await at(api, OVERDUE, async () => {
      const { text } = await supervisor.get('/staff/tasks/pressing');
      expect(text).not.toMatch(/试验|999999195|1990000/);
    });
    expect((await reads()).slice(before)).toEqual([
      { action: 'list', purpose: 'supervise', count: 30, fieldGroups: ['masked'], parties: 0 },
    ]);
  });

  test('shows nothing when its row cannot be written', async () => {
    const { reads: stored } = storesOf(api);
    const { record } = stored;
    Object.assign(stored, { record: () => Promise.reject(new Error('disk full')) });
    const answer = await supervisor.get('/staff/tasks/pressing');
    Object.assign(stored, { record });
    expect(answer.status).toBe(500);
  });

  test('is a supervisor’s alone', async () => {
    const auditor = await signIn(api, 'auditor', 'staff');
    const citizen = await signIn(api, 'chenguifang');
    for (const other of [clerk, auditor]) {
      expect((await other.get('/staff/tasks/pressing')).body).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
    }
    expect((await citizen.get('/staff/tasks/pressing')).status).toBe(401);
    expect((await supervisor.get('/staff/tasks/pressing?cursor=!')).status).toBe(400);
    expect((await supervisor.get('/staff/tasks?view=open')).status).toBe(403);
  });
});

describe('a supervisor', () => {
  test('opens a case of the offices supervised, masked, and its owner sees that', async () => {
    const before = (await reads()).length;
    const answer = await supervisor.get(`/staff/applications/${taken}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ number: taken, masked: true });
    expect(answer.text).not.toMatch(/试验|999999195|1990000/);
    expect((await reads()).slice(before)).toEqual([
      { action: 'open', purpose: 'supervise', count: null, fieldGroups: ['masked'], parties: 1 },
    ]);
  });

  test('has no case of another district, and no number that is none', async () => {
    expect((await supervisor.get(`/staff/applications/${elsewhere}`)).status).toBe(404);
    expect((await supervisor.get('/staff/applications/PDMZ01-20261124-AAAAAAA')).status).toBe(404);
  });

  test('acts in nobody’s place', async () => {
    const { body } = await supervisor.get(`/staff/applications/${taken}`);
    const { seq, available } = body as {
      readonly seq: number;
      readonly available: readonly { readonly open: boolean }[];
    };
    expect(available.filter(({ open }) => open)).toEqual([]);
    const tried = await supervisor.change('post', `/applications/${taken}/accept`, { seen: seq, body: {} });
    expect([403, 404]).toContain(tried.status);
    const path = `/staff/applications/${taken}/documents/preview?command=accept`;
    expect([403, 404]).toContain((await supervisor.change('post', path, { body: {} })).status);
  });
});

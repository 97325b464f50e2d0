import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, signIn } from './caller.ts';
import { act, type Desk, fileStranger, openDesk, propose, take } from './cases.ts';

/** One more than a percentile needs. */
const DECIDED = 6;

let api: TestApp;
let auditor: Caller;
let desk: Desk;
let last = '';

const close = async (n: number): Promise<string> => {
  const number = await fileStranger(api, n);
  await propose(desk, number, { proposed: 'reject', basis: ['elderlyRights'], reason: '不属于本事项' });
  await take(desk.approver, number);
  await act(desk.approver, number, 'approve');
  return number;
};

beforeAll(async () => {
  api = await openTestApp();
  auditor = await signIn(api, 'auditor', 'staff');
  desk = await openDesk(api);
  for (let n = 1; n <= DECIDED; n++) last = await close(n);
}, 240_000);

afterAll(async () => {
  await api.close();
});

interface Figures {
  readonly n: number;
  readonly net: { readonly p50: number; readonly p90: number } | null;
  readonly promiseKept: { readonly kept: number; readonly of: number } | null;
  readonly distribution: readonly { readonly days: number; readonly n: number }[];
}

interface Rounds {
  readonly items: readonly {
    readonly number: string;
    readonly who: string;
    readonly netWorking: number | null;
  }[];
  readonly next: string | null;
}

const TODAY = 'from=2026-11-24&to=2026-11-24';

const readsBy = async (
  action: string,
): Promise<readonly { readonly count: number | null; readonly parties: number }[]> => {
  const { rows } = await api.database.pool.query<{ count: number | null; parties: number }>(
    `SELECT r.count, (SELECT count(*)::int FROM read_party p WHERE p.read_id = r.id) AS parties
     FROM read r WHERE r.role = 'auditor' AND r.action = $1 ORDER BY r.id`,
    [action],
  );
  return rows;
};

describe('the figure', () => {
  test('says how many, how long and whether the promise was kept, and what it means', async () => {
    const { status, body } = await auditor.get(`/staff/turnaround?service=SH-OLD-002&${TODAY}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      n: DECIDED,
      net: { p50: 0, p90: 0 },
      gross: { p50: 0, p90: 0 },
      promiseKept: { kept: DECIDED, of: DECIDED },
      distribution: [{ days: 0, n: DECIDED }],
      definition: { zh: expect.any(String), en: expect.any(String) },
      asOf: expect.stringMatching(/Z$/),
    });
  });

  test('is none below five', async () => {
    const { body } = await auditor.get('/staff/turnaround?from=2020-01-01&to=2020-01-02');
    expect(body as Figures).toMatchObject({
      n: 0,
      net: null,
      gross: null,
      promiseKept: null,
      distribution: [],
    });
  });

  test('opens the list behind it, masked and recorded, and the list the case', async () => {
    const [lists, opened] = [(await readsBy('list')).length, (await readsBy('open')).length];
    const list = await auditor.get(`/staff/turnaround/cases?${TODAY}&days=0`);
    const { items } = list.body as Rounds;
    expect(items).toHaveLength(DECIDED);
    expect(items.map(({ who }) => who)).toEqual(items.map(() => expect.stringMatching(/^试\*·\d{3}[\dX]$/)));
    expect((await readsBy('list')).slice(lists)).toEqual([{ count: DECIDED, parties: 0 }]);

    const proof = await auditor.get(`/staff/turnaround/cases/${last}`);
    expect(proof.body).toMatchObject({
      number: last,
      who: expect.stringMatching(/^试\*/),
      outcome: 'rejected',
      acceptedOn: '2026-11-24',
      decidedOn: '2026-11-24',
      netWorking: 0,
      events: expect.arrayContaining([expect.objectContaining({ seq: 1, type: 'submitted', params: {} })]),
    });
    expect(proof.text + list.text).not.toMatch(/试验|999999195|不属于本事项/);
    expect((await readsBy('open')).slice(opened)).toEqual([{ count: null, parties: 1 }]);
  });

  test('lists nothing that does not fit', async () => {
    expect(((await auditor.get(`/staff/turnaround/cases?${TODAY}&days=3`)).body as Rounds).items).toEqual([]);
    expect(((await auditor.get(`/staff/turnaround/cases?${TODAY}&kept=false`)).body as Rounds).items).toEqual(
      [],
    );
  });
});

describe('who may ask', () => {
  test('auditors, and nobody else', async () => {
    for (const path of ['/staff/turnaround', '/staff/turnaround/cases', `/staff/turnaround/cases/${last}`]) {
      expect((await desk.clerk.get(path)).status).toBe(403);
      expect((await api.request.get(`/api/v1${path}`)).status).toBe(401);
    }
    expect((await auditor.get('/staff/turnaround/cases/PDMZ01-20261124-2222222')).status).toBe(404);
  });

  test.each(['from=2026-13-01', 'days=-1', 'service=x y', 'who=x', 'from=2026-11-24&to=2026-11-23'])(
    '%s is 400',
    async (query) => {
      expect((await auditor.get(`/staff/turnaround/cases?${query}`)).status).toBe(400);
    },
  );
});

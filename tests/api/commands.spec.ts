import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractOf } from '@yizhan/api-platform';
import { type CommandName, machine } from '@yizhan/domain/applications';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, signIn } from './caller.ts';
import { act, type Desk, fileStranger, openDesk, rowsWritten, take } from './cases.ts';

let api: TestApp;
let desk: Desk;
let reviewer2: Caller;

beforeAll(async () => {
  api = await openTestApp();
  desk = await openDesk(api);
  reviewer2 = await signIn(api, 'reviewer2', 'staff');
}, 120_000);

afterAll(async () => {
  await api.close();
});

interface Seen {
  readonly seq: number;
  readonly task: { readonly id: string; readonly mine: boolean } | null;
}

const atDesk = async (staff: Caller, number: string): Promise<Seen> =>
  (await staff.get(`/staff/applications/${number}`)).body as Seen;

describe('a command', () => {
  /** A case of its own, and where its commands are. */
  const filed = async (n: number) => {
    const number = await fileStranger(api, n);
    return { number, path: (command: string): string => `/applications/${number}/${command}` };
  };

  test('has a route of its own with its body in the contract; what only the machine does has none', async () => {
    const { path } = await filed(1);
    const { paths } = contractOf(api.app);
    const prefix = '/api/v1/applications/{number}/';
    const routes = Object.keys(paths).filter(
      (route) => route.startsWith(prefix) && !route.includes('documents'),
    );
    const asked = machine.commands
      .map(({ name }) => name)
      .filter((name: CommandName) => name !== 'recordFinding');
    expect(routes.map((route) => route.slice(prefix.length)).sort()).toEqual([...asked].sort());
    for (const { name, body } of machine.commands.filter((command) => command.name !== 'recordFinding')) {
      const operation = (paths as Record<string, { post?: { requestBody?: unknown } }>)[`${prefix}${name}`]
        ?.post;
      expect(operation?.requestBody).toMatchObject({
        content: { 'application/json': { schema: body.jsonSchema() } },
      });
    }
    expect((await desk.clerk.change('post', path('recordFinding'), { seen: 1, body: {} })).status).toBe(404);
  });

  test('is not judged without what it must say: 428, 400, 403', async () => {
    const { path } = await filed(2);
    const { clerk, reviewer } = desk;
    expect((await clerk.change('post', path('accept'), { body: {} })).body).toMatchObject({ status: 428 });
    expect(
      (await clerk.change('post', path('accept'), { seen: 1, body: {}, without: 'key' })).body,
    ).toMatchObject({ status: 428 });
    expect(
      (await clerk.change('post', path('accept'), { seen: 1, body: { remark: '' } })).body,
    ).toMatchObject({
      status: 400,
      errors: [{ path: '/remark', code: 'tooShort' }],
    });
    expect((await clerk.change('post', path('accept'), { seen: 1, body: { other: 1 } })).body).toMatchObject({
      status: 400,
      errors: [{ path: '/other' }],
    });
    expect(
      (await clerk.change('post', path('accept'), { seen: 1, body: {}, without: 'csrf' })).body,
    ).toMatchObject({ status: 403, code: 'csrfTokenWrong' });
    expect((await clerk.change('post', path('approve'), { seen: 1, body: {} })).body).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
    const chen = await signIn(api, 'chenguifang');
    expect((await chen.change('post', path('accept'), { seen: 1, body: {} })).status).toBe(401);
    // The right role at the right office, and still nobody's until it is taken.
    expect((await clerk.change('post', path('accept'), { seen: 1, body: {} })).body).toMatchObject({
      status: 409,
      code: 'taskNotTaken',
      open: ['take'],
    });
    expect((await reviewer.change('post', path('startReview'), { seen: 1, body: {} })).body).toMatchObject({
      status: 409,
      code: 'notNow',
      open: ['take'],
    });
  });

  test('on a page that is no longer current names what happened and what is open, and writes nothing', async () => {
    const { number, path } = await filed(3);
    const { clerk } = desk;
    await take(clerk, number);
    const before = await rowsWritten(api);
    const answer = await clerk.change('post', path('accept'), { seen: 1, body: {} });
    expect(answer.body).toMatchObject({
      status: 409,
      code: 'stale',
      params: { expected: 1, last: 2 },
      since: [
        {
          seq: 2,
          type: 'taken',
          by: { role: 'windowClerk', agency: { zh: '塘桥街道社区事务受理服务中心' } },
        },
      ],
      open: ['accept'],
    });
    expect(await rowsWritten(api)).toEqual(before);
  });

  test('is done once under its key; the same key with another body is refused', async () => {
    const { number, path } = await filed(4);
    const { clerk } = desk;
    await take(clerk, number);
    const key = randomUUID();
    const first = await clerk.change('post', path('accept'), { seen: 2, key, body: {} });
    expect(first).toMatchObject({ status: 200, body: { number, seq: 3, outcome: 'accepted' } });
    const rows = await rowsWritten(api);
    expect((await clerk.change('post', path('accept'), { seen: 2, key, body: {} })).body).toEqual(first.body);
    expect(
      (await clerk.change('post', path('accept'), { seen: 2, key, body: { remark: '又一次' } })).body,
    ).toMatchObject({ status: 422, code: 'keyReused' });
    expect(await rowsWritten(api)).toEqual(rows);
  });

  test('with a law that is not the service’s, or a finding that is not there, is 422', async () => {
    const { number, path } = await filed(5);
    const { clerk, reviewer } = desk;
    await take(clerk, number);
    await act(clerk, number, 'accept');
    await take(reviewer, number);
    await act(reviewer, number, 'startReview');
    const { seq } = await atDesk(reviewer, number);
    expect(
      (
        await reviewer.change('post', path('answerFinding'), {
          seen: seq,
          body: { finding: 99, verdict: 'satisfied', remark: '无' },
        })
      ).body,
    ).toMatchObject({
      status: 422,
      code: 'findingUnknown',
    });
    expect(
      (
        await reviewer.change('post', path('propose'), {
          seen: seq,
          body: { proposed: 'grant', basis: ['elderlyRights'] },
        })
      ).body,
    ).toMatchObject({
      status: 409,
      code: 'findingsOpen',
    });
    expect(
      (
        await reviewer2.change('post', path('propose'), {
          seen: seq,
          body: { proposed: 'grant', basis: ['elderlyRights'] },
        })
      ).body,
    ).toMatchObject({
      status: 409,
      code: 'taskOfAnother',
    });
  });

  test('by fifty at once is done by one', async () => {
    const { number } = await filed(6);
    const { task } = await atDesk(desk.clerk, number);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        desk.clerk.change('post', `/applications/${number}/take`, { seen: 1, body: { task: task?.id } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status } of answers.filter((answer) => answer.status !== 200)) expect(status).toBe(409);
    expect((await atDesk(desk.clerk, number)).seq).toBe(2);
  });
});

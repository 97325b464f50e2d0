import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { addMs } from '@yizhan/domain/kernel';
import supertest from 'supertest';
import { demoAccount, openBeside, openTestApp, type TestApp } from '../support/app.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

let api: TestApp;

beforeAll(async () => {
  api = await openTestApp();
}, 60_000);

afterAll(async () => {
  await api.close();
});

interface SessionBody {
  readonly csrf: string;
  readonly account: { readonly name: string };
  readonly parties: readonly {
    readonly name: string;
    readonly relation: string;
    readonly powers: readonly string[];
  }[];
}

/** A browser of its own: it keeps its cookies. */
const browser = async () => supertest.agent(await api.app.getUrl());

const signIn = async (path: string, login: string) => {
  const agent = await browser();
  const answer = await agent.post(path).send(demoAccount(login));
  return { agent, answer, body: answer.body as SessionBody };
};

const cookiesOf = (headers: Readonly<Record<string, unknown>>): readonly string[] =>
  [headers['set-cookie'] ?? []].flat() as string[];

describe('a citizen', () => {
  test('signs in, is known, and signs out for good', async () => {
    const { agent, answer, body } = await signIn('/api/v1/session', 'chenguifang');
    expect(answer.status).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    const [cookie = ''] = cookiesOf(answer.headers);
    expect(cookie).toMatch(/^citizen=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(body).toMatchObject({
      audience: 'citizen',
      account: { name: '陈桂芳' },
      parties: [{ name: '陈桂芳', relation: 'self', services: 'all', until: null }],
    });

    const again = await agent.get('/api/v1/session');
    expect(again.body).toEqual(body);

    const out = await agent.delete('/api/v1/session').set('x-csrf-token', body.csrf);
    expect(out.status).toBe(204);
    expect(out.headers['clear-site-data']).toBe('"cache", "storage"');
    // The cookie may have been copied before it was cleared.
    const copied = await api.request.get('/api/v1/session').set('cookie', cookie.split(';')[0] ?? '');
    expect(copied.status).toBe(401);
    expect(copied.body).toMatchObject({ code: 'notSignedIn' });
  });

  test('by phone or identity number too, as people paste them', async () => {
    const { password } = demoAccount('chenguifang');
    for (const login of ['１９９ ００００ ０００１', '999999-19611108-002x']) {
      const { status, body } = await api.request.post('/api/v1/session').send({ login, password });
      expect({ status, name: (body as SessionBody).account.name }).toEqual({ status: 201, name: '陈桂芳' });
    }
  });

  test('acts for whoever granted it, with these powers', async () => {
    const { body } = await signIn('/api/v1/session', 'chenxiao');
    expect(body.parties.map(({ name, relation }) => [name, relation])).toEqual(
      expect.arrayContaining([
        ['陈晓', 'self'],
        ['陈桂芳', 'proxy'],
      ]),
    );
    expect(body.parties.find(({ relation }) => relation === 'proxy')?.powers).toEqual(
      expect.arrayContaining(['view', 'fill', 'submit']),
    );
  });

  test('a new sign-in ends the session before it', async () => {
    const { agent, answer } = await signIn('/api/v1/session', 'chenguifang');
    const [before = ''] = cookiesOf(answer.headers);
    await agent.post('/api/v1/session').send(demoAccount('chenguifang'));
    expect((await api.request.get('/api/v1/session').set('cookie', before.split(';')[0] ?? '')).status).toBe(
      401,
    );
    expect((await agent.get('/api/v1/session')).status).toBe(200);
  });

  test('stays signed in at the desk when signing in as a citizen, and the other way round', async () => {
    const agent = await browser();
    await agent.post('/api/v1/session').send(demoAccount('chenguifang'));
    await agent.post('/api/v1/staff/session').send(demoAccount(STAFF));
    expect((await agent.get('/api/v1/session')).body).toMatchObject({ audience: 'citizen' });
    expect((await agent.get('/api/v1/staff/session')).body).toMatchObject({ audience: 'staff' });
  });
});

const STAFF = 'clerk';

describe('staff', () => {
  test('see where they work, as what', async () => {
    const { body } = await signIn('/api/v1/staff/session', STAFF);
    expect(body).toMatchObject({
      audience: 'staff',
      offices: [{ name: { zh: expect.any(String) }, roles: expect.any(Array) }],
    });
  });
});

describe('what opens nothing', () => {
  test.each([
    ['a wrong password', { login: 'zhaoshili', password: 'wrong' }],
    ['nobody', { login: 'nobody-at-all', password: 'wrong' }],
    ["the other audience's account", undefined],
  ])('%s is answered with the same words', async (_what, credentials) => {
    const { status, body, headers } = await api.request
      .post('/api/v1/session')
      .send(credentials ?? demoAccount(STAFF));
    expect(status).toBe(401);
    expect({ ...(body as object), requestId: '' }).toEqual({
      type: '/api#problem-wrongCredentials',
      title: '账号或密码不对',
      status: 401,
      code: 'wrongCredentials',
      detail: '请检查账号和密码后再试。',
      requestId: '',
    });
    expect(headers).not.toHaveProperty('set-cookie');
  });

  test.each([
    [{}, ['/login', '/password']],
    [{ login: 'a' }, ['/password']],
    [{ login: ['a'], password: 'b' }, ['/login']],
    [{ login: 'a', password: 'b', remember: true }, ['/remember']],
    [[], ['']],
  ])('%j is 400', async (credentials, paths) => {
    const { status, body } = await api.request.post('/api/v1/session').send(credentials);
    expect(status).toBe(400);
    expect((body as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual(paths);
  });

  test.each([
    '',
    'citizen=',
    'citizen=short',
    `citizen=${'A'.repeat(22)}`,
    `citizen=${'A'.repeat(2_000)}`,
    "citizen=' OR 1=1 --",
  ])('the cookie %j is 401', async (cookie) => {
    expect((await api.request.get('/api/v1/session').set('cookie', cookie)).status).toBe(401);
  });

  test('a change without the token of its session', async () => {
    const { agent, body } = await signIn('/api/v1/session', 'chenguifang');
    const other = await signIn('/api/v1/session', 'chenguifang');
    for (const token of [undefined, '', 'x', other.body.csrf]) {
      const answer = await agent
        .delete('/api/v1/session')
        .set(token === undefined ? {} : { 'x-csrf-token': token });
      expect({ status: answer.status, code: (answer.body as { code: string }).code }).toEqual({
        status: 403,
        code: 'csrfTokenWrong',
      });
    }
    expect((await agent.delete('/api/v1/session').set('x-csrf-token', body.csrf)).status).toBe(204);
  });
});

describe('sessions end', () => {
  const moved = (minutes: number): Promise<unknown> =>
    api.database.pool.query(
      `UPDATE session SET seen_at = seen_at - $1 * interval '1 minute', opened_at = opened_at - $1 * interval '1 minute'`,
      [minutes],
    );

  test('after thirty idle minutes', async () => {
    const { agent } = await signIn('/api/v1/session', 'chenguifang');
    await moved(29);
    expect((await agent.get('/api/v1/session')).status).toBe(200);
    // Being seen began the half hour anew.
    await moved(29);
    expect((await agent.get('/api/v1/session')).status).toBe(200);
    await moved(30);
    expect((await agent.get('/api/v1/session')).status).toBe(401);
  });

  test('at the desk after twelve hours, however busy', async () => {
    const { agent } = await signIn('/api/v1/staff/session', STAFF);
    for (let half = 1; half < 24; half++) {
      await moved(half === 1 ? 29 : 30);
      await api.database.pool.query("UPDATE session SET seen_at = seen_at + interval '20 minutes'");
      expect((await agent.get('/api/v1/staff/session')).status).toBe(200);
    }
    await moved(31);
    await api.database.pool.query("UPDATE session SET seen_at = seen_at + interval '20 minutes'");
    expect((await agent.get('/api/v1/staff/session')).status).toBe(401);
  });

  test('when the account is closed, at once', async () => {
    const { agent } = await signIn('/api/v1/session', 'qianshili');
    await api.database.pool.query(
      `UPDATE account SET state = 'closed' WHERE id IN (SELECT account_id FROM session ORDER BY opened_at DESC LIMIT 1)`,
    );
    expect((await agent.get('/api/v1/session')).status).toBe(401);
    expect((await signIn('/api/v1/session', 'qianshili')).answer.status).toBe(401);
  });
});

describe('guessing', () => {
  /** The machine's time stands still and is moved by hand: a wait passes because a test says so, never because it is slow. */
  const standStill = (): { readonly pass: (ms: number) => void } => {
    let at = api.clock.real();
    jest.spyOn(api.clock, 'real').mockImplementation(() => at);
    return {
      pass: (ms) => {
        at = addMs(at, ms);
      },
    };
  };

  test('grows slower, for this account alone, with the right password too, and says until when', async () => {
    const time = standStill();
    const guess = (login: string, password: string) =>
      api.request.post('/api/v1/session').send({ login, password });
    const answers = [];
    for (let n = 0; n < 8; n++) answers.push(await guess('sunshili', `wrong-${n}`));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
    const last = answers.at(-1);
    expect(last?.headers['retry-after']).toBe('1');
    expect(last?.body).toMatchObject({ code: 'tooManyRequests', title: '请稍等一会儿' });
    const { password } = demoAccount('sunshili');
    expect((await guess('sunshili', password)).status).toBe(429);
    expect((await guess('chenguifang', demoAccount('chenguifang').password)).status).toBe(201);
    time.pass(1_000);
    expect((await guess('sunshili', 'wrong-8')).status).toBe(401);
    expect((await guess('sunshili', password)).headers['retry-after']).toBe('2');
    // Never locked for good: after the wait the right password opens, and all is forgotten.
    time.pass(2_000);
    expect((await guess('sunshili', password)).status).toBe(201);
    expect((await guess('sunshili', 'wrong-9')).status).toBe(401);
  });

  test('is counted for all at one moment, and by whichever process is asked next', async () => {
    standStill();
    const guessTwenty = async ({ request }: Pick<TestApp, 'request'>) => {
      const tries = Array.from({ length: 20 }, (_, n) =>
        request.post('/api/v1/session').send({ login: 'no-such-person', password: `wrong-${n}` }),
      );
      return (await Promise.all(tries)).map(({ status }) => status).sort();
    };
    // Five go freely and the sixth opens a wait, which does not pass: the others are not even judged.
    expect(await guessTwenty(api)).toEqual([...Array<number>(6).fill(401), ...Array<number>(14).fill(429)]);
    // Begun after the tries: Passport keeps one strategy in a process, so from here on it is this one that judges.
    const beside = await openBeside(api);
    const later = await guessTwenty(beside);
    await beside.close();
    expect(later).toEqual(Array<number>(20).fill(429));
  });
});

test('no name, number or password is in the log', () => {
  expect(JSON.stringify(api.lines)).not.toMatch(
    /陈|chenguifang|1990000|99999919|yizhan-demo|wrong-|127\.0\.0\.1/,
  );
});

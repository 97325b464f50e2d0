import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unavailableSetting } from '@yizhan/data';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, own, signIn } from './caller.ts';
import { empower, file, newCitizen, rowsWritten, SERVICE, storesOf } from './cases.ts';

let api: TestApp;
let chen: Caller;
let son: Caller;
/** What she handed in, every register knowing her. */
let number: string;

beforeAll(async () => {
  api = await openTestApp();
  chen = await signIn(api, 'chenguifang');
  son = await signIn(api, 'chenxiao');
  number = await file(chen);
}, 120_000);

afterAll(async () => {
  await api.close();
});

const TICKED = { declarations: { truthful: true } } as const;

/** A draft that is ready to go, and the revision to send along. */
const ready = async (
  caller: Caller,
  answers: object = { payee: 'none', delivery: 'collect' },
  subject = own(caller),
) => {
  const { body } = await caller.change('post', '/drafts', { body: { subject, service: SERVICE } });
  const { id, revision } = body as { readonly id: string; readonly revision: number };
  await caller.change('put', `/drafts/${id}/answers`, { seen: revision, body: { answers, at: 'delivery' } });
  return { path: `/drafts/${id}/submit`, seen: revision + 1, id };
};

const counts = () => rowsWritten(api);

const submittedOf = async (number: string) => {
  const { numbers, cases } = storesOf(api);
  const key = await numbers.ofApplication(number as never);
  const [body] = key === undefined ? [] : await cases.events(key);
  if (body === undefined) throw new Error('no such case');
  return body;
};

describe('a submission', () => {
  test('is refused before it is judged where it says nothing of itself', async () => {
    const somebody = await newCitizen(api);
    const { path, seen } = await ready(somebody);
    for (const told of [{ without: 'key', seen }, { without: 'seen' }] as const) {
      expect((await somebody.change('post', path, { ...told, body: TICKED })).body).toMatchObject({
        status: 428,
        code: 'preconditionMissing',
        errors: [{ path: told.without === 'key' ? '/idempotency-key' : '/if-match', code: 'missing' }],
      });
    }
    expect((await somebody.change('post', path, { seen, key: 'no-uuid', body: TICKED })).body).toMatchObject({
      status: 400,
      errors: [{ path: '/idempotency-key' }],
    });
    expect((await somebody.change('post', path, { seen, body: TICKED, without: 'csrf' })).status).toBe(403);
  });

  test('that lacks something names all of it, and nothing is written', async () => {
    const somebody = await newCitizen(api);
    const before = await counts();
    const { path, seen } = await ready(somebody, { payee: 'otherCard', delivery: 'collect' });
    expect((await somebody.change('post', path, { seen, body: { declarations: {} } })).body).toMatchObject({
      status: 422,
      code: 'declarationsMissing',
      params: { declarations: ['truthful'] },
    });
    expect((await somebody.change('post', path, { seen, body: TICKED })).body).toMatchObject({
      status: 422,
      code: 'formInvalid',
      errors: [
        { path: '/answers/otherBank', code: 'missing' },
        { path: '/answers/otherAccount', code: 'missing' },
      ],
    });
    expect(
      (await somebody.change('post', path, { seen, body: { declarations: { truthful: true, more: true } } }))
        .body,
    ).toMatchObject({
      status: 400,
      errors: [{ path: '/declarations/more', code: 'unknownKey' }],
    });
    expect((await somebody.change('post', path, { seen: seen - 1, body: TICKED })).body).toMatchObject({
      status: 409,
      code: 'stale',
      params: { expected: seen - 1, last: seen },
    });
    expect(await counts()).toEqual(before);
  });

  test('is answered once, whatever is sent again under its key', async () => {
    const somebody = await newCitizen(api);
    const { path, seen } = await ready(somebody, { payee: 'none', delivery: 'collect' });
    const key = randomUUID();
    const first = await somebody.change('post', path, { seen, key, body: TICKED });
    expect(first.status).toBe(201);
    expect(first.body).toEqual({
      number: expect.stringMatching(/^PDMZ01-20261124-/),
      seq: 1,
      outcome: 'received',
    });
    const after = await counts();
    expect((await somebody.change('post', path, { seen, key, body: TICKED })).body).toEqual(first.body);
    expect(
      (
        await somebody.change('post', path, {
          seen,
          key,
          body: { declarations: { truthful: true, electronicDelivery: true } },
        })
      ).body,
    ).toMatchObject({
      status: 422,
      code: 'keyReused',
    });
    // The draft is gone: another key finds it consumed.
    expect((await somebody.change('post', path, { seen, body: TICKED })).body).toMatchObject({
      status: 409,
      code: 'stale',
    });
    expect(await counts()).toEqual(after);
  });

  test('pins what it is judged by, and holds no personal data', async () => {
    const body = await submittedOf(number);
    expect(body.pins).toEqual({
      service: SERVICE,
      version: 1,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      textsRevision: 1,
      machine: 'application@1',
      regime: 'benefit@1',
      rulesVersion: 1,
      competenceVersion: 1,
    });
    expect(body.data).toMatchObject({
      channel: 'computer',
      representation: 'self',
      materials: expect.arrayContaining([{ material: 'identityCard', standing: 'waived' }]),
      told: [{ limit: 'promised', date: '2026-12-15' }],
    });
    expect(body.data['tasks']).toMatchObject({ opened: [{ step: 'accept' }] });
    expect(JSON.stringify(body)).not.toMatch(/陈|桂芳|示例路|19900000001|62000000|19611108/);
  });

  test('of one and the same matter there is one: who may see it hears which', async () => {
    const { body } = await chen.change('post', '/drafts', { body: { subject: own(chen), service: SERVICE } });
    const { openMatter } = body as { openMatter: { number: string } };
    expect(openMatter.number).toBe(number);
    const mine = await ready(chen);
    expect((await chen.change('post', mine.path, { seen: mine.seen, body: TICKED })).body).toMatchObject({
      status: 409,
      code: 'openMatter',
      params: { number },
    });
    const theirs = await ready(son, undefined, own(chen));
    expect((await son.change('post', theirs.path, { seen: theirs.seen, body: TICKED })).body).toMatchObject({
      status: 409,
      params: { number },
    });
  });

  test('of which a proxy who may not see the matters hears only that there is one', async () => {
    const proxy = await newCitizen(api);
    await empower(api, proxy, chen, ['fill', 'submit']);
    const { body } = await proxy.change('post', '/drafts', {
      body: { subject: own(chen), service: SERVICE },
    });
    expect((body as { openMatter: unknown }).openMatter).toBe(true);
    const theirs = await ready(proxy, undefined, own(chen));
    const answer = await proxy.change('post', theirs.path, { seen: theirs.seen, body: TICKED });
    expect(answer.body).toMatchObject({ status: 409, code: 'openMatter', params: {} });
    expect(answer.text).not.toContain('PDMZ01-');
  });

  test('goes on when a register does not answer: the office fetches it, and a finding asks for it', async () => {
    const { settings, clock } = storesOf(api);
    const sun = await signIn(api, 'sunshili');
    await settings.set(unavailableSetting('household'), true, clock.now());
    const filed = await file(sun);
    await settings.set(unavailableSetting('household'), false, clock.now());
    const { data } = await submittedOf(filed);
    expect(data['materials']).toEqual(
      expect.arrayContaining([{ material: 'household', standing: 'toFetch' }]),
    );
    expect(data['findings']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'registerUnavailable', about: 'household', source: 'household' }),
        expect.objectContaining({ code: 'conditionUnknown', about: 'age' }),
      ]),
    );
  });

  test('goes to the office of the street where the household is registered', async () => {
    const filed = await file(await newCitizen(api));
    const { rows } = await api.database.pool.query<{ code: string }>(
      `SELECT g.code FROM application a JOIN task t ON t.home_agency_id = a.home_agency_id AND t.application_id = a.id
       JOIN agency g ON g.id = t.handling_agency_id WHERE a.number = $1`,
      [filed],
    );
    expect(rows).toEqual([{ code: 'PDSQ08' }]);
  });

  test('where nobody is competent says so, and keeps the draft', async () => {
    const somebody = await newCitizen(api);
    const { routes } = storesOf(api);
    const { of } = routes;
    const { path, seen, id } = await ready(somebody);
    Object.assign(routes, { of: () => Promise.resolve(undefined) });
    const answer = await somebody.change('post', path, { seen, body: TICKED });
    Object.assign(routes, { of });
    expect(answer.body).toMatchObject({ status: 422, code: 'nobodyCompetent' });
    expect((await somebody.get(`/drafts/${id}`)).body).toMatchObject({ revision: seen });
  });

  test('by a proxy is the subject’s, and the record says who did it', async () => {
    const [principal, proxy] = [await newCitizen(api), await newCitizen(api)];
    await empower(api, proxy, principal, ['view', 'fill', 'submit']);
    const filed = await file(proxy, own(principal));
    const { actor, data } = await submittedOf(filed);
    expect(actor).toEqual({ kind: 'person', id: own(proxy), role: 'proxy', onBehalfOf: own(principal) });
    expect(data).toMatchObject({
      subject: own(principal),
      applicant: own(principal),
      representation: 'proxy',
    });
    expect((await principal.get('/applications')).body).toMatchObject({
      items: [{ number: filed, relation: 'self' }],
    });
    expect((await proxy.get('/applications')).body).toMatchObject({
      items: [{ number: filed, relation: 'proxy' }],
    });
  });

  test('by a proxy may rest on a mandate that came later than a narrower one', async () => {
    const [principal, proxy] = [await newCitizen(api), await newCitizen(api)];
    await empower(api, proxy, principal, ['view']);
    const begin = () =>
      proxy.change('post', '/drafts', { body: { subject: own(principal), service: SERVICE } });
    expect((await begin()).body).toMatchObject({ status: 403, code: 'powerMissing' });
    const revoke = await empower(api, proxy, principal, ['fill', 'submit']);
    const filed = await file(proxy, own(principal));
    expect((await proxy.get(`/applications/${filed}`)).status).toBe(200);
    await revoke();
    expect((await begin()).body).toMatchObject({ status: 403, code: 'powerMissing' });
  });

  test.each([['__proto__'], ['\u0000'], ['\ud800'], ['A'.repeat(70)]])(
    'with an odd tick is 400',
    async (tick) => {
      const somebody = await newCitizen(api);
      const { path, seen } = await ready(somebody);
      const text = `{"declarations":{${JSON.stringify(tick)}:true}}`;
      const answer = await somebody
        .change('post', path, { seen })
        .set('content-type', 'application/json')
        .send(text);
      expect(answer.status).toBe(400);
    },
  );

  test('by fifty clients at once is one, and leaves in every table what one alone leaves', async () => {
    const written = async (work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> => {
      const before = await counts();
      await work();
      const after = Object.entries(await counts());
      return Object.fromEntries(after.map(([table, n]) => [table, n - before[table as keyof typeof before]]));
    };
    const [alone, somebody] = [await newCitizen(api), await newCitizen(api)];
    const once = await written(() => file(alone));
    expect(once).toMatchObject({ application: 1, event: 1, idempotency: 1, open_matter: 1 });
    const { path, seen } = await ready(somebody);
    const fifty = await written(async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => somebody.change('post', path, { seen, body: TICKED })),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
        expect(status).toBe(409);
        expect(['stale', 'openMatter']).toContain((body as { code: string }).code);
      }
    });
    expect(fifty).toEqual(once);
  });
});

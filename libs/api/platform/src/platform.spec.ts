import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post, Res } from '@nestjs/common';
import { type AccountId, idOf, integer, text } from '@yizhan/domain/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { Can, createApp, CurrentSession, BodyField, Public, SessionsService, type Session } from './index.ts';
import { testPlatform, StillClock } from './testing/platform.fixture.ts';

class NoteBody {
  @BodyField(text({ min: 1, max: 5 }), { label: { zh: '留言', en: 'Note' } })
  readonly note!: string;

  @BodyField(integer({ min: 1, max: 5 }), { label: { zh: '次数', en: 'Times' }, optional: true })
  readonly times?: number;
}

@Controller('toys')
class ToysController {
  private readonly sessions: SessionsService;

  constructor(sessions: SessionsService) {
    this.sessions = sessions;
  }

  @Get('broken/:id')
  @Public()
  broken(@Param('id') id: string): never {
    throw new Error(`secret of ${id}`);
  }

  @Post('enter')
  @Public()
  async enter(@Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const accountId = idOf<AccountId>('01936f3e-0000-7000-8000-000000000002');
    return this.sessions.open(reply, { audience: 'citizen', accountId });
  }

  @Post('notes')
  @Can('citizen.session.end')
  note(@Body() body: NoteBody, @CurrentSession() session: Session): object {
    return { note: body.note, account: session.accountId };
  }

  @Get('staff')
  @Can('staff.session.read')
  staff(): object {
    return {};
  }
}

@Module({ controllers: [ToysController] })
class ToysModule {}

@Controller('silent')
class SilentController {
  @Get()
  nobodySaid(): object {
    return {};
  }
}

@Module({ controllers: [SilentController] })
class SilentModule {}

@Module({})
class EmptyModule {}

const clock = new StillClock();
const options = testPlatform({ clock });
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await createApp(ToysModule, options);
});

afterAll(async () => {
  await app.close();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('problems', () => {
  test('tell nothing of a crash, in the answer or in the log', async () => {
    const answer = await get('/api/v1/toys/broken/chen');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/secret|chen|\.ts/);
    expect(JSON.stringify(options.lines)).not.toMatch(/secret|chen/);
    expect(options.lines.find(({ kind }) => kind === 'crash')).toMatchObject({
      error: 'Error',
      requestId: answer.json<{ requestId: string }>().requestId,
    });
  });

  test.each([
    ['GET', 404, 'notFound', '/api/v1/none'],
    ['GET', 404, 'notFound', '/nowhere'],
    ['DELETE', 405, 'methodNotAllowed', '/api/v1/toys/notes'],
    ['GET', 400, 'malformedAddress', '/api/v1/%zz'],
    ['GET', 414, 'addressTooLong', `/api/v1/toys/broken/${'a'.repeat(300)}`],
  ] as const)('%s is %d %s', async (method, status, code, url) => {
    const answer = await app.inject({ method, url });
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ code, status, type: `/api#problem-${code}` });
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    ['half an object', 'application/json', '{', 400, 'malformedBody'],
    ['nothing', 'application/json', '', 400, 'malformedBody'],
    ['a prototype', 'application/json', '{"__proto__":{}}', 400, 'malformedBody'],
    ['a tower of lists', 'application/json', `{"note":${'['.repeat(400_000)}`, 400, 'malformedBody'],
    [
      'a closed tower',
      'application/json',
      `{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
      400,
      'malformedBody',
    ],
    ['more than a megabyte', 'application/json', `"${'x'.repeat(1_100_000)}"`, 413, 'bodyTooLarge'],
    ['text', 'text/plain', 'a', 415, 'mediaTypeUnsupported'],
    ['a form', 'application/x-www-form-urlencoded', 'note=a', 415, 'mediaTypeUnsupported'],
  ])('a body that is %s (%s)', async (_what, type, payload, status, code) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/toys/notes',
      headers: { 'content-type': type },
      payload,
    });
    expect(answer.json()).toMatchObject({ status, code });
  });
});

describe('access', () => {
  test('a route that does not say who may use it stops the start', async () => {
    await expect(createApp(SilentModule, testPlatform())).rejects.toThrow(/SilentController\.nobodySaid/);
  });

  test('a session opens its own audience, with its CSRF token, until it is idle for 30 minutes', async () => {
    const entered = await app.inject({ method: 'POST', url: '/api/v1/toys/enter' });
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/^citizen=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { csrf } = entered.json<{ csrf: string }>();
    const note = (headers: Record<string, string>, payload: object = { note: 'hello' }) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/toys/notes',
        headers: { cookie: cookie.split(';')[0] ?? '', ...headers },
        payload,
      });

    expect((await note({ 'x-csrf-token': csrf })).statusCode).toBe(201);
    expect((await note({})).json()).toMatchObject({ code: 'csrfTokenWrong' });
    expect((await note({ 'x-csrf-token': `${csrf.slice(1)}A` })).json()).toMatchObject({
      code: 'csrfTokenWrong',
    });
    expect((await note({ 'x-csrf-token': csrf, origin: 'https://elsewhere.example' })).json()).toMatchObject({
      code: 'crossSite',
    });
    expect((await note({ 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' })).json()).toMatchObject({
      code: 'crossSite',
    });
    expect(
      (await note({ 'x-csrf-token': csrf }, { note: '', times: '2', more: 1 })).json<{ errors: unknown[] }>()
        .errors,
    ).toHaveLength(3);
    expect((await note({ 'x-csrf-token': csrf }, [1])).json()).toMatchObject({
      code: 'invalid',
      errors: [{ path: '', code: 'wrongType' }],
    });
    expect((await get('/api/v1/toys/staff', { cookie: cookie.split(';')[0] ?? '' })).json()).toMatchObject({
      code: 'notSignedIn',
    });

    clock.moveTo('2026-11-24T01:29:59.000Z');
    expect((await note({ 'x-csrf-token': csrf })).statusCode).toBe(201);
    clock.moveTo('2026-11-24T01:59:59.000Z');
    expect((await note({ 'x-csrf-token': csrf })).json()).toMatchObject({ code: 'notSignedIn' });
  });
});

describe('the contract', () => {
  test('is OpenAPI 3.1 with every route, who may use it, and the problem', async () => {
    const contract = (await get('/api/openapi.json')).json<{
      openapi: string;
      paths: Record<string, Record<string, object>>;
    }>();
    expect(contract.openapi).toBe('3.1.0');
    expect(contract.paths['/api/v1/toys/notes']?.['post']).toMatchObject({
      'x-access': 'citizen.session.end',
      security: [{ citizen: [] }],
    });
    expect(JSON.stringify(contract)).not.toMatch(/\/"/);
  });

  test('has a page for people in their language, without scripts', async () => {
    const page = await get('/api', { 'accept-language': 'en;q=0.5, zh;q=0.2' });
    expect(page.body).toMatch(/<html lang="en">[^]*GET \/api\/v1\/toys\/staff[^]*id="problem-invalid"/);
    expect(page.body).not.toMatch(/<script|style=/);
  });
});

test('readyz says no before the port closes', async () => {
  const own = await createApp(EmptyModule, testPlatform({ settings: { ...options.settings, drainMs: 200 } }));
  expect((await own.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  const closing = own.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await own.inject({ url: '/readyz' })).statusCode).toBe(503);
  expect((await own.inject({ url: '/healthz' })).statusCode).toBe(200);
  await closing;
});

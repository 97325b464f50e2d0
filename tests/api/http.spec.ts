import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { demoSettings, RoutesCheck } from '@yizhan/api-platform';
import { openTestApp, type TestApp } from '../support/app.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

const PROBLEM = 'application/problem+json; charset=utf-8';

let api: TestApp;

beforeAll(async () => {
  api = await openTestApp({ settings: { ...demoSettings, secure: true, origin: 'https://yizhan.example' } });
}, 60_000);

afterAll(async () => {
  await api.close();
});

/** Sends bytes as they are, and reads what comes back until the connection closes. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = api.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });

describe('every answer', () => {
  test.each([
    '/healthz',
    '/api',
    '/api/openapi.json',
    '/api/v1/calendar/years/2026',
    '/api/v1/none',
    '/api/v1/%zz',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await api.request.get(path);
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  test('has a request id of its own, whatever the request says', async () => {
    const { headers } = await api.request.get('/healthz').set('x-request-id', 'chosen');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('leaves one line in the log: the pattern of the route, no address, no query', async () => {
    await api.request.get('/api/v1/calendar/years/2026?name=ChenGuifang');
    const line = api.lines.at(-1);
    expect(line).toMatchObject({
      kind: 'request',
      method: 'GET',
      route: '/api/v1/calendar/years/:year',
      status: 400,
    });
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'at',
      'kind',
      'method',
      'ms',
      'requestId',
      'route',
      'status',
    ]);
    expect(JSON.stringify(api.lines)).not.toMatch(/ChenGuifang|127\.0\.0\.1/);
  });
});

describe('what is refused before any route', () => {
  test.each([
    ['GET', '/api/v1/none', 404, 'notFound'],
    ['GET', '/api/v1', 404, 'notFound'],
    ['GET', '/api/v2/calendar/limit', 404, 'notFound'],
    ['GET', '/api/v1/calendar/years/2026/', 404, 'notFound'],
    ['POST', '/api/v1/calendar/years/2026', 405, 'methodNotAllowed'],
    ['DELETE', '/api/v1/calendar/limit', 405, 'methodNotAllowed'],
    ['PATCH', '/api/openapi.json', 405, 'methodNotAllowed'],
  ] as const)('%s %s is %d', async (method, path, status, code) => {
    const answer = await api.request[method.toLowerCase() as 'get'](path);
    expect({ status: answer.status, type: answer.headers['content-type'] }).toEqual({
      status,
      type: PROBLEM,
    });
    expect(answer.body).toMatchObject({ type: `/api#problem-${code}`, code, status });
    if (status === 405) expect(answer.headers['allow']).toMatch(/GET/);
  });

  test.each([
    ['a method nobody knows', 'BREW /api HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a header that is none', 'GET /api HTTP/1.1\r\nhost x\r\n\r\n', 400],
    ['two lengths', 'POST /api HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
    ['a half escape', 'GET /api/v1/% HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['headers without end', `GET /api HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s', async (_what, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(
      new RegExp(`^HTTP/1.1 ${status} [^]*application/problem\\+json[^]*"status":${status},`),
    );
    expect(answer).not.toMatch(/ at |node:/);
  });

  test.each([
    ['text/plain', 'a', 415, 'mediaTypeUnsupported'],
    ['application/x-www-form-urlencoded', 'a=1', 415, 'mediaTypeUnsupported'],
    ['application/json', '{', 400, 'malformedBody'],
    ['application/json', `"${'x'.repeat(1_100_000)}"`, 413, 'bodyTooLarge'],
  ])('a body of %s', async (type, body, status, code) => {
    const answer = await api.request.post('/api/v1/calendar/limit').set('content-type', type).send(body);
    // The address takes no POST at all: the method is judged first, and nothing is read.
    expect([status, 405]).toContain(answer.status);
    expect([code, 'methodNotAllowed']).toContain((answer.body as { code: string }).code);
  });

  test('a page of another site cannot change anything', async () => {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const { body, status } = await api.request.post('/api/v1/calendar/limit').set(headers).send({});
      expect(status).toBe(403);
      expect(body).toMatchObject({ code: 'crossSite' });
    }
    expect(
      (await api.request.post('/api/v1/calendar/limit').set('origin', 'https://yizhan.example').send({}))
        .status,
    ).toBe(405);
  });
});

describe('access', () => {
  test('every route of the API says who may use it', () => {
    const routes = api.app.get(RoutesCheck, { strict: false }).routes();
    expect(routes.length).toBeGreaterThan(0);
    expect(routes.filter(({ access }) => access === undefined)).toEqual([]);
  });

  test('the contract tells it of every route', async () => {
    const { body } = await api.request.get('/api/openapi.json');
    const operations = Object.entries(
      (body as { paths: Record<string, Record<string, { 'x-access'?: string }>> }).paths,
    );
    for (const [path, methods] of operations) {
      for (const [method, operation] of Object.entries(methods)) {
        expect({ path, method, access: operation['x-access'] }).toEqual({
          path,
          method,
          access: expect.any(String),
        });
      }
    }
  });
});

describe('health', () => {
  test('readyz asks the database', async () => {
    expect((await api.request.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await api.request.get('/readyz')).body).toEqual({ status: 'ready' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { createApi } from './api.ts';
import { ApiProblem, isPassing, isSignedOut, NetworkLost } from './api-error.ts';

interface Seen {
  readonly url: string;
  readonly init: RequestInit;
}

function answering(...answers: readonly (Response | Error)[]): {
  readonly fetch: typeof fetch;
  readonly seen: Seen[];
} {
  const seen: Seen[] = [];
  const queue = [...answers];
  return {
    seen,
    fetch: (url, init) => {
      seen.push({ url: String(url), init: init ?? {} });
      const next = queue.shift() ?? new Error('nothing left to answer');
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
  };
}

const problem = (status: number, code: string): Response =>
  new Response(JSON.stringify({ status, code, title: '', detail: '' }), { status });

describe('the typed client', () => {
  it('sends the token, what was seen and the key with a change, and the language with every request', async () => {
    const { fetch, seen } = answering(new Response('{"ok":true}', { status: 201 }));
    const api = createApi({ language: () => 'en', csrf: () => 'token', fetch });
    await expect(api.change('POST', '/drafts', { body: { a: 1 }, seen: 3, key: 'k' })).resolves.toEqual({
      ok: true,
    });
    expect(seen[0]?.url).toBe('/api/v1/drafts');
    expect(seen[0]?.init.headers).toEqual({
      accept: 'application/json',
      'accept-language': 'en',
      'x-csrf-token': 'token',
      'if-match': '"3"',
      'idempotency-key': 'k',
      'content-type': 'application/json',
    });
  });

  it('tells a refusal from a lost network', async () => {
    const { fetch } = answering(
      problem(409, 'stale'),
      new TypeError('Failed to fetch'),
      problem(401, 'notSignedIn'),
    );
    const api = createApi({ language: () => 'zh-CN', csrf: () => undefined, fetch });
    const refused = await api.get('/drafts').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect((refused as ApiProblem).code).toBe('stale');
    expect(isPassing(refused)).toBe(false);
    const lost = await api.get('/drafts').catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(NetworkLost);
    expect(isPassing(lost)).toBe(true);
    expect(isSignedOut(await api.get('/drafts').catch((error: unknown) => error))).toBe(true);
  });

  it('takes a page that is not JSON by its status, and half an answer as a lost network', async () => {
    const { fetch } = answering(
      new Response('<html>', { status: 502 }),
      new Response('{"items":[', { status: 200 }),
    );
    const api = createApi({ language: () => 'zh-CN', csrf: () => undefined, fetch });
    expect(isPassing(await api.get('/messages').catch((error: unknown) => error))).toBe(true);
    await expect(api.get('/messages')).rejects.toBeInstanceOf(NetworkLost);
  });

  it('asks once more with a new token when the old one is of another session', async () => {
    const { fetch, seen } = answering(problem(403, 'csrfTokenWrong'), new Response('{}', { status: 200 }));
    let token = 'old';
    const renew = () => {
      token = 'new';
      return Promise.resolve();
    };
    const api = createApi({ language: () => 'zh-CN', csrf: () => token, renew, fetch });
    await api.change('PUT', '/drafts/1/answers', { body: {}, seen: 1 });
    expect(seen.map(({ init }) => (init.headers as Record<string, string>)['x-csrf-token'])).toEqual([
      'old',
      'new',
    ]);
  });

  it('gives up when the new token is refused too', async () => {
    const { fetch } = answering(problem(403, 'csrfTokenWrong'), problem(403, 'csrfTokenWrong'));
    const api = createApi({
      language: () => 'zh-CN',
      csrf: () => 't',
      renew: () => Promise.resolve(),
      fetch,
    });
    await expect(api.change('POST', '/drafts')).rejects.toMatchObject({ code: 'csrfTokenWrong' });
  });

  it('tells that nobody is signed in any more', async () => {
    let told = 0;
    const { fetch } = answering(problem(401, 'notSignedIn'));
    const api = createApi({
      language: () => 'zh-CN',
      csrf: () => 't',
      onSignedOut: () => (told += 1),
      fetch,
    });
    await expect(api.get('/messages')).rejects.toBeInstanceOf(ApiProblem);
    expect(told).toBe(1);
  });

  it('reads an empty answer', async () => {
    const { fetch } = answering(new Response(null, { status: 204 }));
    const api = createApi({ language: () => 'zh-CN', csrf: () => 't', fetch });
    await expect(api.change('DELETE', '/session')).resolves.toBeUndefined();
  });
});

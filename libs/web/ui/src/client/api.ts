import { ApiProblem, type ApiProblemBody, NetworkLost } from './api-error.ts';

/** What a change carries besides its body. */
export interface ChangeOptions {
  readonly body?: unknown;
  /** The revision or seq the person saw (`If-Match`). */
  readonly seen?: number;
  /** The same for every try of the same change, so that it is done once (`Idempotency-Key`). */
  readonly key?: string;
}

/** The API as the personal pages use it: one address space, one way to fail. */
export interface Api {
  get<T>(path: string, signal?: AbortSignal): Promise<T>;
  change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, options?: ChangeOptions): Promise<T>;
}

export interface ApiSettings {
  /** Read at each request: the page's language may change while a form is open. */
  readonly language: () => string;
  /** The session's token against requests from other sites; none before signing in. */
  readonly csrf: () => string | undefined;
  /** Told whenever an answer says that nobody is signed in (any more). */
  readonly onSignedOut?: () => void;
  /** Fetches the token anew: another page of the same browser may have begun a session since. */
  readonly renew?: () => Promise<unknown>;
  readonly fetch?: typeof fetch;
}

const BASE = '/api/v1';

/** A slow network is not a lost one, but a person must not wait for ever. */
const PATIENCE_MS = 30_000;

export function createApi(settings: ApiSettings): Api {
  const ask = async <T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
    const stop = (): void => giveUp.abort();
    signal?.addEventListener('abort', stop);
    try {
      const response = await reach(settings.fetch ?? fetch, `${BASE}${path}`, {
        ...init,
        signal: giveUp.signal,
      });
      if (response.status === 401) settings.onSignedOut?.();
      return await read<T>(response);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  };
  const headers = (): Record<string, string> => ({
    accept: 'application/json',
    'accept-language': settings.language(),
  });
  const change = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, options: ChangeOptions): Promise<T> =>
    ask(path, { method, ...changeInit(headers(), settings.csrf(), options) });
  return {
    get: (path, signal) => ask(path, { headers: headers() }, signal),
    change: async <T>(
      method: 'POST' | 'PUT' | 'DELETE',
      path: string,
      options: ChangeOptions = {},
    ): Promise<T> => {
      try {
        return await change<T>(method, path, options);
      } catch (error) {
        if (settings.renew === undefined || !isTokenWrong(error)) throw error;
        await settings.renew();
        return change<T>(method, path, options);
      }
    },
  };
}

function isTokenWrong(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'csrfTokenWrong';
}

/** What may outlive its page, by the standard's measure of 64 KiB in UTF-8. */
const KEEPALIVE_CHARACTERS = 16_000;

function changeInit(
  headers: Record<string, string>,
  csrf: string | undefined,
  options: ChangeOptions,
): RequestInit {
  const body = options.body === undefined ? undefined : JSON.stringify(options.body);
  return {
    // A change that was begun is not given up because the person goes on to another page.
    keepalive: (body?.length ?? 0) <= KEEPALIVE_CHARACTERS,
    headers: {
      ...headers,
      ...(csrf === undefined ? {} : { 'x-csrf-token': csrf }),
      ...(options.seen === undefined ? {} : { 'if-match': `"${options.seen}"` }),
      ...(options.key === undefined ? {} : { 'idempotency-key': options.key }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body }),
  };
}

async function reach(send: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await send(url, { ...init, credentials: 'same-origin', cache: 'no-store' });
  } catch (cause) {
    throw new NetworkLost('no answer', { cause });
  }
}

async function read<T>(response: Response): Promise<T> {
  const body = await bodyOf(response);
  if (response.ok) return body as T;
  throw new ApiProblem(isProblem(body) ? body : bare(response.status));
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch (cause) {
    // Half an answer, or a proxy's page: with a good status it is a broken line, else the status speaks.
    if (response.ok) throw new NetworkLost('half an answer', { cause });
    return undefined;
  }
}

function isProblem(body: unknown): body is ApiProblemBody {
  return typeof body === 'object' && body !== null && typeof (body as { code?: unknown }).code === 'string';
}

function bare(status: number): ApiProblemBody {
  return { status, code: status >= 500 ? 'internal' : 'refused', title: '', detail: '' };
}

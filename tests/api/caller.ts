import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import supertest from 'supertest';
import { demoAccount, type TestApp } from '../support/app.ts';

/** An errand is many requests over real HTTP to a real database; a busy machine takes its time. */
jest.setTimeout(60_000);

/** A signed-in person with a browser of their own. */
export interface Caller {
  readonly get: (path: string) => supertest.Test;
  /** A change with everything a page sends along; what a test takes away it names. */
  readonly change: (method: 'post' | 'put' | 'delete', path: string, told?: Told) => supertest.Test;
  readonly session: SessionBody;
}

export interface Told {
  readonly body?: object;
  readonly seen?: number;
  readonly key?: string;
  readonly without?: 'csrf' | 'key' | 'seen';
}

export interface SessionBody {
  readonly csrf: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly parties: readonly { readonly id: string; readonly name: string; readonly relation: string }[];
}

export const API = '/api/v1';

type Audience = 'citizen' | 'staff';

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Somebody of the demo. */
export const signIn = (api: TestApp, login: string, audience: Audience = 'citizen'): Promise<Caller> =>
  signInWith(api, demoAccount(login), audience);

export async function signInWith(
  api: TestApp,
  credentials: Credentials,
  audience: Audience = 'citizen',
): Promise<Caller> {
  const agent = supertest.agent(await api.app.getUrl());
  const answer = await agent.post(`${API}${audience === 'staff' ? '/staff' : ''}/session`).send(credentials);
  if (answer.status !== 201) throw new Error(`${credentials.login} cannot sign in: ${answer.status}`);
  return callerOf(agent, answer.body as SessionBody);
}

/** A browser of its own that holds the cookie of a session already opened: fifty passwords take a while to hash. */
export async function withCookie(api: TestApp, cookie: string, session: SessionBody): Promise<Caller> {
  return callerOf(supertest.agent(await api.app.getUrl()).set('cookie', cookie), session);
}

function callerOf(agent: ReturnType<typeof supertest.agent>, session: SessionBody): Caller {
  return {
    session,
    get: (path) => agent.get(`${API}${path}`),
    change: (method, path, { body, seen, key, without } = {}) => {
      const request = agent[method](`${API}${path}`);
      if (without !== 'csrf') void request.set('x-csrf-token', session.csrf);
      if (without !== 'key') void request.set('idempotency-key', key ?? randomUUID());
      if (without !== 'seen' && seen !== undefined) void request.set('if-match', `"${seen}"`);
      return body === undefined ? request : request.send(body);
    },
  };
}

export const own = ({ session }: Caller): string =>
  session.parties.find(({ relation }) => relation === 'self')?.id ?? '';

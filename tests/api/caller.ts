import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { demoAccount, type TestApp } from '../support/app.ts';

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

export async function signIn(
  api: TestApp,
  login: string,
  audience: 'citizen' | 'staff' = 'citizen',
): Promise<Caller> {
  const agent = supertest.agent(await api.app.getUrl());
  const answer = await agent
    .post(`${API}${audience === 'staff' ? '/staff' : ''}/session`)
    .send(demoAccount(login));
  if (answer.status !== 201) throw new Error(`${login} cannot sign in: ${answer.status}`);
  const session = answer.body as SessionBody;
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

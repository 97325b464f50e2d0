import { randomUUID } from 'node:crypto';
import { demoAccount } from './demo-account.ts';

/** Somebody who signed in at an address, with what their browser would keep: over real HTTP, whatever serves it. */
export interface Client {
  readonly session: ClientSession;
  send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, told?: Sent): Promise<Answered>;
  /** The same person at another process of the same database. */
  at(origin: string): Client;
}

export interface Sent {
  readonly body?: unknown;
  /** `If-Match`. */
  readonly seen?: number;
  /** `Idempotency-Key`; a fresh one where none is given. */
  readonly key?: string;
}

export interface Answered<B = unknown> {
  readonly status: number;
  readonly body: B;
}

export interface ClientSession {
  readonly csrf: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly parties?: readonly { readonly id: string; readonly relation: string }[];
}

const API = '/api/v1';

export async function signInAt(
  origin: string,
  login: string,
  audience: 'citizen' | 'staff' = 'citizen',
): Promise<Client> {
  const answer = await fetch(`${origin}${API}${audience === 'staff' ? '/staff' : ''}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(demoAccount(login)),
  });
  if (answer.status !== 201)
    throw new Error(`${login} cannot sign in: ${String(answer.status)} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return clientAt(origin, cookie, (await answer.json()) as ClientSession);
}

function clientAt(origin: string, cookie: string, session: ClientSession): Client {
  return {
    session,
    at: (other) => clientAt(other, cookie, session),
    send: async (method, path, { body, seen, key } = {}) => {
      const answer = await fetch(`${origin}${API}${path}`, {
        method,
        headers: {
          cookie,
          ...(method !== 'GET' && { 'x-csrf-token': session.csrf, 'idempotency-key': key ?? randomUUID() }),
          ...(seen !== undefined && { 'if-match': `"${String(seen)}"` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
  };
}

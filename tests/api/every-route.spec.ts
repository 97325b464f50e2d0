import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policies } from '@yizhan/api-platform';
import { newId } from '@yizhan/data';
import { newApplicationNumber, plainDate } from '@yizhan/domain/kernel';
import { openTestApp, type TestApp } from '../support/app.ts';
import { type Caller, signIn } from './caller.ts';

/** What holds of every route is asked of every route: the list is the contract's, so a new one is asked too. */
interface Route {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly access: string;
  /** Names of the headers it cannot do without. */
  readonly headers: readonly string[];
  readonly hasBody: boolean;
}

interface Operation {
  readonly 'x-access': string;
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: object;
}

const STAFF = [
  'clerk',
  'reviewer',
  'approver',
  'supervisor',
  'auditor',
  'editor',
  'publisher',
  'admin',
] as const;
const API = /^\/api\/v1/;

let api: TestApp;
let routes: readonly Route[];
let citizen: Caller;
const staff = new Map<string, Caller & { readonly roles: readonly string[] }>();

beforeAll(async () => {
  api = await openTestApp();
  const { body } = await api.request.get('/api/openapi.json');
  const { paths } = body as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method as Route['method'],
      path,
      access: operation['x-access'],
      headers: (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'header' && parameter.required === true)
        .map(({ name }) => name),
      hasBody: operation.requestBody !== undefined,
    })),
  );
  citizen = await signIn(api, 'liyi');
  for (const login of STAFF) {
    const caller = await signIn(api, login, 'staff');
    const { body: session } = await caller.get('/staff/session');
    const { offices } = session as { readonly offices: readonly { readonly roles: readonly string[] }[] };
    staff.set(login, { ...caller, roles: offices.flatMap(({ roles }) => roles) });
  }
}, 60_000);
afterAll(() => api.close());

/** An address of something that is not there. */
function nowhere({ path }: Route): string {
  return path
    .replace('{number}', newApplicationNumber('PDMZ01', plainDate('2026-11-24'), randomBytes))
    .replace('{id}', newId())
    .replace('{year}', '2026')
    .replace('{code}', 'SH-OLD-999');
}

const guarded = (): readonly Route[] => routes.filter(({ access }) => access !== 'public');
const changes = (): readonly Route[] => guarded().filter(({ method }) => method !== 'get');
const policyOf = ({ access }: Route) => policies[access as keyof typeof policies];

/** Somebody whom the policy table lets in at this route. */
function admitted(route: Route): Caller {
  const { audience, roles } = policyOf(route);
  if (audience === 'citizen') return citizen;
  const found = [...staff.values()].find((one) => roles === 'any' || mayAct(one.roles, roles));
  if (found === undefined) throw new Error(`nobody of the demo may ${route.access}`);
  return found;
}

const mayAct = (held: readonly string[], wanted: readonly string[]): boolean =>
  held.some((role) => wanted.includes(role));

interface Heard {
  readonly route: string;
  readonly status: number;
  readonly type: string | undefined;
  readonly code: string | undefined;
}

const heard = (
  { method, path }: Route,
  answer: { readonly status: number; readonly type: string; readonly body: unknown },
): Heard => ({
  route: `${method} ${path}`,
  status: answer.status,
  type: answer.type,
  code: (answer.body as { readonly code?: string } | undefined)?.code,
});

const problem = ({ method, path }: Route, status: number, code: string): Heard => ({
  route: `${method} ${path}`,
  status,
  type: 'application/problem+json',
  code,
});

/** A change as a page sends it, without what is named. */
function change(caller: Caller, route: Route, without: readonly ('csrf' | 'key' | 'seen')[] = []) {
  const path = nowhere(route).replace(API, '');
  if (route.method === 'get') return caller.get(path);
  return caller.change(route.method, path, {
    ...(!without.includes('seen') && { seen: 1 }),
    key: randomUUID(),
    ...(without[0] !== undefined && { without: without[0] }),
    ...(route.hasBody && { body: {} }),
  });
}

describe('every route', () => {
  test('declares each part of its address', async () => {
    const { body } = await api.request.get('/api/openapi.json');
    const { paths } = body as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    };
    const undeclared = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { parameters = [] }]) =>
        [...path.matchAll(/\{(\w+)\}/g)]
          .map(([, name]) => name)
          .filter(
            (name) => !parameters.some((parameter) => parameter.in === 'path' && parameter.name === name),
          )
          .map((name) => `${method} ${path}: ${String(name)}`),
      ),
    );
    expect(undeclared).toEqual([]);
  });

  test('that is not public answers nobody: 401', async () => {
    for (const route of guarded())
      expect(heard(route, await api.request[route.method](nowhere(route)))).toEqual(
        problem(route, 401, 'notSignedIn'),
      );
  });

  test('knows only its own audience: 401 for the other one', async () => {
    const clerk = staff.get('clerk');
    if (clerk === undefined) throw new Error('no clerk');
    for (const route of guarded()) {
      const other = policyOf(route).audience === 'citizen' ? clerk : citizen;
      expect(heard(route, await change(other, route))).toEqual(problem(route, 401, 'notSignedIn'));
    }
  });

  test('is closed to every role that the policy table does not name: 403', async () => {
    let refused = 0;
    for (const route of guarded()) {
      const { audience, roles } = policyOf(route);
      if (audience !== 'staff' || roles === 'any') continue;
      for (const one of staff.values()) {
        if (mayAct(one.roles, roles)) continue;
        expect(heard(route, await change(one, route))).toEqual(problem(route, 403, 'forbidden'));
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(routes.length);
  });

  test('that changes something wants the token of its page: 403', async () => {
    for (const route of changes())
      expect(heard(route, await change(admitted(route), route, ['csrf']))).toEqual(
        problem(route, 403, 'csrfTokenWrong'),
      );
  });

  test('that must be told what was seen, and done once, says so: 428', async () => {
    const strict = changes().filter(({ headers }) => headers.some((name) => name !== 'x-csrf-token'));
    expect(strict.length).toBeGreaterThan(10);
    for (const route of strict) {
      const without = route.headers.includes('if-match') ? 'seen' : 'key';
      expect(heard(route, await change(admitted(route), route, [without]))).toEqual(
        problem(route, 428, 'preconditionMissing'),
      );
    }
  });

  test('takes nothing that it does not know: 400, with the place', async () => {
    for (const route of routes) {
      const caller = route.access === 'public' ? undefined : admitted(route);
      const path = `${nowhere(route)}?nonsense=1`;
      const asked =
        caller === undefined
          ? api.request[route.method](path).send(route.hasBody ? {} : undefined)
          : route.method === 'get'
            ? caller.get(path.replace(API, ''))
            : caller.change(route.method, path.replace(API, ''), {
                seen: 1,
                ...(route.hasBody && { body: {} }),
              });
      const answer = await asked;
      expect(heard(route, answer)).toEqual(problem(route, 400, 'invalid'));
      expect(JSON.stringify(answer.body)).toContain('/nonsense');
    }
  });

  test('finds nothing where nothing is: 404, the same as what is somebody else’s', async () => {
    const somewhere = guarded().filter(({ path, hasBody }) => path.includes('{') && !hasBody);
    for (const route of somewhere) {
      const asked = route.path.endsWith('/preview')
        ? admitted(route).get(`${nowhere(route).replace(API, '')}?command=accept`)
        : change(admitted(route), route);
      expect(heard(route, await asked)).toEqual(problem(route, 404, 'notFound'));
    }
  });
});

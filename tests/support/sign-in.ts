import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT } from './sources.ts';

const CITY = join(ROOT, 'prisma', 'seed', 'city');

/** The demo's one password, from its own data. */
const password = (): string => {
  const [city = ''] = readdirSync(CITY);
  const people = parse(readFileSync(join(CITY, city, 'people.yaml'), 'utf8')) as {
    readonly password: string;
  };
  return people.password;
};

export interface SignedIn {
  readonly csrf: string;
  readonly parties: readonly { readonly id: string; readonly relation: string }[];
}

/** Signs somebody of the demo in, in every page of this window. */
export const signIn = async (
  context: BrowserContext,
  origin: string,
  login: string,
  audience: 'citizen' | 'staff' = 'citizen',
): Promise<SignedIn> => {
  const path = audience === 'staff' ? '/api/v1/staff/session' : '/api/v1/session';
  const answer = await context.request.post(origin + path, { data: { login, password: password() } });
  if (answer.status() !== 201) throw new Error(`${login} cannot sign in: ${String(answer.status())}`);
  return (await answer.json()) as SignedIn;
};

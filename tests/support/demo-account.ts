import { join } from 'node:path';
import { demoAccounts, PRISMA_FOLDER } from '@yizhan/data';

const SEED = join(PRISMA_FOLDER, 'seed');
const DEMO_CITY = 'shanghai-demo';

/** Who can sign in, by what they type. */
export function demoAccount(login: string): { readonly login: string; readonly password: string } {
  const found = demoAccounts(SEED, DEMO_CITY).find((account) => account.login === login);
  if (found === undefined) throw new Error(`no such demo account: ${login}`);
  return { login, password: found.password };
}

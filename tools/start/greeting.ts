import { record } from '../../libs/web/ui/src/i18n/resources/staff.ts';
import type { Data } from './prepare-database.ts';

type Account = ReturnType<Data['demoAccounts']>[number];
type Line = readonly [zh: string, en: string, value: string];

/** Addresses, and one account of every role: what somebody needs who has just typed `npm start`. */
export function greeting(port: number, accounts: readonly Account[]): readonly string[] {
  const origin = `http://localhost:${port}`;
  const places: readonly Line[] = [
    ['门户', 'Portal', `${origin}/`],
    ['', 'in English', `${origin}/en/`],
    ['工作台', 'Desk', `${origin}/staff`],
    ['接口', 'API', `${origin}/api`],
    ['', 'for machines', `${origin}/api/openapi.json`],
  ];
  return [
    '',
    '  一站 · Yizhan',
    '',
    ...inColumns(places),
    '',
    ...inColumns([['演示账号', 'Demo accounts', `密码 password: ${accounts[0]?.password ?? ''}`]]),
    '',
    ...inColumns([...citizens(accounts), ...staff(accounts)]),
    '',
    '  人物均为虚构，日期自成一套（npm run demo:clock -- +3d）。按 Ctrl-C 结束。',
    '  Everybody is invented, and the day is its own (npm run demo:clock -- +3d).',
    '  Ctrl-C ends it; the data stays.',
    '',
  ];
}

/** Somebody who acts for themselves, and somebody who may act for another. */
function citizens(accounts: readonly Account[]): readonly Line[] {
  const found = [false, true].map((proxy) =>
    accounts.find((account) => account.audience === 'citizen' && account.proxy === proxy),
  );
  return (['self', 'proxy'] as const).flatMap((role, index): readonly Line[] => {
    const login = found[index]?.login;
    return login === undefined ? [] : [[...named(role), login]];
  });
}

/** One of each role: the first who holds it. */
function staff(accounts: readonly Account[]): readonly Line[] {
  const first = new Map<string, string>();
  for (const { roles, login } of accounts)
    for (const role of roles) if (!first.has(role)) first.set(role, login);
  return [...first].map(([role, login]) => [...named(role), login]);
}

/** A role as the pages call it. */
function named(role: string): readonly [zh: string, en: string] {
  const zh: Readonly<Record<string, string>> = record['zh-CN'].role;
  const en = record.en['role'] as typeof zh;
  return [zh[role] ?? role, en[role] ?? role];
}

/** Columns of one width each, so that every block stands under the one above it. */
const inColumns = (lines: readonly Line[]): readonly string[] =>
  lines.map(([zh, en, value]) => `  ${padded(zh, 12)}${padded(en, 22)}${value}`);

/** A Han character takes two columns of a terminal. */
function padded(text: string, columns: number): string {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text + ' '.repeat(Math.max(1, columns - text.length - wide));
}

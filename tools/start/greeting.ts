import type { Data } from './prepare-database.ts';

type Account = ReturnType<Data['demoAccounts']>[number];

/** Addresses, and one account of every role: what somebody needs who has just typed `npm start`. */
export function greeting(port: number, accounts: readonly Account[]): readonly string[] {
  const origin = `http://localhost:${port}`;
  const password = accounts[0]?.password ?? '';
  const rows = [...citizens(accounts), ...staff(accounts)];
  const width = Math.max(...rows.map(([role]) => role.length));
  return [
    '',
    `  一站 · Yizhan   ${origin}`,
    '',
    `  Portal · 门户      ${origin}/`,
    `  Desk · 工作台      ${origin}/staff`,
    `  API · 接口         ${origin}/api   (${origin}/api/openapi.json)`,
    '',
    `  Demo accounts · 演示账号   password · 密码: ${password}`,
    ...rows.map(([role, login]) => `    ${role.padEnd(width)}  ${login}`),
    '',
    '  Everybody is invented, and the day is its own (npm run demo:clock -- +3d). Ctrl-C ends it.',
    '  人物均为虚构，日期可以调。按 Ctrl-C 结束。',
    '',
  ];
}

function citizens(accounts: readonly Account[]): readonly (readonly [string, string])[] {
  const logins = accounts.filter(({ audience }) => audience === 'citizen').map(({ login }) => login);
  return logins.length === 0 ? [] : [['citizen', logins.slice(0, 2).join(', ')]];
}

/** One of each role: the first who holds it. */
function staff(accounts: readonly Account[]): readonly (readonly [string, string])[] {
  const first = new Map<string, string>();
  for (const { roles, login } of accounts)
    for (const role of roles) if (!first.has(role)) first.set(role, login);
  return [...first];
}

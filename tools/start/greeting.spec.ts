import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { demoAccounts, PRISMA_FOLDER } from '@yizhan/data';
import { greeting } from './greeting.ts';

const accounts = demoAccounts(join(PRISMA_FOLDER, 'seed'), 'shanghai-demo');
const lines = greeting(65_535, accounts);

/** A terminal's columns: what is not Latin takes two. */
const columns = (line: string): number =>
  Array.from(line).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);

test('what npm start says fits a terminal of eighty columns, and stands in columns', () => {
  for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(80);
  const values = lines.flatMap((line) => /^(.* {2,})(http\S+|[a-z]+)$/.exec(line)?.[1] ?? []);
  expect(values.length).toBeGreaterThan(10);
  expect(new Set(values.map(columns)).size).toBe(1);
});

test('of every role there is one account, which has it', () => {
  const text = lines.join('\n');
  const roles = new Set(accounts.flatMap((account) => account.roles));
  expect(roles.size).toBeGreaterThanOrEqual(9);
  for (const role of roles) {
    const holders = accounts.filter((account) => account.roles.includes(role)).map(({ login }) => login);
    expect(lines.some((line) => holders.some((login) => line.endsWith(` ${login}`)))).toBe(true);
  }
  expect(text).toMatch(/代办人 +Proxy +chenxiao\n/);
  expect(text).toMatch(/申请人 +Applicant +chenguifang\n/);
  expect(text).not.toMatch(/windowClerk|undefined/);
});

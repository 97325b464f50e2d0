/**
 * Time comes from the one Clock: SQL that asks the database for it would follow another clock than the demo's day, the
 * worker's and the tests'. A date in a row is always an argument.
 */
import { describe, expect, test } from '@jest/globals';
import { literalsOf } from '../support/literals.ts';
import { filesUnder, isSpec, placeOf, textOf } from '../support/sources.ts';

const CLOCK =
  /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\s*\(\s*\)|\b(?:CURRENT_TIMESTAMP|CURRENT_DATE|CURRENT_TIME|LOCALTIMESTAMP|LOCALTIME)\b|'(?:now|today|yesterday|tomorrow)'/i;
const PRISMA = /@updatedAt|@default\(\s*(?:now\(\)|dbgenerated\([^)]*(?:now|timestamp)[^)]*\))/i;

const sqlFaults = (path: string, text: string): readonly string[] => {
  const plain = text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const found = CLOCK.exec(plain);
  return found === null ? [] : [placeOf(path, plain, found.index, found[0])];
};

const schemaFaults = (path: string, text: string): readonly string[] => {
  const found = PRISMA.exec(text.replace(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length)));
  return found === null ? [] : [placeOf(path, text, found.index, found[0])];
};

/** A string is taken for SQL when it holds a word that only SQL writes in capitals. */
const SQL = /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WITH|SET|WHERE|VALUES|DEFAULT)\b/;

const codeFaults = (path: string, text: string): readonly string[] =>
  literalsOf(path, text).flatMap((literal) => {
    const found = SQL.test(literal.text) ? CLOCK.exec(literal.text) : null;
    return found === null ? [] : [placeOf(path, text, literal.index, found[0])];
  });

describe('no clock in SQL', () => {
  test('in migrations and statements', () => {
    const files = filesUnder('prisma', 'libs').filter((path) => path.endsWith('.sql'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => sqlFaults(path, textOf(path)))).toEqual([]);
  });

  test('in the schema', () => {
    const files = filesUnder('prisma').filter((path) => path.endsWith('.prisma'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => schemaFaults(path, textOf(path)))).toEqual([]);
  });

  test('in strings of the code', () => {
    const files = filesUnder('libs', 'apps', 'tools').filter((path) => /\.tsx?$/.test(path) && !isSpec(path));
    expect(files.flatMap((path) => codeFaults(path, textOf(path)))).toEqual([]);
  });

  test.each([
    'UPDATE task SET done_at = now() WHERE id = $1;',
    'SELECT Current_Timestamp;',
    'INSERT INTO t VALUES (clock_timestamp());',
    `CREATE TABLE t (at timestamptz DEFAULT CURRENT_DATE);`,
    `SELECT 'today'::date;`,
  ])('canary: %s', (sql) => {
    expect(sqlFaults('planted.sql', `-- fine\n${sql}`)).toHaveLength(1);
    expect(codeFaults('planted.ts', `const q = \`SELECT \${id} ${sql}\`;`)).toHaveLength(1);
  });

  test.each([
    'at DateTime @updatedAt',
    'at DateTime @default(now())',
    'at DateTime @default(dbgenerated("now()"))',
  ])('canary: %s', (line) => {
    expect(schemaFaults('planted.prisma', `model M {\n  ${line}\n}`)).toHaveLength(1);
  });

  test('what only looks like it is left alone', () => {
    expect(sqlFaults('fine.sql', '-- never now()\nSELECT $1;')).toEqual([]);
    expect(
      codeFaults('fine.ts', 'const t = clock.now(); // SELECT now()\nconst s = "right now (today)";'),
    ).toEqual([]);
  });
});

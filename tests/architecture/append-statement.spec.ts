/**
 * The writer's two statements (record.md): one part is the gate, and every other part is fed by it, so that nothing is
 * written beside a row that did not move. A part that forgets it would commit although nothing matched.
 */
import { describe, expect, test } from '@jest/globals';
import { literalsOf } from '../support/literals.ts';
import { filesUnder, isSpec, placeOf, textOf } from '../support/sources.ts';

interface Part {
  readonly name: string;
  readonly sql: string;
}

const plain = (text: string): string => text.replace(/--[^\n]*/g, '').replace(/\s+/g, ' ');

/** The parts of one statement by their names, each with what stands between its brackets. */
const partsOf = (text: string): readonly Part[] => {
  const sql = plain(text);
  const parts: Part[] = [];
  for (const { 0: opening, 1: name = '', index } of sql.matchAll(/(?:WITH|,) (\w+) AS \(/g)) {
    const from = index + opening.length;
    let depth = 1;
    let to = from;
    for (; depth > 0 && to < sql.length; to++) depth += sql[to] === '(' ? 1 : sql[to] === ')' ? -1 : 0;
    parts.push({ name, sql: sql.slice(from, to - 1).trim() });
  }
  return parts;
};

/** What is wrong with a statement whose first part is its gate. */
const faultsOf = (text: string): readonly string[] => {
  const [gate, ...rest] = partsOf(text);
  if (gate === undefined) return ['no gate'];
  const fed = new RegExp(`\\b(?:FROM|USING) ${gate.name}\\b`);
  const siblings = rest.map(({ sql }) => /^(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)/.exec(sql)?.[1]);
  return [gate, ...rest].flatMap(({ name, sql }) => {
    const read = [...sql.matchAll(/\b(?:FROM|JOIN) (\w+)/g)].map(([, table]) => table);
    const faults = [
      !/^(?:INSERT|UPDATE|DELETE)/.test(sql) && 'writes nothing',
      name !== gate.name && !fed.test(sql) && 'is not fed by the gate',
      /^(?:UPDATE|DELETE)/.test(sql) && !/home_agency_id = :agency\b/.test(sql) && 'names no register',
      /ON CONFLICT/.test(sql) && 'looks away from a conflict',
      /^INSERT/.test(sql) && read.some((table) => siblings.includes(table)) && 'reads what a sibling writes',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `${name} ${fault}`);
  });
};

const APPEND = 'libs/data/src/append.sql';
const SUBMIT = 'libs/data/src/submit.sql';

describe('the statements of the writer', () => {
  test.each([
    [APPEND, 'moved', 11],
    [SUBMIT, 'begun', 7],
  ])('%s: every part is fed by its gate', (path, gate, atLeast) => {
    const parts = partsOf(textOf(path));
    expect(parts[0]?.name).toBe(gate);
    expect(parts.length).toBeGreaterThanOrEqual(atLeast);
    expect(faultsOf(textOf(path))).toEqual([]);
  });

  test('the gate moves the row from the number that was loaded, and from no other', () => {
    expect(partsOf(textOf(APPEND))[0]?.sql).toContain(
      'WHERE home_agency_id = :agency AND id = :application AND seq = :loadedSeq',
    );
  });

  test.each([
    [
      'is not fed',
      'FROM moved m, unnest(:eventSeqs',
      'FROM unnest(:eventSeqs',
      'events is not fed by the gate',
    ],
    [
      'names no register',
      'WHERE task.home_agency_id = :agency AND',
      'WHERE',
      'tasks_changed names no register',
    ],
    ['erases anywhere', 'WHERE c.home_agency_id = :agency AND', 'WHERE', 'erased names no register'],
    [
      'looks away',
      'AS a (key, request, answer)',
      'AS a (key, request, answer) ON CONFLICT DO NOTHING',
      'answered looks away from a conflict',
    ],
    [
      'reads a sibling',
      'FROM moved m, unnest(:outboxIds',
      'FROM moved m JOIN event ON true, unnest(:outboxIds',
      'effects reads what a sibling writes',
    ],
  ])('canary: a part that %s is seen', (_what, right, wrong, fault) => {
    const text = textOf(APPEND);
    expect(text).toContain(right);
    expect(faultsOf(text.replace(right, wrong))).toEqual([fault]);
  });
});

/** SQL that puts a row into the record, and Prisma's way to do the same. */
const INTO_RECORD = /\bINSERT\s+INTO\s+"?(?:event|content)"?[\s(]/i;
const BY_PRISMA = /\bprisma\.(?:event|content)\.(?:create|update|upsert|delete)/;

const writesRecord = (path: string, text: string): readonly string[] => {
  const parts = path.endsWith('.ts') ? literalsOf(path, text) : [{ text: plain(text), index: 0 }];
  const [sql] = parts.filter((part) => INTO_RECORD.test(part.text));
  const call = path.endsWith('.ts') ? BY_PRISMA.exec(text) : null;
  const at = sql?.index ?? call?.index;
  return at === undefined ? [] : [placeOf(path, text, at, 'writes the record')];
};

describe('the record', () => {
  test('is written by these two statements and by nothing else', () => {
    const files = filesUnder('libs', 'apps', 'tools').filter(
      (path) => /\.(ts|sql)$/.test(path) && !isSpec(path) && path !== APPEND && path !== SUBMIT,
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => writesRecord(path, textOf(path)))).toEqual([]);
    for (const path of [APPEND, SUBMIT]) expect(writesRecord(path, textOf(path))).toHaveLength(1);
  });

  test.each([
    ['a.ts', 'await pool.query(`INSERT INTO event (seq) VALUES ($1)`);'],
    ['a.ts', 'await pool.query(\'insert into "content" values ($1)\');'],
    ['a.ts', 'await prisma.event.createMany({ data });'],
    ['a.sql', 'INSERT INTO\n  content (id) VALUES (:id)'],
  ])('canary: %s %s', (path, text) => {
    expect(writesRecord(path, text)).toHaveLength(1);
  });
});

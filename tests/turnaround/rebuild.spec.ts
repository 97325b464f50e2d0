import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type House, openHouse } from '../../libs/data/src/case.fixture.ts';
import { type TestDatabase, openTestDatabase } from '../../tools/test-database.ts';
import { casesSeed } from '../support/demo-cases.ts';
import { HOUSE_KEYS } from '../support/house-keys.ts';
import { ROOT } from '../support/sources.ts';

let database: TestDatabase;
let house: House;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase(casesSeed);
  house = openHouse(database.appUrl);
  folder = mkdtempSync(join(tmpdir(), 'yizhan-rebuild-'));
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(HOUSE_KEYS));
}, 120_000);

afterAll(async () => {
  await house.db.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** `npm run rebuild`, on this database. */
function npmRunRebuild(...args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'rebuild.ts'), ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      YIZHAN_DATA: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  return new Promise((done) => {
    child.once('close', (code) => {
      done({ code, lines: said.trim().split('\n') });
    });
  });
}

test('npm run rebuild folds every application anew, names what was not as its events have it, and mends it', async () => {
  const { pool } = house.db;
  expect(await npmRunRebuild()).toEqual({ code: 0, lines: ['40 applications folded anew, 0 differences'] });

  const { rows } = await pool.query<{ id: string; number: string }>(
    `SELECT id, number FROM application WHERE status = 'closed' AND outcome = 'granted' ORDER BY id LIMIT 1`,
  );
  const id = rows[0]?.id ?? '';
  await pool.query(`UPDATE application SET outcome = 'refused', due_on = '2031-01-01' WHERE id = $1`, [id]);
  await pool.query('UPDATE turnaround_fact SET net_working = net_working - 1 WHERE application_id = $1', [
    id,
  ]);
  await pool.query(`UPDATE document SET n = n + 1000 WHERE application_id = $1 AND kind = 'acceptance'`, [
    id,
  ]);
  await pool.query('DELETE FROM result WHERE application_id = $1', [id]);
  const before = await house.counts();

  const { code, lines } = await npmRunRebuild('--keep');
  expect(code).toBe(1);
  const named = lines.slice(0, -1).map((line) => line.replace(/ \S+ /, ' … '));
  expect(named).toEqual([
    'application … due_on',
    'application … outcome',
    'document … n',
    'result … was missing',
    'turnaround_fact … net_working',
  ]);
  // Each line says whose it is: the fact and the row by the application, the others by their own ids.
  expect(lines.filter((line) => line.includes(id))).toHaveLength(3);
  expect(lines.at(-1)).toBe('40 applications folded anew, 5 differences');

  expect(await house.counts()).toEqual({ ...before, result: (before['result'] ?? 0) + 1 });
  expect(await npmRunRebuild()).toEqual({ code: 0, lines: ['40 applications folded anew, 0 differences'] });
}, 180_000);

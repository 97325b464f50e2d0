import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from '../support/sources.ts';

// A whole PostgreSQL is made for it, on a machine that may be busy with everything else.
const PATIENCE_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'yizhan-rebuild-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a rebuild where nobody started yet says so in both languages, with the way out and no traces of code',
  () => {
    const { DATABASE_URL: _app, DATABASE_OWNER_URL: _owner, ...rest } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['tools/rebuild.ts'], {
      cwd: ROOT,
      env: { ...rest, YIZHAN_DATA: folder, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    const [zh = '', en = '', ...more] = stderr.trim().split('\n');
    expect(more).toEqual([]);
    expect(zh).toMatch(/\p{Script=Han}/u);
    for (const sentence of [zh, en]) expect(sentence).toContain('npm start');
  },
  PATIENCE_MS,
);

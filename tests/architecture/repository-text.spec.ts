/** The repository speaks of the product alone: no path of somebody's machine, nothing left over, no cellar of helpers. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isSpec, placeOf, ROOT, textOf } from '../support/sources.ts';

/** What git would put into a commit: tracked, or new and not ignored. */
const FILES = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((path) => path !== '' && path !== 'package-lock.json');

const TEXT = FILES.filter((path) =>
  /\.(ts|tsx|js|mjs|json|css|sql|prisma|yaml|yml|md|html|sh|run)$|\/run$|^[^.]*$|^\.\w+/.test(path),
);

// Put together here, so that this file does not find itself.
const folder = (...names: readonly string[]): string => names.map((name) => `/${name}/`).join('|');
const MACHINE = new RegExp(`(?<![\\w.~$}-])(?:${folder('work', 'root', 'home', 'Users', 'mnt')})[a-z]`);
const LEFT = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b|\\.only\\(|@ts-${'ignore'}|@ts-${'nocheck'}`,
);

const faults = (pattern: RegExp, path: string, text: string): readonly string[] => {
  const found = pattern.exec(text);
  return found === null ? [] : [placeOf(path, text, found.index, found[0])];
};

describe('the text of the repository', () => {
  test('names no path of a machine', () => {
    expect(TEXT.length).toBeGreaterThan(50);
    expect(TEXT.flatMap((path) => faults(MACHINE, path, textOf(path)))).toEqual([]);
  });

  test('holds nothing left over', () => {
    expect(
      TEXT.filter((path) => /\.(tsx?|js|css|sql|prisma)$/.test(path)).flatMap((path) =>
        faults(LEFT, path, textOf(path)),
      ),
    ).toEqual([]);
  });

  test('canaries', () => {
    expect(faults(MACHINE, 'a', `cd ${'/wo' + 'rk/'}main`)).toHaveLength(1);
    expect(faults(MACHINE, 'a', `"${'/ho' + 'me/'}someone"`)).toHaveLength(1);
    expect(faults(MACHINE, 'a', 'https://example.org/work/it ../home/page.tsx')).toEqual([]);
    expect(faults(LEFT, 'a', `// ${'TO' + 'DO'} later`)).toHaveLength(1);
    expect(faults(LEFT, 'a', `test${'.on' + 'ly('}`)).toHaveLength(1);
  });
});

describe('names of files', () => {
  const code = FILES.filter((path) => /\.(ts|tsx)$/.test(path));

  test('are kebab-case, noun and role', () => {
    expect(
      code
        .map((path) => basename(path))
        .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(name)),
    ).toEqual([]);
  });

  test('no file is called utils, helpers or common: what holds everything tells nothing', () => {
    expect(code.filter((path) => /(^|[/-])(utils?|helpers?|commons?|misc)\.tsx?$/.test(path))).toEqual([]);
  });

  test('no file is longer than three hundred lines: one idea has room in them', () => {
    const long = code
      .filter((path) => !isSpec(path) && !path.endsWith('.gen.ts'))
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

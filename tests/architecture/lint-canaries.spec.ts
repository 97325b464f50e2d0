/**
 * Canaries of the lint floor: a text that breaks a rule, under the name of a real file, must FAIL. Without them a rule
 * that silently stopped working (no project graph, another file pattern) would look like a clean repository.
 */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { filesUnder, isSpec, ROOT } from '../support/sources.ts';

const BOUNDARY = '@nx/enforce-module-boundaries';

/** A real file of a project: the rules look at where a text stands. */
const fileIn = (folder: string, extension = '.ts'): string => {
  const found = filesUnder(folder).find(
    (path) => path.endsWith(extension) && !isSpec(path) && !path.endsWith('.d.ts'),
  );
  if (found === undefined) throw new Error(`no ${extension} file in ${folder}`);
  return found;
};

const KERNEL = 'libs/domain/src/kernel/result.ts';
const CALENDAR = fileIn('libs/domain/src/calendar');
const DATA = fileIn('libs/data/src');
const PLATFORM = fileIn('libs/api/platform/src');
const FEATURE = fileIn('libs/api/calendar/src');
const UI = fileIn('libs/web/ui/src', '.tsx');
const API = fileIn('apps/api/src');

const use = (specifier: string): string =>
  `import { thing } from '${specifier}';\nexport const used = thing;\n`;

const FORBIDDEN: readonly (readonly [what: string, path: string, text: string, rule: string])[] = [
  ['the domain imports an npm package', KERNEL, use('yaml'), BOUNDARY],
  ['the domain imports data', KERNEL, use('@yizhan/data'), BOUNDARY],
  ['the domain imports Node', KERNEL, use('node:crypto'), 'no-restricted-imports'],
  ['kernel imports calendar', KERNEL, use('../calendar/index.ts'), 'yizhan/folder-order'],
  ['kernel exports from calendar', KERNEL, `export * from '../calendar/index.ts';\n`, 'yizhan/folder-order'],
  [
    'kernel takes a type of calendar',
    KERNEL,
    `export type T = import('../calendar/index.ts').Calendar;\n`,
    'yizhan/folder-order',
  ],
  ['calendar imports applications', CALENDAR, use('../applications/index.ts'), 'yizhan/folder-order'],
  ['the domain imports itself by name', CALENDAR, use('@yizhan/domain/kernel'), 'yizhan/folder-order'],
  ['the domain reads the clock', KERNEL, `export const day = Date.now();\n`, 'no-restricted-globals'],
  ['the domain makes a date', KERNEL, `export const day = new Date();\n`, 'no-restricted-globals'],
  ['the domain throws dice', KERNEL, `export const dice = Math.random();\n`, 'no-restricted-syntax'],
  [
    'the domain imports at run time',
    KERNEL,
    `export const late = import('../kernel/index.ts');\n`,
    'no-restricted-syntax',
  ],
  ['data imports Nest', DATA, use('@nestjs/common'), BOUNDARY],
  ['data imports React', DATA, use('react'), BOUNDARY],
  ['data imports a page', DATA, use('@yizhan/web-ui'), BOUNDARY],
  ['the platform imports a feature', PLATFORM, use('@yizhan/api-calendar'), BOUNDARY],
  ['the platform imports Prisma', PLATFORM, use('@prisma/client'), BOUNDARY],
  ['a feature imports React', FEATURE, use('react'), BOUNDARY],
  ['a feature imports Prisma', FEATURE, use('@prisma/client'), BOUNDARY],
  ['a feature imports a page', FEATURE, use('@yizhan/web-ui'), BOUNDARY],
  ['a page imports data', UI, use('@yizhan/data'), BOUNDARY],
  ['a page imports data by path', UI, use('../../../data/src/index.ts'), BOUNDARY],
  ['a page imports the API', UI, use('@yizhan/api-platform'), BOUNDARY],
  ['a page imports Nest', UI, use('@nestjs/common'), BOUNDARY],
  ['an app imports another app', API, use('@yizhan/portal'), BOUNDARY],
  ['an app imports the tests', API, use('../../../tests/support/sources.ts'), BOUNDARY],
  ['a component is made for seniors', UI, `export const SeniorHome = () => null;\n`, 'no-restricted-syntax'],
  [
    'a hook is called on a condition',
    UI,
    `import { useState } from 'react';\nexport const Page = ({ on }: { readonly on: boolean }) => {\n  if (on) useState(0);\n  return null;\n};\n`,
    'react-hooks/rules-of-hooks',
  ],
  [
    'any',
    DATA,
    `export const loose = (value: any): void => void value;\n`,
    '@typescript-eslint/no-explicit-any',
  ],
  ['a default export', DATA, `const only = 1;\nexport default only;\n`, 'no-restricted-syntax'],
  ['an enum', DATA, `export enum Colour { Red }\n`, 'no-restricted-syntax'],
  [
    'a promise nobody waits for',
    DATA,
    `const later = async (): Promise<void> => undefined;\nexport const now = (): void => {\n  later();\n};\n`,
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a union with a case forgotten',
    DATA,
    `export const f = (v: 'a' | 'b'): number => {\n  switch (v) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n};\n`,
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'a rule switched off for nothing',
    DATA,
    `// eslint-disable-next-line eqeqeq\nexport const fine = 1;\n`,
    '',
  ],
  ['words on the console', DATA, `console.log('x');\n`, 'no-console'],
];

/** What only types can tell. */
const TYPED = new Set(['a promise nobody waits for', 'a union with a case forgotten']);

const ALLOWED: readonly (readonly [what: string, path: string, text: string])[] = [
  ['the domain imports what stands before it', CALENDAR, use('../kernel/index.ts')],
  ['data imports the domain', DATA, use('@yizhan/domain/kernel')],
  ['a feature imports the platform', FEATURE, use('@yizhan/api-platform')],
  ['a page imports the domain', UI, use('@yizhan/domain/calendar')],
  ['a spec of the domain draws examples', 'libs/domain/src/kernel/result.spec.ts', use('fast-check')],
];

describe('what lint refuses', () => {
  let broken: readonly (readonly string[])[] = [];

  beforeAll(() => {
    const env = { ...process.env, NODE_OPTIONS: '' };
    const graph = spawnSync('nx', ['show', 'projects'], { cwd: ROOT, encoding: 'utf8', env });
    expect(graph.stdout).toContain('@yizhan/domain');
    const planted = [...FORBIDDEN, ...ALLOWED].map(([what, path, text]) => ({
      path,
      text,
      typed: TYPED.has(what),
    }));
    const { stdout, stderr } = spawnSync('node', ['tests/architecture/lint-text.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      env,
      input: JSON.stringify(planted),
    });
    expect(stderr).toBe('');
    broken = JSON.parse(stdout) as readonly (readonly string[])[];
  }, 120_000);

  test.each(FORBIDDEN.map(([what, path, , rule], index) => ({ what, path, rule, index })))(
    '$what ($path)',
    ({ rule, index }) => {
      if (rule === '') expect(broken[index]).not.toEqual([]);
      else expect(broken[index]).toContain(rule);
    },
  );

  test.each(ALLOWED.map(([what], index) => ({ what, index: FORBIDDEN.length + index })))(
    'allowed: $what',
    ({ index }) => {
      expect(broken[index]).toEqual([]);
    },
  );
});

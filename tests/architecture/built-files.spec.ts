/**
 * What the build gives to browsers must run in the oldest we promise: Chromium and WebView 87, Safari 14. Nothing is
 * run here: the files are parsed as ECMAScript 2021, and names and style rules newer than the floor are looked for.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../support/sources.ts';

const CLIENTS = ['apps/portal/dist/client', 'apps/workbench/dist/client'].filter((folder) =>
  existsSync(join(ROOT, folder)),
);

const built = (extension: string): readonly { readonly path: string; readonly text: string }[] =>
  CLIENTS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(extension))
      .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(ROOT, folder, path), 'utf8') })),
  );

/** ESLint's own parser, in a process of its own; the answer is what each text breaks. */
const scriptFaults = (texts: readonly string[]): readonly (readonly string[])[] => {
  const { stdout, stderr } = spawnSync('node', ['tests/architecture/floor.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    input: JSON.stringify(texts),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly (readonly string[])[];
};

/**
 * Style rules whose loss would break a page, not merely make it plainer. A container query, `text-wrap` or `:has` alone
 * in its rule is an enhancement: an old engine skips it and shows the narrow form.
 */
const STYLE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['@layer hides a whole sheet from an old engine', /@layer\b/],
  ['@scope hides its rules', /@scope\b/],
  ['nested rules are unknown', /(?:^|[;{}])\s*&/m],
  [':is() needs Chromium 88', /:is\(/],
  [':where() needs Chromium 88', /:where\(/],
  ['light-dark() is unknown', /light-dark\(/],
  ['relative colours are unknown', /\b(?:rgb|hsl|oklch)\(\s*from\b/],
];

/** One engine that does not know `:has` or `:focus-visible` drops every selector of the list it stands in. */
const LISTS = /(?:^|[}{])[^{}@]*(?::has\([^{}]*,|,[^{}]*:has\()[^{}]*\{/m;

const styleFaults = (text: string): readonly string[] => {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...STYLE.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what),
    ...(LISTS.test(plain) ? [':has() stands in a list of selectors'] : []),
  ];
};

describe('the built scripts', () => {
  const scripts = built('.js');

  test('parse and run on the floor', () => {
    const faults = scriptFaults(scripts.map(({ text }) => text)).flatMap((found, index) =>
      found.map((fault) => `${scripts[index]?.path ?? ''}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('canaries', () => {
    const faults = scriptFaults([
      'class A { #x = 1 }',
      'class A { static { this.x = 1 } }',
      'const x = await 1;',
      'export const r = /(?<=a)b/;',
      'export const f = (a) => a.at(-1);',
      'export const f = (a) => Object.hasOwn(a, "b");',
      'export const f = (a) => structuredClone(a);',
      'export const f = () => crypto.randomUUID();',
      'export const f = (a) => a.toSorted();',
      'let a = null; a ??= 1; export const s = `${a?.b ?? 1_000}`.replaceAll("a", "b");',
    ]);
    expect(faults.map(({ length }) => length > 0)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('the built styles', () => {
  test('keep a page whole on the floor', () => {
    expect(
      built('.css').flatMap(({ path, text }) => styleFaults(text).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  test('canaries', () => {
    expect(styleFaults('@layer base { a { color: red } }')).toHaveLength(1);
    expect(styleFaults('.a { color: red; & b { color: blue } }')).toHaveLength(1);
    expect(styleFaults('.a :is(h1, h2) { color: red }')).toHaveLength(1);
    expect(styleFaults('.a { color: light-dark(red, blue) }')).toHaveLength(1);
    expect(styleFaults('.a:has(b), .c { color: red }')).toHaveLength(1);
    expect(styleFaults('.a:has(b) { color: red } @container (min-width: 1px) { .b { color: red } }')).toEqual(
      [],
    );
  });
});

describe('the built pages', () => {
  const INLINE: readonly RegExp[] = [
    /<script(?![^>]*\ssrc=)[^>]*>/i,
    /<style[\s>]/i,
    /\sstyle=/i,
    /\son[a-z]+=/i,
    /javascript:/i,
  ];
  const faults = (html: string): readonly string[] =>
    INLINE.flatMap((pattern) => pattern.exec(html)?.[0] ?? []);

  test('hold no script and no style of their own', () => {
    expect(
      built('.html').flatMap(({ path, text }) => faults(text).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });

  test('canaries', () => {
    expect(faults('<p><script>alert(1)</script>')).toHaveLength(1);
    expect(faults('<p style="color:red">')).toHaveLength(1);
    expect(faults('<button onclick="x()">')).toHaveLength(1);
    expect(faults('<a href="javascript:x()">')).toHaveLength(1);
    expect(faults('<script type="module" src="/a.js"></script><p class="style">')).toEqual([]);
  });
});

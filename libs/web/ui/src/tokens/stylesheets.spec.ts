import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** Every stylesheet of the library and of the portal, with the components beside it. */
const roots = ['../', '../../../../../apps/portal/src/'].map(
  (path) => new URL(path, import.meta.url).pathname,
);
const files = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)),
);
const sheets = files.filter((file) => file.endsWith('.css'));
const modules = sheets.filter((file) => file.endsWith('.module.css'));
const read = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** What Chromium 87 or Safari 14 would drop, and with it more than the line itself. */
const TOO_NEW: readonly (readonly [string, RegExp])[] = [
  ['nesting', /^\s+&|\{[^{}]*&[^{}]*\{/m],
  [':is() and :where() (Chromium 88)', /:(?:is|where)\(/],
  [
    'inset-inline, padding-inline, margin-inline shorthands (Safari 14.1)',
    /\b(?:inset|padding|margin)-(?:inline|block):/,
  ],
  ['the inset shorthand (Safari 14.1)', /[\s;{]inset:/],
  ['dvh, svh, cqi (2022)', /\d(?:dvh|svh|lvh|cqi|cqw)\b/],
  ['color-mix and oklch (2023)', /color-mix\(|oklch\(/],
  ['cascade layers (2022): an engine that does not know them drops all inside', /@layer/],
];

describe('stylesheets', () => {
  it('are found', () => {
    expect(modules.length).toBeGreaterThan(25);
  });

  it.each(TOO_NEW)('use no %s', (_what, pattern) => {
    expect(sheets.filter((file) => pattern.test(read(file))).map((file) => basename(file))).toEqual([]);
  });

  it('use :has only where an engine without it loses nothing', () => {
    const outside = sheets.filter((file) =>
      read(file)
        .replace(/@supports selector\(:has\(\*\)\) \{[\s\S]*?\n\}/g, '')
        .includes(':has('),
    );
    expect(outside.map((file) => basename(file))).toEqual([]);
  });

  it('space flex rows by margins: Safari 14.0 knows gap only in grids', () => {
    const flexGaps = sheets.flatMap((file) =>
      [...read(file).matchAll(/\{([^{}]*)\}/g)]
        .map((match) => match[1] ?? '')
        .filter(
          (body) => /display:\s*(?:inline-)?flex/.test(body) && /(?:^|[\s;])(?:row-|column-)?gap:/.test(body),
        )
        .map(() => basename(file)),
    );
    expect(flexGaps).toEqual([]);
  });

  it('know every class that a component asks for, and are asked for every class they know', () => {
    const faults = modules.flatMap((sheet) => {
      const known = new Set([...read(sheet).matchAll(/\.([A-Za-z][\w-]*)/g)].map((match) => match[1] ?? ''));
      const beside = readdirSync(dirname(sheet))
        .filter((file) => /\.tsx?$/.test(file) && !/\.(?:spec|examples)\.tsx$/.test(file))
        .map((file) => readFileSync(join(dirname(sheet), file), 'utf8'))
        .filter((text) => text.includes(`'./${basename(sheet)}'`))
        .join('\n');
      const asked = [...beside.matchAll(/css\['([\w-]+)'\]/g)].map((match) => match[1] ?? '');
      const byVariable = /css\[(?:`|[a-z])/.test(beside);
      return [
        ...asked.filter((name) => !known.has(name)).map((name) => `${basename(sheet)} has no .${name}`),
        ...(byVariable
          ? []
          : [...known]
              .filter((name) => !asked.includes(name))
              .map((name) => `${basename(sheet)}: nobody asks for .${name}`)),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('name no font that would have to be fetched', () => {
    expect(
      sheets.filter((file) => /@font-face|@import|https?:/.test(read(file))).map((file) => basename(file)),
    ).toEqual([]);
  });
});

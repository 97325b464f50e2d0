/** The domain's compiler knows neither Node nor a browser: what lint might miss does not even have a name. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { filesUnder, isSpec, ROOT, textOf } from '../support/sources.ts';

const FOLDER = join(ROOT, 'libs', 'domain');
const CANARY = join(FOLDER, 'src', 'kernel', 'canary.ts');

const config = ts.getParsedCommandLineOfConfigFile(
  join(FOLDER, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
);

/** What the domain's own compiler says to a text that stands in no file. */
const errorsIn = (text: string): readonly string[] => {
  if (config === undefined) throw new Error('libs/domain/tsconfig.json cannot be read');
  const options = { ...config.options, composite: false, noEmit: true, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) =>
    name === CANARY ? ts.createSourceFile(name, text, version) : readFile(name, version, ...rest);
  host.fileExists = (name) => name === CANARY || ts.sys.fileExists(name);
  const program = ts.createProgram([CANARY], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(CANARY))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe("the domain's tsconfig", () => {
  test('is bare: the language alone, no types of a host', () => {
    expect(config?.errors ?? []).toEqual([]);
    expect(config?.options.lib).toEqual(['lib.es2022.d.ts']);
    expect(config?.options.types).toEqual([]);
    expect(config?.options.strict).toBe(true);
    expect(config?.projectReferences ?? []).toEqual([]);
  });

  test('passes what is pure', () => {
    expect(errorsIn('export const double = (n: number): number => 2 * n;')).toEqual([]);
  });

  test.each([
    ['a browser', 'export const title = document.title;'],
    ['a console', 'export const say = (): void => console.log("x");'],
    ['the environment', 'export const home = process.env["HOME"];'],
    ['the network', 'export const page = fetch("http://localhost");'],
    ['a timer', 'export const later = setTimeout(() => undefined, 1);'],
    ['a module of Node', 'import { readFileSync } from "node:fs"; export const read = readFileSync;'],
  ])('does not know %s', (_what, text) => {
    expect(errorsIn(text)).not.toEqual([]);
  });

  test('has no dependency to take them from', () => {
    const manifest = JSON.parse(textOf('libs/domain/package.json')) as Readonly<
      Record<string, object | undefined>
    >;
    expect(Object.keys(manifest['dependencies'] ?? {})).toEqual([]);
    expect(manifest['peerDependencies']).toBeUndefined();
  });
});

describe('imports of the domain', () => {
  const packagesIn = (text: string): readonly string[] =>
    ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith('.'));

  test('are relative, all of them', () => {
    const found = filesUnder('libs/domain/src')
      .filter((path) => path.endsWith('.ts') && !isSpec(path))
      .flatMap((path) => packagesIn(textOf(path)).map((name) => `${path} ${name}`));
    expect(found).toEqual([]);
  });

  test('canary: a package is seen', () => {
    expect(
      packagesIn(`import fc from 'fast-check';\nexport * from "pg";\nconst x = import('yaml');`),
    ).toEqual(['fast-check', 'pg', 'yaml']);
  });
});

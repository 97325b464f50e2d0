/** What the documents promise exists: every npm command, every file they link. */
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { filesUnder, ROOT, textOf } from '../support/sources.ts';

const DOCS = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((path) =>
    existsSync(join(ROOT, path)),
  ),
  ...(existsSync(join(ROOT, 'docs')) ? filesUnder('docs').filter((path) => path.endsWith('.md')) : []),
];

const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const OWN = new Set(['install', 'ci', 'run']);

const unknownCommands = (text: string): readonly string[] =>
  [...text.matchAll(/`[^`\n]*`|```[\s\S]*?```/g)].flatMap(([code]) =>
    [...code.matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !OWN.has(name) && !(name in scripts)),
  );

const deadLinks = (path: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !existsSync(join(ROOT, normalize(join(dirname(path), target)))));

/** The commands a document gives, in order: both READMEs must give the same. */
const commandsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\bnpm (?:run )?[a-z][a-z:-]*/g)].map(([command]) => command))].sort();

describe('documents', () => {
  test.each(DOCS)('%s names commands that exist', (path) => {
    expect(unknownCommands(textOf(path))).toEqual([]);
  });

  test.each(DOCS)('%s links to files that exist', (path) => {
    expect(deadLinks(path, textOf(path))).toEqual([]);
  });

  test('every script of package.json runs a file that exists', () => {
    const missing = Object.entries(scripts).filter(([, command]) => {
      // The last word that is a file of ours: Node's own switches, with files of theirs, stand before it.
      const file = /^(?:node|bash) .*?((?:tools|\.ci)\/[\w./-]+)$/.exec(command)?.[1];
      return file !== undefined && !existsSync(join(ROOT, file));
    });
    expect(missing).toEqual([]);
  });

  test('both READMEs give the same commands', () => {
    expect(commandsOf(textOf('README.zh-CN.md'))).toEqual(commandsOf(textOf('README.md')));
  });

  test('canaries', () => {
    expect(unknownCommands('Run `npm run fly`, then `npm test`.')).toEqual(['fly']);
    expect(
      deadLinks('README.md', '[gone](docs/gone.md) [here](package.json) [out](https://example.org)'),
    ).toEqual(['docs/gone.md']);
  });
});

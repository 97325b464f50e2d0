/** The text of the repository, as the floors read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

const SKIPPED = new Set([
  'node_modules',
  'dist',
  'generated',
  '.git',
  '.nx',
  '.data',
  '.cache',
  'coverage',
  'test-results',
]);

/** Every file under some folders, as paths from the root with `/`, without what is made by a build or an install. */
export const filesUnder = (...folders: readonly string[]): readonly string[] => {
  const walk = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (SKIPPED.has(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [relative(ROOT, path).split(sep).join('/')] : [];
    });
  return folders.flatMap((folder) => walk(join(ROOT, folder))).sort();
};

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Where a fault stands, as `path:line what`. */
export const placeOf = (path: string, text: string, index: number, what: string): string =>
  `${path}:${String(text.slice(0, index).split('\n').length)} ${what}`;

export const isSpec = (path: string): boolean => /\.(spec|fixture)\.tsx?$/.test(path);

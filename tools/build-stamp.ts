import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

const STAMP = join(ROOT, '.cache', 'build.stamp');

/** What a build is made from. Tools are not among them, except the build itself. */
const FOLDERS = ['apps', 'libs', 'prisma/schema'];
const FILES = [
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tools/build.ts',
  'tools/build-stamp.ts',
];

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'generated']);
const SKIPPED_FILES = /\.(spec\.tsx?|tsbuildinfo|md)$/;

/** What a build leaves behind; a stamp without them is worth nothing. */
const OUTPUTS = ['apps/api/dist/main.js', 'apps/portal/dist/server/entry.server.js'];

/** Whether something that goes into a build differs from the last build, by content. */
export function isStale(): boolean {
  const built = existsSync(STAMP) && OUTPUTS.every((output) => existsSync(join(ROOT, output)));
  return !built || readFileSync(STAMP, 'utf8') !== fingerprint();
}

export function writeStamp(stamp: string): void {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** A build that breaks off must not look like a finished one. */
export function forgetStamp(): void {
  rmSync(STAMP, { force: true });
}

export function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    ...FILES.map((name) => join(ROOT, name)),
    ...FOLDERS.flatMap((name) => filesIn(join(ROOT, name))),
  ]) {
    if (existsSync(file)) hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) ? [] : filesIn(path);
      return SKIPPED_FILES.test(entry.name) ? [] : [path];
    });
}

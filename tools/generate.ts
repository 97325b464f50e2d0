/**
 * Writes the Prisma client into libs/data/src/generated (git-ignored). The generator needs no engine binary;
 * /bin/true keeps the CLI from looking for one on the network.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const SCHEMA = join(ROOT, 'prisma', 'schema');
const CLIENT = join(ROOT, 'libs', 'data', 'src', 'generated');
const STAMP = join(ROOT, '.cache', 'generate.stamp');

/** Generates when schema or generator changed since the last time; true when it did. */
export function generate(): boolean {
  const stamp = fingerprint();
  const done = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
  if (done && existsSync(join(CLIENT, 'client.ts'))) return false;
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'prisma', 'build', 'index.js'),
      'generate',
      `--schema=${SCHEMA}`,
      '--no-hints',
    ],
    {
      cwd: ROOT,
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'], // what it says when it fails is in the error
    },
  );
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(STAMP, stamp);
  return true;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(SCHEMA).sort()) hash.update(name).update(readFileSync(join(SCHEMA, name)));
  hash.update(readFileSync(join(ROOT, 'node_modules', 'prisma', 'package.json')));
  return hash.digest('hex');
}

if (import.meta.main)
  process.stdout.write(generate() ? 'Prisma client generated\n' : 'Prisma client is up to date\n');

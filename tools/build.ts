/**
 * Builds what is served: the Prisma client, then all TypeScript ∥ the portal's (and the workbench's) files for the
 * browser and the server. `npm start` builds only what is stale.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fingerprint, forgetStamp, isStale, ROOT, writeStamp } from './build-stamp.ts';
import { generate } from './generate.ts';

/** Hears of each step as it ends. */
export type Report = (step: string, ms: number) => void;

/** Builds if anything changed since the last build; true when it did. */
export async function buildIfStale(report: Report): Promise<boolean> {
  if (!isStale()) return false;
  await build(report);
  return true;
}

export async function build(report: Report): Promise<void> {
  // Development React renders slowly and says nothing of it.
  process.env['NODE_ENV'] = 'production';
  const stamp = fingerprint();
  forgetStamp();
  await step('Prisma client', report, () => {
    generate();
  });
  const webs = ['portal', 'workbench'].filter((name) =>
    existsSync(join(ROOT, 'apps', name, 'vite.config.ts')),
  );
  await Promise.all([
    step('TypeScript', report, () => run('typescript/bin/tsc', ['-b'])),
    ...webs.map((name) => step(`apps/${name}`, report, () => buildWeb(name))),
  ]);
  writeStamp(stamp);
}

/** In a process of its own: two Vite builds in one share their environment. */
async function buildWeb(name: string): Promise<void> {
  const app = join('apps', name);
  await run('vite/bin/vite.js', ['build', app, '--logLevel', 'error']);
  if (existsSync(join(ROOT, app, 'src', 'entry.server.tsx'))) {
    await run('vite/bin/vite.js', ['build', app, '--logLevel', 'error', '--ssr', 'src/entry.server.tsx']);
  }
  compress(join(ROOT, app, 'dist', 'client'));
}

const COMPRESSIBLE = /\.(css|html|js|json|svg)$/;
const WORTH_BYTES = 512;

/** Compressed once here, as hard as can be, and never while somebody waits. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !COMPRESSIBLE.test(entry.name) || statSync(file).size < WORTH_BYTES) continue;
    const content = readFileSync(file);
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

async function step(name: string, report: Report, work: () => Promise<void> | void): Promise<void> {
  const from = performance.now();
  await work();
  report(name, Math.round(performance.now() - from));
}

/** A tool that failed has said why itself. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

function run(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(`${script} ${args.join(' ')} failed`));
    });
  });
}

if (import.meta.main) {
  try {
    await build((name, ms) => {
      console.log(`  ${name} ${ms} ms`);
    });
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

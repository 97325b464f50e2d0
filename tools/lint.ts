/**
 * `npm run lint`: every project through Nx, then the tools and the configuration, which belong to no project.
 * The project graph is made first: without it the boundary rule is skipped with no more than a warning.
 */
import { spawnSync } from 'node:child_process';

const run = (command: string, ...args: readonly string[]): number =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

const graph = spawnSync('nx', ['show', 'projects'], { encoding: 'utf8' });
if (graph.status !== 0 || !graph.stdout.includes('@yizhan/domain')) {
  process.stderr.write(
    `lint: Nx sees no projects, so the boundaries cannot be checked.\n${graph.stdout}${graph.stderr}`,
  );
  process.exit(1);
}

const codes = [
  run('nx', 'run-many', '-t', 'lint', '--outputStyle=static', '--', '--max-warnings=0'),
  run('eslint', '--max-warnings=0', 'tools', 'eslint.config.js', 'jest.config.js', 'playwright.config.ts'),
];
process.exit(Math.max(...codes));

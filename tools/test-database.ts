/**
 * A database of a spec's own: a copy of a template that is made once for all. The cluster is shared by every run on the
 * machine; whoever starts first starts it, the last one out stops it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../libs/data/src/migrate.ts';
import { type Cluster, copyDatabase, dropDatabase, prepareTemplate, startCluster } from './cluster.ts';

export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Drops it; every connection must be closed by then, or is cut. */
  close(): Promise<void>;
}

export interface TestSeed {
  /** Part of the template's name. */
  readonly name: string;
  /** Folders whose content makes another template. */
  readonly sources: readonly string[];
  fill(urls: { readonly owner: string; readonly app: string }): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..');
let made = 0;
/** Databases of this process that are in use: the lease on the cluster is the process's, so the last one gives it back. */
let open = 0;

/** Migrated and empty, or filled by a seed. */
export async function openTestDatabase(seed?: TestSeed): Promise<TestDatabase> {
  open += 1;
  const cluster = await startCluster({ mode: 'test' });
  const template = await prepareTemplate(cluster, fingerprint(seed), async (urls) => {
    await migrate(urls.owner);
    await seed?.fill(urls);
  });
  const name = `test_${process.pid}_${++made}`;
  await copyDatabase(cluster, template.name, name);
  return {
    name,
    ownerUrl: cluster.url('owner', name),
    appUrl: cluster.url('app', name),
    close: () => closed(cluster, name),
  };
}

async function closed(cluster: Cluster, name: string): Promise<void> {
  await dropDatabase(cluster, name);
  open -= 1;
  if (open === 0) await cluster.stop();
}

function fingerprint(seed: TestSeed | undefined): string {
  const hash = createHash('sha256').update(seed?.name ?? '');
  for (const folder of [join('prisma', 'migrations'), ...(seed?.sources ?? [])])
    addFolder(hash, join(ROOT, folder));
  return hash.digest('hex');
}

function addFolder(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isFile()) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (name !== 'generated' && name !== 'dist' && !name.endsWith('.spec.ts'))
      addFolder(hash, join(path, name));
  }
}

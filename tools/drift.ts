/**
 * The migrations must give exactly what the schema says: tables, keys and indexes by Prisma's own diff, and what Prisma
 * never sees (triggers, grants, checks) by pg_catalog. Prints nothing but the differences; exits 1 when there are any.
 */
import pg from 'pg';
import { drift, migrate } from '../libs/data/src/migrate.ts';
import { catalogTables, compareTables, declaredTables } from '../libs/data/src/schema-facts.ts';
import { type Cluster, dropDatabase, emptyDatabase, startCluster } from './cluster.ts';

export async function findDrift(cluster: Cluster): Promise<readonly string[]> {
  const name = `drift_${process.pid}`;
  try {
    await emptyDatabase(cluster, name);
    const sql = await drift(cluster.url('owner', name));
    await emptyDatabase(cluster, name);
    await migrate(cluster.url('owner', name));
    const client = new pg.Client({ connectionString: cluster.url('owner', name) });
    await client.connect();
    const lines = compareTables(declaredTables(), await catalogTables(client));
    await client.end();
    return sql === '' ? lines : [`the schema differs from the migrations:\n${sql}`, ...lines];
  } finally {
    await dropDatabase(cluster, name);
  }
}

if (import.meta.main) {
  const cluster = await startCluster({ mode: 'test' });
  try {
    const lines = await findDrift(cluster);
    for (const line of lines) process.stderr.write(`${line}\n`);
    if (lines.length > 0) process.exitCode = 1;
  } finally {
    await cluster.stop();
  }
}

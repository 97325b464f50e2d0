import pg from 'pg';
import type { Cluster } from '../cluster.ts';

/**
 * A database prepared once (migrated, seeded) and copied file by file for every worker. Its name carries the
 * fingerprint of what was prepared, so a changed migration or seed makes another.
 */
export interface Template {
  readonly name: string;
  readonly made: boolean;
}

/** No session may stay on a template: `prepare` closes every connection it opened. */
export async function prepareTemplate(
  cluster: Cluster,
  fingerprint: string,
  prepare: (urls: { readonly owner: string; readonly app: string }) => Promise<void>,
): Promise<Template> {
  const name = `template_${fingerprint.slice(0, 16)}`;
  return withAdmin(cluster, async (client) => {
    // one preparer at a time, also across test runs that share the cluster
    await client.query('SELECT pg_advisory_lock(724501)');
    const found = await client.query<{ ready: boolean }>(
      'SELECT datistemplate AS ready FROM pg_database WHERE datname = $1',
      [name],
    );
    if (found.rows[0]?.ready === true) return { name, made: false };
    await forget(client, name);
    await create(client, name);
    await prepare({ owner: cluster.url('owner', name), app: cluster.url('app', name) });
    await cutSessions(client, name);
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    return { name, made: true };
  });
}

/** One worker's own database; what an earlier run left under this name is dropped first. */
export async function copyDatabase(cluster: Cluster, template: string, name: string): Promise<void> {
  await withAdmin(cluster, async (client) => {
    await forget(client, name);
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)} STRATEGY file_copy OWNER yizhan_owner`,
    );
    await limit(client, name);
  });
}

export async function dropDatabase(cluster: Cluster, name: string): Promise<void> {
  await withAdmin(cluster, (client) => forget(client, name));
}

/** An empty database of our own, for the drift check. */
export async function emptyDatabase(cluster: Cluster, name: string): Promise<void> {
  await withAdmin(cluster, async (client) => {
    await forget(client, name);
    await create(client, name);
  });
}

async function create(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 OWNER yizhan_owner`,
  );
  await limit(client, name);
}

async function limit(client: pg.Client, name: string): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(name)} TO yizhan_app`);
}

async function forget(client: pg.Client, name: string): Promise<void> {
  const quoted = client.escapeIdentifier(name);
  await client.query(`DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`);
}

const cutSessions = (client: pg.Client, name: string): Promise<unknown> =>
  client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);

async function withAdmin<T>(cluster: Cluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: cluster.url('admin', 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

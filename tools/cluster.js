/**
 * PostgreSQL from npm: started and stopped by our own tools, so that a fresh machine needs nothing but npm.
 * `demo` keeps what is written; `test` gives up durability for speed and lives in a folder of its own.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries } from "./cluster/binaries.js";
import { inUse } from "./cluster/cluster-error.js";
import { Leases } from "./cluster/leases.js";
import { answers, end, launch, placesOf, prepare } from "./cluster/postmaster.js";
import { isRunning } from "./cluster/processes.js";
export { ClusterError } from "./cluster/cluster-error.js";
export { copyDatabase, dropDatabase, emptyDatabase, prepareTemplate, } from "./cluster/template.js";
/** The database of the demo. */
export const DATABASE = 'yizhan';
/** The folder of everything the demo keeps: database, passwords, keys, log. */
export const dataRoot = (mode = 'demo') => mode === 'demo'
    ? resolve(process.env['YIZHAN_DATA'] ?? '.data')
    : resolve(process.env['YIZHAN_TEST_DATA'] ?? join(import.meta.dirname, '..', '.data', 'test'));
/** Log lines carry no values: neither statements nor the rows a constraint refused. */
const QUIET = ['log_error_verbosity=terse', 'log_min_error_statement=panic', 'log_checkpoints=off'];
const LOCAL = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=200',
];
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=5min'];
export async function startCluster(options = {}) {
    const mode = options.mode ?? 'demo';
    const places = placesOf(resolve(options.root ?? dataRoot(mode)));
    const binaries = await findBinaries();
    const secrets = await prepareAlone(places, binaries, mode);
    const leases = new Leases(places.root);
    const settings = [...LOCAL, ...QUIET, ...(mode === 'test' ? FAST : [])];
    const postmaster = await leases.alone(async () => {
        const others = leases.others();
        if (mode === 'demo' && others[0] !== undefined)
            throw inUse(places.root, others[0]);
        const started = await launch(places, binaries, settings, (port) => answers(urlOf(secrets, port, 'admin', 'postgres')));
        leases.take();
        await ensureRoles(secrets, started.port);
        return started;
    });
    let stopping = false;
    let watch;
    const lost = new Promise((done) => {
        watch = setInterval(() => {
            if (stopping || isRunning(postmaster.pid))
                return;
            clearInterval(watch);
            done();
        }, 300);
        watch.unref();
    });
    return {
        root: places.root,
        port: postmaster.port,
        reused: postmaster.reused,
        lost,
        url: (role, database = DATABASE) => urlOf(secrets, postmaster.port, role, database),
        stop: async () => {
            stopping = true;
            clearInterval(watch);
            await leases.alone(async () => {
                leases.drop();
                if (leases.others().length === 0)
                    await end(postmaster.pid);
            });
        },
    };
}
/** Forgets everything: `npm start -- --reset`. */
export function resetData(root = dataRoot()) {
    rmSync(root, { recursive: true, force: true });
}
async function prepareAlone(places, binaries, mode) {
    if (mode === 'demo')
        return prepare(places, binaries);
    mkdirSync(places.root, { recursive: true });
    return new Leases(places.root).alone(() => prepare(places, binaries));
}
function urlOf(secrets, port, role, database) {
    const user = role === 'admin' ? 'postgres' : `yizhan_${role}`;
    return `postgresql://${user}:${secrets[role]}@127.0.0.1:${port}/${database}`;
}
/** `yizhan_owner` owns the schema and runs migrations; `yizhan_app` may only what they grant. */
async function ensureRoles(secrets, port) {
    const client = new pg.Client({ connectionString: urlOf(secrets, port, 'admin', 'postgres') });
    await client.connect();
    try {
        for (const role of ['owner', 'app']) {
            const name = `yizhan_${role}`;
            const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
            if (rowCount === 0) {
                await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(secrets[role])}`);
            }
        }
        const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
        if (rowCount === 0)
            await createDatabase(client, DATABASE);
    }
    finally {
        await client.end();
    }
}
async function createDatabase(client, name) {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER yizhan_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(name)} TO yizhan_app`);
}
//# sourceMappingURL=cluster.js.map
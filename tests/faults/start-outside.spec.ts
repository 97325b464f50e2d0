import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type CASE_ENDS, readCaseSeed } from '../../libs/data/src/demo-cases-seed.ts';
import { PRISMA_FOLDER } from '../../libs/data/src/migrate.ts';
import { type Cluster, dropDatabase, emptyDatabase, startCluster } from '../../tools/cluster.ts';
import { signInAt } from '../support/client.ts';
import { filedBy } from '../support/errand.ts';
import { openBreakingProxy } from './breaking-proxy.ts';
import { openStartPlace, type StartPlace } from './npm-start.ts';

type CaseEnd = (typeof CASE_ENDS)[number];

const NAME = `outside_${String(process.pid)}`;

let cluster: Cluster;
let place: StartPlace;

beforeAll(async () => {
  cluster = await startCluster({ mode: 'test' });
  await emptyDatabase(cluster, NAME);
  place = await openStartPlace();
}, 60_000);

afterAll(async () => {
  await place.close();
  await dropDatabase(cluster, NAME);
  await cluster.stop();
}, 60_000);

/** How many cases there are in each state, as the auditor of this database would count them. */
async function cases(): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client({ connectionString: cluster.url('owner', NAME) });
  await client.connect();
  const { rows } = await client.query<{ state: string; n: number }>(
    'SELECT coalesce(outcome, status) AS state, count(*)::int AS n FROM application GROUP BY 1 ORDER BY 1',
  );
  await client.end();
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** What the seed says became of each, in the words of the record. */
function seededCases(): Readonly<Record<string, number>> {
  const { cases: seeded } = readCaseSeed(join(PRISMA_FOLDER, 'seed', 'city', 'shanghai-demo'));
  const counts: Record<string, number> = {};
  for (const { end } of seeded) counts[STATES[end]] = (counts[STATES[end]] ?? 0) + 1;
  return counts;
}

/** The state that each end of the seed leaves. */
const STATES: Readonly<Record<CaseEnd, string>> = {
  received: 'received',
  taken: 'received',
  notAccepted: 'notAccepted',
  withdrawn: 'withdrawn',
  accepted: 'accepted',
  inReview: 'inReview',
  returned: 'inReview',
  awaitingApproval: 'awaitingApproval',
  approved: 'granted',
  issued: 'granted',
  granted: 'granted',
  refused: 'refused',
  rejected: 'rejected',
};

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

test('npm start on an outside PostgreSQL: killed in the middle of its first import, it goes on where it was', async () => {
  const proxy = await openBreakingProxy(cluster.url('app', NAME));
  // A case was filed and is being taken: neither all of them nor all of it.
  const reached = proxy.arm({ first: 'submit\0', at: 'append\0', side: 'after' });
  const first = place.start({
    env: { DATABASE_URL: proxy.url, DATABASE_OWNER_URL: cluster.url('owner', NAME) },
  });
  await Promise.race([reached, first.exited]);
  first.kill();
  await first.exited;
  await proxy.close();
  const halfDone = await cases();
  expect(sumOf(halfDone)).toBeGreaterThan(0);
  expect(sumOf(halfDone)).toBeLessThan(40);

  const outside = {
    DATABASE_URL: cluster.url('app', NAME),
    DATABASE_OWNER_URL: cluster.url('owner', NAME),
  };
  const second = place.start({ env: outside });
  await place.ready();
  expect(await cases()).toEqual(seededCases());
  const citizen = await signInAt(place.origin, 'sunshili');
  const { number } = await filedBy(citizen);
  expect(await citizen.send('GET', `/applications/${number}`)).toMatchObject({ status: 200 });
  second.interrupt();
  await second.exited;
  // It was never ours to stop, and no PostgreSQL of our own was begun beside it.
  expect(sumOf(await cases())).toBe(41);
  expect(place.postmaster()).toBe(0);
}, 300_000);

import { Agent } from 'node:http';
import pg from 'pg';
import type { AgencyId, ApplicationId } from '@yizhan/domain/kernel';
import { openCitizens } from '../citizens.ts';
import { openHouse, type House } from '../house.ts';
import { interleave } from '../interleave.ts';
import { fileOne } from '../life.ts';
import { drive, type Sample } from '../load.ts';
import { openMeter } from '../processor.ts';
import { bytea, countRows, expectGrown, insertRows, type Row } from '../rows.ts';
import { atLeast, type OwnWorkload } from '../workload.ts';

const PAGE = 30;
const AT_ONCE = 2_000;
/** Due dates lie over so many days: few rows share one, as in life. */
const DAYS = 60;
const FIRST_DAY = Date.UTC(2026, 10, 25);
const DAY_MS = 86_400_000;

/**
 * The first page of an office's queue, with as many open tasks in the city as `--rows` says: session, role, the rows due
 * first, each masked name opened, lights counted, and the look recorded on disk. Baseline: the same statement alone.
 */
export const queue: OwnWorkload = {
  name: 'queue',
  async runAlone({ rounds, seconds, connections, rows, profile, say }) {
    const house = await openHouse({ profile });
    try {
      say(`making ${String(rows)} open tasks`);
      await makeTasks(house, rows);
      const before = await countRows(house.owner, ['read']);
      const { streets } = house.city;
      const headers = streets.map(({ staff }) => ({ cookie: staff.clerk.cookie }));
      const baseline = await openBareSql(house, connections);
      const meters = { product: openMeter(house), baseline: openMeter(house) };
      let shown = 0;
      const figures = await interleave({
        rounds,
        product: async () => {
          const sample = await meters.product.measured(() =>
            drive({
              origin: house.api.origin,
              connections,
              seconds,
              ask: (n) => ({
                path: '/api/v1/staff/tasks?view=open',
                headers: headers[n % headers.length] ?? {},
              }),
            }),
          );
          shown += sample.answered;
          return sample;
        },
        baseline: () => meters.baseline.measured(() => baseline(seconds)),
        onRound: (round, own, other) => {
          say(`round ${String(round + 1)}: ${own.toFixed(0)}/s against ${other.toFixed(0)}/s`);
        },
      });
      expectGrown(before, await countRows(house.owner, ['read']), { read: shown });
      return {
        workload: 'queue',
        ...figures,
        budgets: [atLeast('ratio', figures.ratio, 0.25)],
        note: [
          `${String(rows)} open tasks over ${String(streets.length)} offices, pages of ${String(PAGE)}; ${String(shown)} looks recorded`,
          'baseline: the bare statement through pg',
          `processor time of a page: ${meters.product.said()}; of the baseline: ${meters.baseline.said()}`,
        ].join('\n  '),
      };
    } finally {
      await house.close();
    }
  },
};

interface Template {
  readonly application: Row;
  readonly task: Row;
}

/** One real filing, and as many like it as are asked for: each with its own ids, number, due day and sealed card. */
const makeTasks = async (house: House, count: number): Promise<void> => {
  const citizens = openCitizens(house);
  await citizens.ready(1);
  const agent = new Agent();
  await fileOne(house, agent, citizens.next());
  agent.destroy();
  const { rows } = await house.owner.query<Template>(
    `SELECT to_jsonb(a) AS application, to_jsonb(t) AS task
     FROM application a JOIN task t ON t.home_agency_id = a.home_agency_id AND t.application_id = a.id LIMIT 1`,
  );
  const [template] = rows;
  if (template === undefined) throw new Error('nothing was filed');
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) =>
      likeIt(house, template, from + n),
    );
    await insertRows(
      house.owner,
      'application',
      some.map(({ application }) => application),
    );
    await insertRows(
      house.owner,
      'task',
      some.map(({ task }) => task),
    );
  }
  await house.owner.query('ANALYZE application, task');
};

const likeIt = ({ data, stores, city }: House, { application, task }: Template, n: number): Template => {
  const id = data.newId<ApplicationId>();
  const { centre, bureau } = city.streets[n % city.streets.length] ?? NOWHERE;
  const due = new Date(FIRST_DAY + (Math.floor(n / city.streets.length) % DAYS) * DAY_MS)
    .toISOString()
    .slice(0, 10);
  const digits = String(n).padStart(12, '0');
  const card = stores.contents.sealCell(
    { owner: id, row: 'card', revision: 1 },
    { name: '样*', tail: digits.slice(-4) },
  );
  const where = { home_agency_id: bureau };
  return {
    application: {
      ...application,
      ...where,
      id,
      number: `BB0000-20261124-${digits.slice(-7)}`,
      query_number: digits,
      due_on: due,
      card: bytea(card),
    },
    task: {
      ...task,
      ...where,
      id: data.newId(),
      application_id: id,
      handling_agency_id: centre,
      due_on: due,
      holder_id: null,
    },
  };
};

const NOWHERE: { readonly centre: AgencyId | null; readonly bureau: AgencyId | null } = {
  centre: null,
  bureau: null,
};

/** As many connections, each asking the database itself for an office's first page. */
const openBareSql = async (
  house: House,
  connections: number,
): Promise<(seconds: number) => Promise<Sample>> => {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: house.ownerUrl }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  house.atEnd(() => Promise.all(clients.map((client) => client.end())));
  const { streets } = house.city;
  let n = 0;
  const once = (client: pg.Client): Promise<unknown> => {
    const office = streets[(n += 1) % streets.length]?.centre;
    const values = [office, ['accept', 'deliver'], true, null, null, '9999-12-31', PAGE + 1];
    return client.query({ name: 'queue', text: house.data.QUEUE_PAGE, values });
  };
  return async (seconds) => {
    const latencies: number[] = [];
    const from = performance.now();
    const until = from + seconds * 1000;
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < until) {
          const start = performance.now();
          await once(client);
          latencies.push(performance.now() - start);
        }
      }),
    );
    return { answered: latencies.length, seconds: (performance.now() - from) / 1000, latencies, failures: 0 };
  };
};

/**
 * The baseline of a write: what a database is asked to do at the least, as pgbench would (five round trips through
 * `pg`): one transaction of three inserts, an application, an event and an outbox row, each as large as the product's own.
 */
import pg from 'pg';
import type { House } from './house.ts';
import type { Sample } from './load.ts';

/** The texts of one real filing. */
export interface RowTexts {
  readonly application: string;
  readonly event: string;
  readonly outbox: string;
}

export interface ThreeInserts {
  readonly round: (seconds: number) => Promise<Sample>;
  readonly sizes: string;
}

const TABLES = `
  CREATE TABLE bench_application (agency uuid, id uuid, folded jsonb NOT NULL, PRIMARY KEY (agency, id));
  CREATE TABLE bench_event (
    agency uuid, application uuid, seq int, body text NOT NULL, PRIMARY KEY (agency, application, seq));
  CREATE TABLE bench_outbox (agency uuid, id uuid, payload jsonb NOT NULL, PRIMARY KEY (agency, id))`;

const APPLICATION = 'INSERT INTO bench_application (agency, id, folded) VALUES ($1, $2, $3::jsonb)';
const EVENT = 'INSERT INTO bench_event (agency, application, seq, body) VALUES ($1, $2, 1, $3)';
const OUTBOX = 'INSERT INTO bench_outbox (agency, id, payload) VALUES ($1, $2, $3::jsonb)';

/** Of the application that was filed last. */
export const rowTexts = async (house: House): Promise<RowTexts> => {
  const { rows } = await house.owner.query<RowTexts>(
    `SELECT a.folded::text AS application, e.body AS event, o.payload::text AS outbox
     FROM application a JOIN event e ON e.application_id = a.id JOIN outbox o ON o.application_id = a.id
     ORDER BY a.submitted_at DESC LIMIT 1`,
  );
  const [texts] = rows;
  if (texts === undefined) throw new Error('nothing was filed');
  return texts;
};

export const openThreeInserts = async (house: House, connections: number): Promise<ThreeInserts> => {
  const texts = await rowTexts(house);
  await house.owner.query(TABLES);
  const connectionString = house.ownerUrl;
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString }));
  await Promise.all(clients.map((client) => client.connect()));
  house.atEnd(() => Promise.all(clients.map((client) => client.end())));
  const agency = house.data.newId();

  const once = async (client: pg.Client): Promise<void> => {
    const id = house.data.newId();
    await client.query('BEGIN');
    await client.query({ name: 'a', text: APPLICATION, values: [agency, id, texts.application] });
    await client.query({ name: 'e', text: EVENT, values: [agency, id, texts.event] });
    await client.query({ name: 'o', text: OUTBOX, values: [agency, id, texts.outbox] });
    await client.query('COMMIT');
  };

  return {
    round: async (seconds) => {
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
      const took = (performance.now() - from) / 1000;
      return { answered: latencies.length, seconds: took, latencies, failures: 0 };
    },
    sizes: Object.entries(texts)
      .map(([row, text]) => `${row} ${String(Buffer.byteLength(String(text)))} bytes`)
      .join(', '),
  };
};

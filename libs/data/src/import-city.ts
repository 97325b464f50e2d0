import type { AgencyId, Instant, JsonValue, PlainDate } from '@yizhan/domain/kernel';
import { STEPS } from '@yizhan/domain/applications';
import type { CitySeed } from './city-seed.ts';
import type { Database } from './db.ts';
import { newId } from './ids.ts';
import type { Settings } from './settings.ts';

/** Since when the demo's offices have had their names. */
const ALWAYS = '2000-01-01' as PlainDate;

/** Facts, places, offices and competence: only what is missing. Returns the ids of the offices by their codes. */
export async function importCity(
  db: Database,
  settings: Settings,
  seed: CitySeed,
  now: Instant,
): Promise<ReadonlyMap<string, AgencyId>> {
  for (const fact of ['place', 'name', 'product', 'mark', 'hotline'] as const) {
    const key = `city.${fact}`;
    if ((await settings.get(key)) === undefined) await settings.set(key, seed.city[fact] as JsonValue, now);
  }
  for (const place of [...seed.districts, ...seed.streets]) {
    await db.pool.query(
      `INSERT INTO place (code, kind, parent_code, name, from_day) VALUES ($1, $2, $3, $4::jsonb, $5)
       ON CONFLICT (code) DO NOTHING`,
      [place.code, place.kind ?? 'street', place.parent ?? null, JSON.stringify(place.name), ALWAYS],
    );
  }
  const ids = await importAgencies(db, seed);
  await importCompetence(db, seed, ids);
  return ids;
}

async function importAgencies(db: Database, seed: CitySeed): Promise<ReadonlyMap<string, AgencyId>> {
  const { rows } = await db.pool.query<{ code: string; id: AgencyId }>('SELECT code, id FROM agency');
  const ids = new Map(rows.map(({ code, id }) => [code, id]));
  for (const agency of seed.agencies) {
    if (ids.has(agency.code)) continue;
    const id = newId<AgencyId>();
    await db.transaction(async (client) => {
      await client.query(
        `INSERT INTO agency (id, code, register_code, kind, parent_id, place_code, telephone, address, hours, opened_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10)`,
        [
          id,
          agency.code,
          agency.register ?? null,
          agency.kind,
          agency.parent === undefined ? null : idOf(ids, agency.parent),
          agency.place,
          agency.telephone,
          JSON.stringify(agency.address),
          JSON.stringify(agency.hours),
          ALWAYS,
        ],
      );
      await client.query(
        'INSERT INTO agency_name (agency_id, from_day, name, short) VALUES ($1, $2, $3::jsonb, $4::jsonb)',
        [id, ALWAYS, JSON.stringify(agency.name), JSON.stringify(agency.short)],
      );
    });
    ids.set(agency.code, id);
  }
  return ids;
}

/** A version is one whole set of rules: it is there, or it is not. */
async function importCompetence(
  db: Database,
  seed: CitySeed,
  ids: ReadonlyMap<string, AgencyId>,
): Promise<void> {
  for (const { service, version, effectiveFrom, by, rules } of seed.competence) {
    const { rowCount } = await db.pool.query(
      'SELECT 1 FROM competence WHERE service_code = $1 AND version = $2 LIMIT 1',
      [service, version],
    );
    if (rowCount !== 0) continue;
    await db.transaction(async (client) => {
      let ordinal = 0;
      for (const rule of rules) {
        for (const step of STEPS) {
          await client.query(
            `INSERT INTO competence (service_code, version, ordinal, step, by, place_code, agency_id, home_agency_id, effective_from)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
            [
              service,
              version,
              ++ordinal,
              step,
              by,
              rule.place ?? null,
              idOf(ids, rule[step]),
              idOf(ids, rule.home),
              effectiveFrom,
            ],
          );
        }
      }
    });
  }
}

function idOf(ids: ReadonlyMap<string, AgencyId>, code: string): AgencyId {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`the seed names an office ${code} that it does not have`);
  return id;
}

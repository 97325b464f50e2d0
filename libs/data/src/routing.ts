import type { Step } from '@yizhan/domain/applications';
import { type MatterPlaces, competentRule } from '@yizhan/domain/catalogue';
import type { AgencyId, PlainDate } from '@yizhan/domain/kernel';
import { routingAt } from './case-context.ts';
import type { Catalogue } from './catalogue.ts';
import type { Database } from './db.ts';
import { freshFor } from './fresh.ts';

/** Where a filing goes: the register of cases it will belong to, and who does each step. */
export interface Route {
  readonly home: AgencyId;
  /** The first six characters of its number. */
  readonly registerCode: string;
  readonly routing: Readonly<Record<Step, AgencyId>>;
  readonly competenceVersion: number;
}

export interface Routes {
  /** By the street where the household is registered; nothing where nobody is competent. */
  of(service: string, place: string | undefined, day: PlainDate): Promise<Route | undefined>;
}

export function openRoutes(db: Database, catalogue: Catalogue): Routes {
  const around = freshFor<readonly string[]>();
  const codes = freshFor<string | undefined>();
  return {
    of: async (service, place, day) => {
      const set = await catalogue.competence(service);
      if (set === undefined) return undefined;
      const width = place === undefined ? [] : await around.get(place, () => placesAround(db, place));
      const places: MatterPlaces = { registeredPlace: width, address: width, place: width };
      const rule = competentRule(set.rules, { service, step: 'accept', places, on: day });
      if (rule === undefined) return undefined;
      const registerCode = await codes.get(rule.home, () => registerCodeOf(db, rule.home));
      if (registerCode === undefined) throw new Error(`${service}: its home keeps no register of cases`);
      const routing = routingAt(set.rules, rule);
      return { home: rule.home, registerCode, routing, competenceVersion: set.version };
    },
  };
}

async function registerCodeOf({ pool }: Database, agency: AgencyId): Promise<string | undefined> {
  const { rows } = await pool.query<{ code: string | null }>(
    'SELECT register_code AS code FROM agency WHERE id = $1',
    [agency],
  );
  return rows[0]?.code ?? undefined;
}

const AROUND = `
  WITH RECURSIVE around (code, parent_code, width) AS (
    SELECT code, parent_code, 0 FROM place WHERE code = $1
    UNION ALL
    SELECT p.code, p.parent_code, a.width + 1 FROM place p JOIN around a ON p.code = a.parent_code)
  SELECT code FROM around ORDER BY width`;

/** From the narrowest to the widest: street, district, city. */
async function placesAround(db: Database, place: string): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ code: string }>({
    name: 'places-around',
    text: AROUND,
    values: [place],
  });
  return rows.map(({ code }) => code);
}

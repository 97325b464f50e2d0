import {
  type CompetenceRule,
  type ServiceDefinition,
  type Texts,
  joinParts,
  lawHash,
  lawPart,
  textsPart,
} from '@yizhan/domain/catalogue';
import {
  type Instant,
  type JsonObject,
  type JsonValue,
  type PlainDate,
  canonicalJson,
} from '@yizhan/domain/kernel';
import { sha256 } from './contents.ts';
import type { Database, Queryable } from './db.ts';
import { freshFor } from './fresh.ts';

/** A published version of a service: its law, and its wording at a revision. */
export interface PublishedService {
  readonly code: string;
  readonly version: number;
  readonly textsRevision: number;
  /** Of the law part alone. */
  readonly hash: string;
  readonly effectiveFrom: PlainDate;
  readonly definition: ServiceDefinition;
}

export type Publication = 'version' | 'texts' | 'unchanged';

export interface Competence {
  readonly version: number;
  readonly rules: readonly CompetenceRule[];
}

export interface Catalogue {
  /** The version in force on a day, in its newest wording. */
  current(code: string, day: PlainDate): Promise<PublishedService | undefined>;
  all(day: PlainDate): Promise<readonly PublishedService[]>;
  /** A version as it is pinned; without a revision in its newest wording. */
  version(code: string, version: number, textsRevision?: number): Promise<PublishedService | undefined>;
  /** Publishes what is new of a definition: another law is another version, other words another revision. */
  publish(definition: ServiceDefinition, now: Instant): Promise<Publication>;
  /** The newest set of rules of a service. */
  competence(code: string): Promise<Competence | undefined>;
  /** A set as it is pinned. */
  competenceAt(code: string, version: number): Promise<Competence | undefined>;
}

interface Row {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly body: string;
  readonly effectiveFrom: PlainDate;
  readonly revision: number;
  readonly texts: string;
}

/** Each version with one revision of its texts: the newest, or the one asked for. */
const READ = `
  SELECT v.code, v.version, v.hash, v.body, v.effective_from AS "effectiveFrom", t.revision, t.body AS texts
  FROM service_version v
  JOIN LATERAL (SELECT revision, body FROM service_text t
                WHERE t.code = v.code AND t.version = v.version AND ($4::int IS NULL OR t.revision = $4)
                ORDER BY revision DESC LIMIT 1) t ON true
  WHERE ($1::text IS NULL OR v.code = $1) AND ($2::int IS NULL OR v.version = $2)
    AND ($3::date IS NULL OR v.effective_from <= $3)
  ORDER BY v.code, v.version DESC`;

/** What is published is immutable, so it is parsed once a process. */
export function openCatalogue(db: Database): Catalogue {
  const parsed = new Map<string, PublishedService>();
  const competences = new Map<string, Competence>();
  const listed = freshFor<readonly PublishedService[]>();
  const newest = freshFor<number | null>();

  const published = ({ body, texts, revision, ...row }: Row): PublishedService => {
    const name = `${row.code}@${row.version}/${revision}`;
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const whole = joinParts(JSON.parse(body) as JsonObject, JSON.parse(texts) as Texts);
    if (!whole.ok) throw new Error(`${name}: ${whole.error[0]?.path ?? ''} ${whole.error[0]?.code ?? ''}`);
    const service = { ...row, textsRevision: revision, definition: whole.value };
    parsed.set(name, service);
    return service;
  };

  const read = async (
    values: readonly [string | null, number | null, PlainDate | null, number | null],
  ): Promise<readonly PublishedService[]> => {
    const { rows } = await db.pool.query<Row>({ name: 'catalogue-read', text: READ, values: [...values] });
    return rows.map(published);
  };

  const competenceAt: Catalogue['competenceAt'] = async (code, version) => {
    const name = `${code}@${version}`;
    const known = competences.get(name);
    if (known !== undefined) return known;
    const { rows } = await db.pool.query<CompetenceRule>(COMPETENCE, [code, version]);
    if (rows.length === 0) return undefined;
    const set = { version, rules: rows.map(withoutNulls) };
    competences.set(name, set);
    return set;
  };

  const inForce = (day: PlainDate): Promise<readonly PublishedService[]> =>
    listed.get(day, async () => {
      const services = (await read([null, null, day, null])).filter((service) => holdsOn(service, day));
      return services.filter(({ code }, index) => services[index - 1]?.code !== code);
    });

  return {
    current: async (code, day) => (await inForce(day)).find((service) => service.code === code),
    all: inForce,
    version: async (code, version, revision) => {
      const known = revision === undefined ? undefined : parsed.get(`${code}@${version}/${revision}`);
      return known ?? (await read([code, version, null, revision ?? null]))[0];
    },
    publish: async (definition, now) => {
      const [last] = await read([definition.code, null, null, null]);
      const publication = await db.transaction((client) => publish(client, definition, last, now));
      listed.forget();
      return publication;
    },
    competence: async (code) => {
      const version = await newest.get(code, () => newestCompetence(db, code));
      return version === null ? undefined : competenceAt(code, version);
    },
    competenceAt,
  };
}

async function newestCompetence({ pool }: Database, code: string): Promise<number | null> {
  const { rows } = await pool.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM competence WHERE service_code = $1',
    [code],
  );
  return rows[0]?.version ?? null;
}

const holdsOn = ({ definition }: PublishedService, day: PlainDate): boolean =>
  definition.effectiveUntil === undefined || day < definition.effectiveUntil;

async function publish(
  client: Queryable,
  definition: ServiceDefinition,
  last: PublishedService | undefined,
  now: Instant,
): Promise<Publication> {
  const { code } = definition;
  const hash = lawHash(definition, sha256);
  const texts = canonicalJson(textsPart(definition) as unknown as JsonValue);
  const insertTexts = (version: number, revision: number): Promise<unknown> =>
    client.query(
      'INSERT INTO service_text (code, version, revision, body, published_at) VALUES ($1, $2, $3, $4, $5)',
      [code, version, revision, texts, now],
    );
  if (last?.hash === hash) {
    if (canonicalJson(textsPart(last.definition) as unknown as JsonValue) === texts) return 'unchanged';
    await insertTexts(last.version, last.textsRevision + 1);
    return 'texts';
  }
  const version = (last?.version ?? 0) + 1;
  await client.query(
    `INSERT INTO service_version (code, version, hash, body, effective_from, published_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [code, version, hash, canonicalJson(lawPart(definition)), definition.effectiveFrom, now],
  );
  await insertTexts(version, 1);
  return 'version';
}

const COMPETENCE = `
  SELECT service_code AS service, step, by, place_code AS place, agency_id AS agency, home_agency_id AS home,
         effective_from AS "effectiveFrom", effective_until AS "effectiveUntil"
  FROM competence WHERE service_code = $1 AND version = $2 ORDER BY ordinal`;

/** Where a column is empty the rule says nothing. */
function withoutNulls(rule: CompetenceRule): CompetenceRule {
  return Object.fromEntries(
    Object.entries(rule).filter(([, value]) => value !== null),
  ) as unknown as CompetenceRule;
}

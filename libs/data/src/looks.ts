import type { AgencyId, ApplicationNumber, Instant, PartyId, ReadId } from '@yizhan/domain/kernel';
import type { Database } from './db.ts';
import type { ReadEntry, Reader } from './reads.ts';

/** One look at a person's data, as they are shown it. */
export interface Look {
  readonly id: ReadId;
  readonly at: Instant;
  readonly readerKind: Reader['kind'];
  /** Party id of the natural person who looked. */
  readonly readerId: string;
  readonly agency?: AgencyId;
  readonly action: ReadEntry['action'];
  readonly purpose: string;
  readonly legalBasis: string;
  readonly fieldGroups: readonly string[];
  readonly number?: ApplicationNumber;
}

export interface Looks {
  /** Newest first; `before` is the last id of the page before. */
  at(party: PartyId, limit: number, before?: ReadId): Promise<readonly Look[]>;
}

interface Row extends Omit<Look, 'agency' | 'number'> {
  readonly agency: AgencyId | null;
  readonly home: AgencyId | null;
  readonly application: string | null;
}

const OF_PARTY = `
  SELECT read_id AS id, at, reader_kind AS "readerKind", reader_id AS "readerId", agency_id AS agency, action, purpose,
         legal_basis AS "legalBasis", field_groups AS "fieldGroups", home_agency_id AS home, application_id AS application
  FROM read_party WHERE party_id = $1 AND ($3::uuid IS NULL OR read_id < $3)
  ORDER BY read_id DESC LIMIT $2`;

/** Another shard than the reads: a look-up of its own. */
const NUMBERS = `
  SELECT a.id, a.number FROM unnest($1::uuid[], $2::uuid[]) AS k (home, id)
  JOIN application a ON a.home_agency_id = k.home AND a.id = k.id`;

export function openLooks({ pool }: Pick<Database, 'pool'>): Looks {
  const numbersOf = async (rows: readonly Row[]): Promise<ReadonlyMap<string, ApplicationNumber>> => {
    const about = rows.filter(({ home, application }) => home !== null && application !== null);
    if (about.length === 0) return new Map();
    const { rows: found } = await pool.query<{ id: string; number: ApplicationNumber }>({
      name: 'look-numbers',
      text: NUMBERS,
      values: [about.map(({ home }) => home), about.map(({ application }) => application)],
    });
    return new Map(found.map(({ id, number }) => [id, number]));
  };
  return {
    at: async (party, limit, before) => {
      const { rows } = await pool.query<Row>({
        name: 'looks-at',
        text: OF_PARTY,
        values: [party, limit, before ?? null],
      });
      const numbers = await numbersOf(rows);
      return rows.map(({ agency, home: _, application, ...row }) => {
        const number = application === null ? undefined : numbers.get(application);
        return { ...row, ...(agency !== null && { agency }), ...(number !== undefined && { number }) };
      });
    },
  };
}

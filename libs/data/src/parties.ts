import {
  type Instant,
  type JsonValue,
  type PartyId,
  type PlainDate,
  lastFour,
  maskName,
} from '@yizhan/domain/kernel';
import type { Contents } from './contents.ts';
import { type Database, type Queryable, UNIQUE_VIOLATION, sqlState } from './db.ts';
import { newId } from './ids.ts';
import type { KeyProvider } from './keys.ts';

/** What we know of a natural person. All of it is sealed. */
export interface Person {
  readonly kind: 'person';
  readonly name: string;
  /** The name in Latin letters, where the person has one. */
  readonly latin?: string;
  readonly sex?: 'female' | 'male';
  readonly birth?: PlainDate;
  readonly citizenId?: string;
  readonly phone?: string;
  readonly address?: string;
  /** Division code of the street where the household is registered. */
  readonly place?: string;
}

export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly latin?: string;
  readonly creditCode?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly place?: string;
}

export type Party = Person | Organisation;

/** What a list shows of a person: enough to tell rows apart, not who it is. */
export interface Card {
  readonly name: string;
  readonly tail?: string;
  readonly place?: string;
}

export interface Parties {
  get(id: PartyId): Promise<Party | undefined>;
  many(ids: readonly PartyId[]): Promise<ReadonlyMap<PartyId, Party>>;
  byNumber(kind: Party['kind'], number: string): Promise<PartyId | undefined>;
  /** The party of this identity number, made when it is new: a person never exists twice. */
  ensure(party: Party, now: Instant): Promise<PartyId>;
  update(id: PartyId, party: Party): Promise<void>;
}

export function cardOf(party: Party): Card {
  const number = party.kind === 'person' ? party.citizenId : undefined;
  return {
    // The names of organisations are public (domain.md §5).
    name: party.kind === 'person' ? maskName(party.name) : party.name,
    ...(number !== undefined && { tail: lastFour(number) }),
    ...(party.place !== undefined && { place: party.place }),
  };
}

interface Row {
  readonly id: PartyId;
  readonly revision: number;
  readonly sealed: Buffer;
}

export function openParties(db: Database, contents: Contents, keys: KeyProvider): Parties {
  const opened = ({ id, revision, sealed }: Row): Party =>
    contents.openCell({ owner: id, row: 'party', revision }, sealed) as unknown as Party;
  const sealed = (id: PartyId, revision: number, party: Party): Buffer =>
    contents.sealCell({ owner: id, row: 'party', revision }, party as unknown as JsonValue);
  const indexOf = (kind: Party['kind'], number: string): Buffer =>
    keys.mac(kind === 'person' ? 'citizenId' : 'creditCode', number);

  /** Nearly always it is one: asked by its key alone, the statement is planned once and for all. */
  const one = 'SELECT id, revision, sealed FROM party WHERE id = $1';
  const several = 'SELECT id, revision, sealed FROM party WHERE id = ANY($1::uuid[])';

  const many: Parties['many'] = async (ids) => {
    const { rows } = await db.pool.query<Row>(
      ids.length === 1
        ? { name: 'party-one', text: one, values: [ids[0]] }
        : { name: 'party-many', text: several, values: [ids] },
    );
    return new Map(rows.map((row) => [row.id, opened(row)]));
  };

  const byNumber: Parties['byNumber'] = async (kind, number) => {
    const { rows } = await db.pool.query<{ id: PartyId }>(
      'SELECT party_id AS id FROM party_index WHERE blind_index = $1',
      [indexOf(kind, number)],
    );
    return rows[0]?.id;
  };

  const insert = async (client: Queryable, party: Party, now: Instant): Promise<PartyId> => {
    const id = newId<PartyId>();
    const number = numberOf(party);
    if (number !== undefined) {
      await client.query('INSERT INTO party_index (blind_index, party_id) VALUES ($1, $2)', [
        indexOf(party.kind, number),
        id,
      ]);
    }
    await client.query(
      'INSERT INTO party (id, kind, revision, sealed, created_at) VALUES ($1, $2, 1, $3, $4)',
      [id, party.kind, sealed(id, 1, party), now],
    );
    return id;
  };

  return {
    get: async (id) => (await many([id])).get(id),
    many,
    byNumber,
    ensure: async (party, now) => {
      const number = numberOf(party);
      const known = number === undefined ? undefined : await byNumber(party.kind, number);
      if (known !== undefined) return known;
      try {
        return await db.transaction((client) => insert(client, party, now));
      } catch (error) {
        // Somebody else made the same person meanwhile.
        const other = number === undefined ? undefined : await byNumber(party.kind, number);
        if (sqlState(error) === UNIQUE_VIOLATION && other !== undefined) return other;
        throw error;
      }
    },
    update: async (id, party) => {
      await db.transaction(async (client) => {
        const { rows } = await client.query<{ revision: number }>(
          'SELECT revision FROM party WHERE id = $1 FOR UPDATE',
          [id],
        );
        const revision = (rows[0]?.revision ?? 0) + 1;
        await client.query('UPDATE party SET revision = $2, sealed = $3 WHERE id = $1', [
          id,
          revision,
          sealed(id, revision, party),
        ]);
      });
    },
  };
}

const numberOf = (party: Party): string | undefined =>
  party.kind === 'person' ? party.citizenId : party.creditCode;

import type { AgencyId, ApplicationId, Instant, JsonValue, PartyId, ReadId } from '@yizhan/domain/kernel';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import { newId } from './ids.ts';

/** Who looks: a natural person by the party id, or a process by its name's id. */
export interface Reader {
  /** Party id of the natural person; for the system the id of its account. */
  readonly id: string;
  readonly kind: 'person' | 'staff' | 'system';
  readonly role: string;
  readonly agency?: AgencyId;
}

/** Open an application, show a masked list, ask a register, unmask: each is a read, and a row before the answer. */
export interface ReadEntry {
  readonly reader: Reader;
  readonly action: 'open' | 'list' | 'register' | 'unmask';
  /** Codes, never a sentence. */
  readonly purpose: string;
  readonly legalBasis: string;
  readonly fieldGroups: readonly string[];
  /** Whose data; empty for a masked list. */
  readonly parties: readonly PartyId[];
  readonly application?: { readonly agency: AgencyId; readonly id: ApplicationId };
  readonly query?: JsonValue;
  readonly count?: number;
  readonly reason?: string;
  readonly requestId: string;
}

export interface Reads {
  /** Resolves when the rows are on disk; if it rejects, nothing may be shown. */
  record(entry: ReadEntry): Promise<ReadId>;
}

const INSERT_READ = `
  INSERT INTO read (reader_id, id, reader_kind, role, agency_id, action, purpose, legal_basis, field_groups, at,
                    home_agency_id, application_id, query, count, reason, request_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16)`;

const INSERT_PARTIES = `
  INSERT INTO read_party (party_id, read_id, reader_id, reader_kind, agency_id, action, purpose, legal_basis,
                          field_groups, at, home_agency_id, application_id)
  SELECT p, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM unnest($1::uuid[]) AS p`;

/** `now` is legal time. A read and its parties are of different shards: one transaction, and both or neither. */
export function openReads(db: Database, contents: Contents, now: () => Instant): Reads {
  return {
    record: async (entry) => {
      const id = newId<ReadId>();
      const { reader, action, purpose, legalBasis, fieldGroups, application } = entry;
      const at = now();
      const [home, of] = [application?.agency ?? null, application?.id ?? null];
      const reason =
        entry.reason === undefined
          ? null
          : contents.sealCell({ owner: reader.id, row: id, revision: 1 }, { reason: entry.reason });
      const read = {
        name: 'read-insert',
        text: INSERT_READ,
        values: [
          reader.id,
          id,
          reader.kind,
          reader.role,
          reader.agency ?? null,
          action,
          purpose,
          legalBasis,
          fieldGroups,
          at,
          home,
          of,
          entry.query === undefined ? null : JSON.stringify(entry.query),
          entry.count ?? null,
          reason,
          entry.requestId,
        ],
      };
      if (entry.parties.length === 0) {
        await db.pool.query(read);
        return id;
      }
      const ofParties = {
        name: 'read-party-insert',
        text: INSERT_PARTIES,
        values: [
          [...new Set(entry.parties)],
          id,
          reader.id,
          reader.kind,
          reader.agency ?? null,
          action,
          purpose,
          legalBasis,
          fieldGroups,
          at,
          home,
          of,
        ],
      };
      await db.atOnce([read, ofParties]);
      return id;
    },
  };
}

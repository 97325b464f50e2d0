import type { Contents } from '@yizhan/data';
import type { ContentRow, EventRow } from '@yizhan/domain/ledger';
import type pg from 'pg';

/** All that is stored of all applications, as a verifier gets it: event texts as they lie there, contents opened. */
export interface StoredRecord {
  readonly events: readonly EventRow[];
  readonly contents: readonly ContentRow[];
}

interface SealedRow {
  readonly id: string;
  readonly application: string;
  readonly revision: number;
  readonly keyId: string;
  readonly iv: Buffer;
  readonly ciphertext: Buffer;
}

export async function storedRecord(db: Pick<pg.Pool, 'query'>, contents: Contents): Promise<StoredRecord> {
  const events = await db.query<EventRow>(
    'SELECT home_agency_id AS agency, application_id AS application, seq, body FROM event ORDER BY 1, 2, 3',
  );
  const sealed = await db.query<SealedRow>(
    'SELECT id, application_id AS application, revision, key_id AS "keyId", iv, ciphertext FROM content ORDER BY id',
  );
  return { events: events.rows, contents: sealed.rows.map((row) => openedRow(contents, row)) };
}

/** What does not open is no longer what was sealed: it is shown as nothing, which no commitment fits. */
function openedRow(contents: Contents, { id, application, revision, ...sealed }: SealedRow): ContentRow {
  try {
    const { salt, value } = contents.open({ owner: application, row: id, revision }, sealed);
    return { id, salt: salt.toString('hex'), value };
  } catch {
    return { id, salt: '', value: null };
  }
}

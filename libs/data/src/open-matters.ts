import type { AgencyId, ApplicationId, Instant, JsonValue, PartyId } from '@yizhan/domain/kernel';
import { canonicalJson } from '@yizhan/domain/kernel';
import type { CaseKey } from './case-row.ts';
import type { Queryable } from './db.ts';
import type { DraftKey } from './drafts.ts';
import type { KeyProvider } from './keys.ts';

/** One matter of a subject: the service, and the answers that tell two matters of it apart. */
export interface Matter {
  readonly subject: PartyId;
  readonly service: string;
  readonly key: Buffer;
}

export function matterOf(
  keys: KeyProvider,
  subject: PartyId,
  service: string,
  distinguishing: JsonValue,
): Matter {
  return { subject, service, key: keys.mac('distinguishing', service, canonicalJson(distinguishing)) };
}

/** Who holds the matter, and whether that application is still open. */
export type Holder = CaseKey & { readonly open: boolean };

export async function holderOf(
  db: Queryable,
  { subject, service, key }: Matter,
): Promise<Holder | undefined> {
  const { rows } = await db.query<{ agency: AgencyId; id: ApplicationId }>({
    name: 'matter-holder',
    text: `SELECT home_agency_id AS agency, application_id AS id FROM open_matter
           WHERE subject_party_id = $1 AND service_code = $2 AND distinguishing_key = $3`,
    values: [subject, service, key],
  });
  const held = rows[0];
  if (held === undefined) return undefined;
  // Another shard: a look-up of its own.
  const { rows: cases } = await db.query<{ status: string }>({
    name: 'matter-case',
    text: 'SELECT status FROM application WHERE home_agency_id = $1 AND id = $2',
    values: [held.agency, held.id],
  });
  return { ...held, open: cases[0] !== undefined && cases[0].status !== 'closed' };
}

export interface Taking {
  readonly draft: DraftKey & { readonly revision: number };
  readonly matter: Matter;
  readonly into: CaseKey;
  /** Who held it and is closed: taken over. */
  readonly closed: CaseKey | undefined;
  readonly now: Instant;
}

/** The subject's own shard in one statement: the draft at its revision is the gate of the claim. */
const TAKE = `
  WITH taken AS (
    UPDATE draft SET state = 'consumed', sealed = NULL, home_agency_id = $6, application_id = $7, changed_at = $8
    WHERE subject_party_id = $1 AND id = $2 AND revision = $3 AND state = 'open'
    RETURNING subject_party_id)
  INSERT INTO open_matter AS held (subject_party_id, service_code, distinguishing_key, home_agency_id, application_id, opened_at)
  SELECT subject_party_id, $4, $5, $6, $7, $8 FROM taken
  ON CONFLICT (subject_party_id, service_code, distinguishing_key) DO UPDATE
    SET home_agency_id = EXCLUDED.home_agency_id, application_id = EXCLUDED.application_id, opened_at = EXCLUDED.opened_at
    WHERE held.application_id = $9`;

/** False when the draft was taken or changed, or the matter is somebody else's by now: the transaction rolls back. */
export async function takeDraftAndMatter(
  client: Queryable,
  { draft, matter, into, closed, now }: Taking,
): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'take-draft-and-matter',
    text: TAKE,
    values: [
      draft.subject,
      draft.id,
      draft.revision,
      matter.service,
      matter.key,
      into.agency,
      into.id,
      now,
      closed?.id ?? null,
    ],
  });
  return rowCount === 1;
}

/** Frees what a closed application held; a matter that was taken over meanwhile stays with its new holder. */
export async function releaseMatter(
  client: Queryable,
  subject: PartyId,
  application: ApplicationId,
): Promise<void> {
  await client.query('DELETE FROM open_matter WHERE subject_party_id = $1 AND application_id = $2', [
    subject,
    application,
  ]);
}

import {
  type AccountId,
  type AgencyId,
  type ApplicationId,
  type DraftId,
  type Instant,
  type JsonValue,
  type PartyId,
} from '@yizhan/domain/kernel';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import { newId } from './ids.ts';

/** A draft belongs to its subject: whoever may act for the subject finds it under the subject. */
export interface DraftKey {
  readonly subject: PartyId;
  readonly id: DraftId;
}

export type DraftState = 'open' | 'consumed' | 'lapsed' | 'discarded';

export interface Draft extends DraftKey {
  readonly applicant: PartyId;
  readonly createdBy: AccountId;
  readonly service: string;
  readonly version: number;
  readonly revision: number;
  readonly state: DraftState;
  /** Answers, where they come from, the page the person is on; null once it is no longer open. */
  readonly content: JsonValue;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** Where it went when it was consumed. */
  readonly home?: AgencyId;
  readonly application?: ApplicationId;
}

export interface NewDraft {
  readonly subject: PartyId;
  readonly applicant: PartyId;
  readonly createdBy: AccountId;
  readonly service: string;
  readonly version: number;
  readonly content: JsonValue;
}

export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'noSuchDraft' };

export interface Drafts {
  create(draft: NewDraft, now: Instant): Promise<DraftKey>;
  get(key: DraftKey): Promise<Draft | undefined>;
  /** Of these subjects: a draft's address holds its id alone, and who may act for whom is known before. */
  find(id: DraftId, subjects: readonly PartyId[]): Promise<Draft | undefined>;
  /** Open ones, newest first. */
  openOf(subjects: readonly PartyId[]): Promise<readonly Draft[]>;
  /** Saves at the revision that was seen. */
  save(
    key: DraftKey,
    revision: number,
    changes: { readonly content: JsonValue; readonly version?: number },
    now: Instant,
  ): Promise<Saved>;
  discard(key: DraftKey, now: Instant): Promise<boolean>;
}

interface Row extends Omit<Draft, 'content' | 'home' | 'application'> {
  readonly sealed: Buffer | null;
  readonly home: AgencyId | null;
  readonly application: ApplicationId | null;
}

const COLUMNS = `subject_party_id AS subject, id, applicant_party_id AS applicant, created_by AS "createdBy",
  service_code AS service, service_version AS version, revision, state, sealed, created_at AS "createdAt",
  changed_at AS "changedAt", home_agency_id AS home, application_id AS application`;

export function openDrafts(db: Database, contents: Contents): Drafts {
  const { pool } = db;
  const place = (
    { subject, id }: DraftKey,
    revision: number,
  ): { owner: string; row: string; revision: number } => ({
    owner: subject,
    row: id,
    revision,
  });
  const opened = ({ sealed, home, application, ...row }: Row): Draft => ({
    ...row,
    content: sealed === null ? null : contents.openCell(place(row, row.revision), sealed),
    ...(home !== null && { home }),
    ...(application !== null && { application }),
  });
  const read = async (name: string, where: string, values: readonly unknown[]): Promise<readonly Draft[]> => {
    const text = `SELECT ${COLUMNS} FROM draft WHERE ${where}`;
    const { rows } = await pool.query<Row>({ name: `draft-${name}`, text, values: [...values] });
    return rows.map(opened);
  };
  return {
    create: async (draft, now) => {
      const key = { subject: draft.subject, id: newId<DraftId>() };
      await pool.query(
        `INSERT INTO draft (subject_party_id, id, applicant_party_id, created_by, service_code, service_version, revision,
                            state, sealed, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, 1, 'open', $7, $8, $8)`,
        [
          key.subject,
          key.id,
          draft.applicant,
          draft.createdBy,
          draft.service,
          draft.version,
          contents.sealCell(place(key, 1), draft.content),
          now,
        ],
      );
      return key;
    },
    get: async ({ subject, id }) =>
      (await read('get', 'subject_party_id = $1 AND id = $2', [subject, id]))[0],
    find: async (id, subjects) =>
      subjects.length === 1
        ? (await read('get', 'subject_party_id = $1 AND id = $2', [subjects[0], id]))[0]
        : (await read('find', 'id = $1 AND subject_party_id = ANY($2::uuid[])', [id, subjects]))[0],
    openOf: (subjects) =>
      read('open', `subject_party_id = ANY($1::uuid[]) AND state = 'open' ORDER BY changed_at DESC`, [
        subjects,
      ]),
    save: async (key, revision, { content, version }, now) => {
      const { rowCount } = await pool.query(
        `UPDATE draft SET revision = revision + 1, sealed = $4, service_version = COALESCE($5, service_version), changed_at = $6
         WHERE subject_party_id = $1 AND id = $2 AND revision = $3 AND state = 'open'`,
        [
          key.subject,
          key.id,
          revision,
          contents.sealCell(place(key, revision + 1), content),
          version ?? null,
          now,
        ],
      );
      if (rowCount === 1) return { kind: 'saved', revision: revision + 1 };
      const { rowCount: there } = await pool.query(
        'SELECT 1 FROM draft WHERE subject_party_id = $1 AND id = $2',
        [key.subject, key.id],
      );
      return there === 1 ? { kind: 'stale' } : { kind: 'noSuchDraft' };
    },
    discard: async ({ subject, id }, now) => {
      const { rowCount } = await pool.query(
        `UPDATE draft SET state = 'discarded', sealed = NULL, changed_at = $3
         WHERE subject_party_id = $1 AND id = $2 AND state = 'open'`,
        [subject, id, now],
      );
      return rowCount === 1;
    },
  };
}

import type { ApplicationId, ApplicationNumber, Instant, PartyId, PlainDate } from '@yizhan/domain/kernel';
import type { ContentKind, Outcome, Status } from '@yizhan/domain/applications';
import { type OpenedContent, openCaseContents } from './case-context.ts';
import { type CaseKey, type CaseRow, type StoredEventBody, eventBodies, loadCase } from './case-row.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import type { Card } from './parties.ts';

/** What a list shows of an application. */
export interface CaseInList extends CaseKey {
  readonly number: ApplicationNumber;
  readonly service: string;
  readonly version: number;
  readonly subject: PartyId;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly submittedAt: Instant;
  readonly dueOn?: PlainDate;
  readonly seq: number;
  /** Absent once the contents were erased. */
  readonly card?: Card;
}

export interface Cases {
  get(key: CaseKey): Promise<CaseRow | undefined>;
  /** Of these people, newest first; `before` is the last one of the page before. */
  ofSubjects(
    subjects: readonly PartyId[],
    limit: number,
    before?: CaseInList,
  ): Promise<readonly CaseInList[]>;
  events(key: CaseKey): Promise<readonly StoredEventBody[]>;
  contents(key: CaseKey, kinds?: readonly ContentKind[]): Promise<readonly OpenedContent[]>;
}

interface Row extends Omit<CaseInList, 'outcome' | 'dueOn' | 'card'> {
  readonly outcome: Outcome | null;
  readonly dueOn: PlainDate | null;
  readonly card: Buffer | null;
}

export const CASE_COLUMNS = `a.home_agency_id AS agency, a.id, a.number, a.service_code AS service, a.service_version AS version,
  a.subject_party_id AS subject, a.status, a.outcome, a.submitted_at AS "submittedAt", a.due_on AS "dueOn", a.seq, a.card`;

export function caseInList(contents: Contents, { outcome, dueOn, card, ...row }: Row): CaseInList {
  return {
    ...row,
    ...(outcome !== null && { outcome }),
    ...(dueOn !== null && { dueOn }),
    ...(card !== null && { card: openCard(contents, row.id, card) }),
  };
}

export const openCard = (contents: Contents, owner: ApplicationId, card: Buffer): Card =>
  contents.openCell({ owner, row: 'card', revision: 1 }, card) as unknown as Card;

const OF_SUBJECTS = `
  SELECT ${CASE_COLUMNS} FROM application a
  WHERE a.subject_party_id = ANY ($1::uuid[]) AND ($3::timestamptz IS NULL OR (a.submitted_at, a.id) < ($3, $4::uuid))
  ORDER BY a.submitted_at DESC, a.id DESC LIMIT $2`;

export function openCases(db: Database, contents: Contents): Cases {
  return {
    get: async (key) => (await loadCase(db.pool, key))?.row,
    ofSubjects: async (subjects, limit, before) => {
      const { rows } = await db.pool.query<Row>({
        name: 'cases-of-subjects',
        text: OF_SUBJECTS,
        values: [subjects, limit, before?.submittedAt ?? null, before?.id ?? null],
      });
      return rows.map((row) => caseInList(contents, row));
    },
    events: (key) => eventBodies(db.pool, key),
    contents: (key, kinds) => openCaseContents({ db, contents }, key, kinds),
  };
}

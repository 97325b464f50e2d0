import {
  type ApplicationId,
  type ApplicationNumber,
  type AgencyId,
  type Instant,
  type PartyId,
  type QueryNumber,
} from '@yizhan/domain/kernel';
import { type EventBody, FOLD_VERSION, type State, fold } from '@yizhan/domain/applications';
import type { Queryable } from './db.ts';

/** An application by its key: the register of cases it belongs to for good, and its id. */
export interface CaseKey {
  readonly agency: AgencyId;
  readonly id: ApplicationId;
}

/** The application's row as the writer needs it. */
export interface CaseRow extends CaseKey {
  readonly number: ApplicationNumber;
  readonly queryNumber: QueryNumber;
  readonly subject: PartyId;
  readonly applicant: PartyId;
  readonly seq: number;
  readonly head: string;
  readonly recordedAt: Instant;
  /** How many editions of the calendar were published when it was read. */
  readonly editions: number;
  readonly state: State;
}

export interface StoredAnswer {
  readonly request: Buffer;
  readonly answer: Answer;
}

/** What a key is answered with, now and again: number, seq, outcome only. */
export interface Answer {
  readonly number: ApplicationNumber;
  readonly seq: number;
  readonly outcome: string;
}

interface LoadedRow extends Omit<CaseRow, 'state'> {
  readonly foldVersion: number;
  readonly folded: State;
  readonly request: Buffer | null;
  readonly answer: Answer | null;
}

const LOAD = `
  SELECT a.home_agency_id AS agency, a.id, a.number, a.query_number AS "queryNumber", a.subject_party_id AS subject,
         a.applicant_party_id AS applicant, a.seq, a.head, a.recorded_at AS "recordedAt",
         (SELECT count(*) FROM calendar_edition) AS editions, a.fold_version AS "foldVersion", a.folded, i.request, i.answer
  FROM application a LEFT JOIN idempotency i ON i.home_agency_id = a.home_agency_id AND i.key = $3
  WHERE a.home_agency_id = $1 AND a.id = $2`;

export interface Loaded {
  readonly row: CaseRow;
  readonly stored?: StoredAnswer;
}

/** The row, and the answer that the key already has: one round trip. */
export async function loadCase(
  db: Queryable,
  { agency, id }: CaseKey,
  key?: string,
): Promise<Loaded | undefined> {
  const { rows } = await db.query<LoadedRow>({
    name: 'case-load',
    text: LOAD,
    values: [agency, id, key ?? null],
  });
  const found = rows[0];
  if (found === undefined) return undefined;
  const { foldVersion, folded, request, answer, ...row } = found;
  // A row that another version folded is folded anew from its events; the next write rewrites it.
  const state = foldVersion === FOLD_VERSION ? folded : fold(await eventBodies(db, { agency, id }));
  return {
    row: { ...row, state },
    ...(request !== null && answer !== null && { stored: { request, answer } }),
  };
}

const EVENTS = `SELECT body FROM event WHERE home_agency_id = $1 AND application_id = $2 ORDER BY seq`;

/** The texts of the record, in order. */
export async function eventTexts(db: Queryable, { agency, id }: CaseKey): Promise<readonly string[]> {
  const { rows } = await db.query<{ body: string }>({
    name: 'event-texts',
    text: EVENTS,
    values: [agency, id],
  });
  return rows.map(({ body }) => body);
}

export async function eventBodies(db: Queryable, key: CaseKey): Promise<readonly StoredEventBody[]> {
  return (await eventTexts(db, key)).map((text) => JSON.parse(text) as StoredEventBody);
}

/** An event as it is stored: its own hash stands in it. */
export type StoredEventBody = EventBody & { readonly hash: string };

export async function storedAnswer(
  db: Queryable,
  agency: AgencyId,
  key: string,
): Promise<StoredAnswer | undefined> {
  const { rows } = await db.query<StoredAnswer>({
    name: 'stored-answer',
    text: 'SELECT request, answer FROM idempotency WHERE home_agency_id = $1 AND key = $2',
    values: [agency, key],
  });
  return rows[0];
}

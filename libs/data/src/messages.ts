import type { AgencyId, ApplicationId, Instant, JsonObject, MessageId, PartyId } from '@yizhan/domain/kernel';
import type { Database, Queryable } from './db.ts';

/** A message in a person's inbox; its words are the template's of its kind. */
export interface Message {
  readonly id: MessageId;
  readonly kind: string;
  readonly params: JsonObject;
  readonly case?: { readonly agency: AgencyId; readonly id: ApplicationId };
  readonly createdAt: Instant;
  readonly readAt?: Instant;
}

export interface Messages {
  /** Newest first; `before` is the last id of the page before. */
  ofParty(party: PartyId, limit: number, before?: MessageId): Promise<readonly Message[]>;
  unread(party: PartyId): Promise<number>;
  markRead(party: PartyId, id: MessageId, at: Instant): Promise<boolean>;
}

interface Row extends Omit<Message, 'case' | 'readAt'> {
  readonly agency: AgencyId | null;
  readonly application: ApplicationId | null;
  readonly readAt: Instant | null;
}

export function openMessages({ pool }: Pick<Database, 'pool'>): Messages {
  return {
    ofParty: async (party, limit, before) => {
      const { rows } = await pool.query<Row>({
        name: 'message-page',
        text: `SELECT id, kind, params, home_agency_id AS agency, application_id AS application, created_at AS "createdAt",
                 read_at AS "readAt"
               FROM message WHERE party_id = $1 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $2`,
        values: [party, limit, before ?? null],
      });
      return rows.map(({ agency, application, readAt, ...row }) => ({
        ...row,
        ...(agency !== null && application !== null && { case: { agency, id: application } }),
        ...(readAt !== null && { readAt }),
      }));
    },
    unread: async (party) => {
      const { rows } = await pool.query<{ n: number }>(
        'SELECT count(*) AS n FROM message WHERE party_id = $1 AND read_at IS NULL',
        [party],
      );
      return rows[0]?.n ?? 0;
    },
    markRead: async (party, id, at) => {
      const { rowCount } = await pool.query(
        'UPDATE message SET read_at = COALESCE(read_at, $3) WHERE party_id = $1 AND id = $2',
        [party, id, at],
      );
      return rowCount === 1;
    },
  };
}

export interface NewMessage {
  readonly party: PartyId;
  /** The effect's own id: put in twice, it is there once. */
  readonly id: MessageId;
  readonly kind: string;
  readonly params: JsonObject;
  readonly case: { readonly agency: AgencyId; readonly id: ApplicationId };
  readonly createdAt: Instant;
}

export async function putMessage(db: Queryable, message: NewMessage): Promise<void> {
  await db.query({
    name: 'message-put',
    text: `INSERT INTO message (party_id, id, kind, params, home_agency_id, application_id, created_at)
           VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7) ON CONFLICT (party_id, id) DO NOTHING`,
    values: [
      message.party,
      message.id,
      message.kind,
      JSON.stringify(message.params),
      message.case.agency,
      message.case.id,
      message.createdAt,
    ],
  });
}

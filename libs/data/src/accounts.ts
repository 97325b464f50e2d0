import {
  type AccountId,
  type AgencyId,
  type Instant,
  type PartyId,
  type PlainDate,
  type PositionId,
  type RepresentationId,
} from '@yizhan/domain/kernel';
import type { Power, RepresentationKind } from '@yizhan/domain/applications';
import { type Database, type Queryable, dayColumn, dayOfColumn } from './db.ts';
import { newId } from './ids.ts';
import type { KeyProvider, MacPurpose } from './keys.ts';
import type { OfficeRole } from './sessions.ts';

export interface Account {
  readonly id: AccountId;
  readonly audience: 'citizen' | 'staff';
  readonly party: PartyId;
  readonly state: 'active' | 'closed';
  readonly passwordHash?: string;
  readonly demo: boolean;
}

export interface StoredRepresentation {
  readonly id: RepresentationId;
  readonly of: PartyId;
  readonly kind: RepresentationKind;
  readonly powers: readonly Power[];
  readonly services: readonly string[] | 'all';
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

export interface Position {
  readonly id: PositionId;
  readonly agency: AgencyId;
  readonly role: OfficeRole;
  readonly services: readonly string[] | 'all';
}

export interface NewAccount {
  readonly audience: Account['audience'];
  readonly party: PartyId;
  readonly passwordHash: string;
  readonly demo: boolean;
  readonly logins: readonly string[];
}

export interface Accounts {
  get(id: AccountId): Promise<Account | undefined>;
  /** By whatever a person types: a name, a phone number, an identity number. */
  byLogin(typed: string): Promise<Account | undefined>;
  create(account: NewAccount, now: Instant): Promise<AccountId>;
  /** Whom the account may act for on a day. */
  representations(id: AccountId, today: PlainDate): Promise<readonly StoredRepresentation[]>;
  grant(
    id: AccountId,
    representation: Omit<StoredRepresentation, 'id'>,
    now: Instant,
  ): Promise<RepresentationId>;
  revoke(id: AccountId, representation: RepresentationId, now: Instant): Promise<void>;
  positions(id: AccountId, today: PlainDate): Promise<readonly Position[]>;
  appoint(id: AccountId, party: PartyId, position: Omit<Position, 'id'>, from: PlainDate): Promise<void>;
}

/** Blanks, dashes and full-width digits are how people paste; letters are one case. */
function loginKey(typed: string): { readonly kind: MacPurpose; readonly text: string } {
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase();
  if (/^1\d{10}$/.test(text)) return { kind: 'phone', text };
  if (/^\d{17}[\dx]$/.test(text)) return { kind: 'citizenId', text: text.toUpperCase() };
  return { kind: 'loginName', text };
}

export function openAccounts(db: Database, keys: KeyProvider): Accounts {
  const { prisma } = db;
  const indexOf = (typed: string): Buffer => {
    const { kind, text } = loginKey(typed);
    return keys.mac(kind, text);
  };
  const get: Accounts['get'] = async (id) => {
    const row = await prisma.account.findUnique({ where: { id } });
    if (row === null) return undefined;
    return {
      id: row.id as AccountId,
      audience: row.audience as Account['audience'],
      party: row.partyId as PartyId,
      state: row.state as Account['state'],
      demo: row.demo,
      ...(row.passwordHash !== null && { passwordHash: row.passwordHash }),
    };
  };
  return {
    get,
    byLogin: async (typed) => {
      const row = await prisma.login.findUnique({ where: { blindIndex: Uint8Array.from(indexOf(typed)) } });
      return row === null ? undefined : get(row.accountId as AccountId);
    },
    create: (account, now) => db.transaction((client) => insertAccount(client, account, now, indexOf)),
    representations: async (id, today) => {
      const rows = await prisma.representation.findMany({
        where: {
          accountId: id,
          revokedAt: null,
          fromDay: { lte: dayColumn(today) },
          OR: [{ untilDay: null }, { untilDay: { gte: dayColumn(today) } }],
        },
        orderBy: { id: 'asc' },
      });
      return rows.map((row) => ({
        id: row.id as RepresentationId,
        of: row.partyId as PartyId,
        kind: row.kind as RepresentationKind,
        powers: row.powers as Power[],
        services: row.services.length === 0 ? 'all' : row.services,
        from: dayOfColumn(row.fromDay),
        ...(row.untilDay !== null && { until: dayOfColumn(row.untilDay) }),
      }));
    },
    grant: async (accountId, { of, kind, powers, services, from, until }, now) => {
      const id = newId<RepresentationId>();
      await db.pool.query(
        `INSERT INTO representation (account_id, id, party_id, kind, powers, services, from_day, until_day, granted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [accountId, id, of, kind, powers, services === 'all' ? [] : services, from, until, now],
      );
      return id;
    },
    revoke: async (accountId, id, now) => {
      await db.pool.query(
        'UPDATE representation SET revoked_at = $3 WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL',
        [accountId, id, now],
      );
    },
    positions: async (accountId, today) => {
      const rows = await prisma.position.findMany({
        where: {
          accountId,
          fromDay: { lte: dayColumn(today) },
          OR: [{ untilDay: null }, { untilDay: { gte: dayColumn(today) } }],
        },
        orderBy: { id: 'asc' },
      });
      return rows.map((row) => ({
        id: row.id as PositionId,
        agency: row.agencyId as AgencyId,
        role: row.role as OfficeRole,
        services: row.services.length === 0 ? 'all' : row.services,
      }));
    },
    appoint: async (accountId, party, { agency, role, services }, from) => {
      await db.pool.query(
        `INSERT INTO position (id, account_id, party_id, agency_id, role, services, from_day)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), accountId, party, agency, role, services === 'all' ? [] : services, from],
      );
    },
  };
}

async function insertAccount(
  client: Queryable,
  { audience, party, passwordHash, demo, logins }: NewAccount,
  now: Instant,
  indexOf: (typed: string) => Buffer,
): Promise<AccountId> {
  const id = newId<AccountId>();
  await client.query(
    `INSERT INTO account (id, audience, party_id, state, password_hash, demo, created_at)
     VALUES ($1, $2, $3, 'active', $4, $5, $6)`,
    [id, audience, party, passwordHash, demo, now],
  );
  for (const typed of logins) {
    await client.query('INSERT INTO login (blind_index, account_id, kind) VALUES ($1, $2, $3)', [
      indexOf(typed),
      id,
      loginKey(typed).kind,
    ]);
  }
  return id;
}

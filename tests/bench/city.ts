/**
 * A city as wide as work is spread in one: each district of the demo with a bureau and two street centres, and staff for
 * every step. At one counter people wait for each other's document numbers; in a city they do not.
 */
import type { Stores } from '@yizhan/data';
import type { AgencyId, PartyId } from '@yizhan/domain/kernel';
import type { Data } from '../../tools/start/prepare-database.ts';
import { bytea, insertRows, type Row } from './rows.ts';
import { openSession, type Signed } from './sessions.ts';

export const SERVICE = 'SH-OLD-002';
const STREETS_OF_A_DISTRICT = 2;
const ALWAYS = '2000-01-01';
const STEPS = ['accept', 'review', 'approve', 'issue', 'deliver'] as const;

export type Desk = 'clerk' | 'officer' | 'approver';

/** A street with the two offices that its people's cases go through. */
export interface Street {
  readonly code: string;
  readonly district: string;
  readonly centre: AgencyId;
  readonly bureau: AgencyId;
  /** Who is signed in at its desks. */
  readonly staff: Readonly<Record<Desk, Signed>>;
}

export interface BenchCity {
  readonly streets: readonly Street[];
}

export interface Founding {
  readonly data: Data;
  readonly stores: Stores;
}

export const foundCity = async (founding: Founding): Promise<BenchCity> => {
  const { stores } = founding;
  const { rows: districts } = await stores.db.pool.query<{ readonly code: string }>(
    `SELECT code FROM place WHERE kind = 'district' ORDER BY code`,
  );
  const streets: Street[] = [];
  for (const [index, { code: district }] of districts.entries()) {
    const seat = { code: `BB${pad(index, 4)}`, kind: 'districtBureau', place: district };
    const bureau = await foundAgency(founding, seat);
    const approver = await appoint(founding, bureau, ['approver']);
    for (let n = 0; n < STREETS_OF_A_DISTRICT; n += 1) {
      const code = `${district}09${String(n)}`;
      await insertRows(stores.db.pool, 'place', [
        { code, kind: 'street', parent_code: district, name: named(`样本街道${code}`), from_day: ALWAYS },
      ]);
      const number = pad(index * STREETS_OF_A_DISTRICT + n, 4);
      const centre = await foundAgency(founding, { code: `BS${number}`, kind: 'streetCentre', place: code });
      const clerk = await appoint(founding, centre, ['windowClerk']);
      const officer = await appoint(founding, centre, ['officer', 'reviewer']);
      streets.push({ code, district, centre, bureau, staff: { clerk, officer, approver } });
    }
  }
  await insertRows(stores.db.pool, 'competence', competenceOf(streets));
  return { streets };
};

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const named = (zh: string): Row => ({ zh, en: zh });

const foundAgency = async (
  { data, stores }: Founding,
  { code, kind, place }: { readonly code: string; readonly kind: string; readonly place: string },
): Promise<AgencyId> => {
  const id = data.newId<AgencyId>();
  const register = kind === 'districtBureau' ? code : null;
  const where = { place_code: place, address: named('示例路 1 号'), hours: named('9:00–17:00') };
  await insertRows(stores.db.pool, 'agency', [
    { id, code, register_code: register, kind, telephone: '021-0000 0000', opened_on: ALWAYS, ...where },
  ]);
  await insertRows(stores.db.pool, 'agency_name', [
    { agency_id: id, from_day: ALWAYS, name: named(`样本单位${code}`), short: named(code) },
  ]);
  return id;
};

/** Somebody with a desk and a session; how one signs in is not what is measured. */
const appoint = async (
  { data, stores }: Founding,
  agency: AgencyId,
  roles: readonly string[],
): Promise<Signed> => {
  const { db, clock, contents } = stores;
  const party = data.newId<PartyId>();
  const person = { kind: 'person', name: '样本员工' };
  const sealed = bytea(contents.sealCell({ owner: party, row: 'party', revision: 1 }, person));
  const row = { id: party, kind: 'person', revision: 1, sealed, created_at: clock.now() };
  await insertRows(db.pool, 'party', [row]);
  const { signed, rows } = openSession({ data, clock }, party, 'staff');
  await insertRows(db.pool, 'account', [rows.account]);
  await insertRows(db.pool, 'session', [rows.session]);
  await insertRows(
    db.pool,
    'position',
    roles.map((role) => ({
      id: data.newId(),
      account_id: rows.account.id,
      party_id: party,
      agency_id: agency,
      role,
      services: [],
      from_day: ALWAYS,
    })),
  );
  return signed;
};

/** The set after the demo's own: the newest is the one in force. */
const competenceOf = (streets: readonly Street[]): readonly Row[] =>
  streets
    .flatMap(({ code, centre, bureau }) =>
      STEPS.map((step) => ({
        step,
        place_code: code,
        agency_id: step === 'approve' ? bureau : centre,
        home_agency_id: bureau,
      })),
    )
    .map((rule, index) => ({
      service_code: SERVICE,
      version: 2,
      ordinal: index + 1,
      by: 'registeredPlace',
      effective_from: ALWAYS,
      ...rule,
    }));

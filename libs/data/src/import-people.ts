import {
  type AccountId,
  type AgencyId,
  type Instant,
  type PartyId,
  type PlainDate,
  dayOf,
  plainDate,
} from '@yizhan/domain/kernel';
import type { Accounts } from './accounts.ts';
import type { CitySeed, SeedCitizen, SeedRegistered } from './city-seed.ts';
import type { Contents } from './contents.ts';
import type { Database } from './db.ts';
import type { KeyProvider } from './keys.ts';
import type { Parties, Person } from './parties.ts';
import { hashPassword } from './passwords.ts';
import { type DemoRegister, type RegisterValues, insertRegisterRow } from './registers.ts';

interface Ports {
  readonly db: Database;
  readonly contents: Contents;
  readonly keys: KeyProvider;
  readonly parties: Parties;
  readonly accounts: Accounts;
}

/** Before every case of the demo: its staff are nobody's first day. */
const APPOINTED_ON = plainDate('2020-01-01');

type SeedPerson = CitySeed['people']['staff'][number] | SeedCitizen;

/** Demo people, their accounts, and what the demo registers know of them: only what is missing. */
export async function importPeople(
  ports: Ports,
  seed: CitySeed,
  agencies: ReadonlyMap<string, AgencyId>,
  now: Instant,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const { citizens, staff, representations, password } = seed.people;
  // One password for all, printed at every start: hashed once, when the first account needs it.
  let hashed: Promise<string> | undefined;
  const hash = (): Promise<string> => (hashed ??= hashPassword(password));
  const total = citizens.length + staff.length;
  let done = 0;
  const parties = new Map<string, PartyId>();
  const accounts = new Map<string, AccountId>();
  for (const citizen of citizens) {
    const party = await ports.parties.ensure(personOf(citizen), now);
    parties.set(citizen.key, party);
    await importRegisters(ports, citizen, seed, dayOf(now));
    if (citizen.login !== undefined) {
      const logins = [citizen.login, citizen.phone, citizen.citizenId];
      accounts.set(citizen.key, await ensureAccount(ports, 'citizen', party, logins, hash, now));
    }
    progress(++done, total);
  }
  for (const member of staff) {
    const party = await ports.parties.ensure(personOf(member), now);
    const account = await ensureAccount(ports, 'staff', party, [member.login], hash, now);
    await importPositions(ports, account, party, member.positions, agencies, dayOf(now));
    progress(++done, total);
  }
  for (const { account, of, ...granted } of representations) {
    const [to, principal] = [accounts.get(account), parties.get(of)];
    if (to === undefined || principal === undefined) throw new Error(`no such people: ${account}, ${of}`);
    const has = await ports.accounts.representations(to, dayOf(now));
    if (!has.some((known) => known.of === principal))
      await ports.accounts.grant(to, { ...granted, of: principal }, now);
  }
}

function personOf(seed: SeedPerson): Person {
  const { name, latin, sex, birth, citizenId } = seed;
  const rest = 'phone' in seed ? { phone: seed.phone, place: seed.place, address: seed.address } : {};
  return { kind: 'person', name, sex, birth, citizenId, ...(latin !== undefined && { latin }), ...rest };
}

/** An account of one's own, with every power in one's own matters; who has it already keeps it. */
export async function ensureAccount(
  { accounts }: Pick<Ports, 'accounts'>,
  audience: 'citizen' | 'staff',
  party: PartyId,
  logins: readonly string[],
  hash: () => Promise<string>,
  now: Instant,
): Promise<AccountId> {
  const known = await accounts.byLogin(logins[0] ?? '');
  const id =
    known?.id ??
    (await accounts.create({ audience, party, passwordHash: await hash(), demo: true, logins }, now));
  // An account without it is one that an interrupted start made.
  if ((await accounts.representations(id, dayOf(now))).some(({ kind }) => kind === 'self')) return id;
  await accounts.grant(
    id,
    {
      of: party,
      kind: 'self',
      powers: ['view', 'fill', 'submit', 'receive'],
      services: 'all',
      from: dayOf(now),
    },
    now,
  );
  return id;
}

async function importPositions(
  { accounts }: Ports,
  account: AccountId,
  party: PartyId,
  positions: CitySeed['people']['staff'][number]['positions'],
  agencies: ReadonlyMap<string, AgencyId>,
  today: PlainDate,
): Promise<void> {
  const has = await accounts.positions(account, today);
  for (const { agency: code, role } of positions) {
    const agency = agencies.get(code);
    if (agency === undefined) throw new Error(`no such office: ${code}`);
    if (has.some((known) => known.agency === agency && known.role === role)) continue;
    await accounts.appoint(account, party, { agency, role, services: 'all' }, APPOINTED_ON);
  }
}

/** What the demo registers know of a person. */
export async function importRegisters(
  ports: Pick<Ports, 'db' | 'contents' | 'keys'>,
  citizen: SeedRegistered,
  seed: CitySeed,
  asOf: PlainDate,
): Promise<void> {
  const { name, sex, birth, citizenId, place, address, registers } = citizen;
  const { household, identity, socialSecurity, portrait } = registers;
  const district = seed.streets.find(({ code }) => code === place)?.parent;
  const where = { city: seed.city.place, street: place, ...(district !== undefined && { district }) };
  const rows: Partial<Record<DemoRegister, RegisterValues>> = {
    ...(household && { household: { name, sex, birth, citizenId, ...where, address, ...household } }),
    ...(identity && { identity: { name, sex, birth, citizenId, ...identity } }),
    ...(socialSecurity && { socialSecurity: { holder: name, ...socialSecurity } }),
    ...(portrait && { portrait }),
  };
  for (const [register, values] of Object.entries(rows) as [DemoRegister, RegisterValues][]) {
    await insertRegisterRow(ports.db.pool, ports, { register, citizenId, values, asOf });
  }
}

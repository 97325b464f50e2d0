import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  type Actor,
  type State,
  type StaffRole,
  asksForAnswer,
  openTasks,
  personFor,
} from '@yizhan/domain/applications';
import {
  type Clock,
  type Instant,
  type JsonValue,
  type PartyId,
  dayOf,
  mod11_2,
} from '@yizhan/domain/kernel';
import { openAccounts } from './accounts.ts';
import { openCalendars } from './calendars.ts';
import { tablesOf } from './case-context.ts';
import { type CaseKey, loadCase } from './case-row.ts';
import { type CitySeed, type SeedRegistered, readCitySeed } from './city-seed.ts';
import { openContents } from './contents.ts';
import type { Database } from './db.ts';
import { type SeedActor, type SeedStep, type Today, inOrder, instantOf, stepsOf } from './demo-case-steps.ts';
import { type CaseSeed, type SeedCase, readCaseSeed } from './demo-cases-seed.ts';
import { fileDemoCase, leaveDemoDraft } from './demo-filing.ts';
import type { DemoImport } from './import-demo.ts';
import { importRegisters } from './import-people.ts';
import { type Stores, openStores } from './stores.ts';

/** The house as it was on a day before today: the writer of every case, under a clock that the import moves. */
class Past implements Clock {
  #now: Instant;
  readonly #real: () => Instant;
  constructor(clock: Clock) {
    this.#now = clock.now();
    this.#real = () => clock.real();
  }
  now(): Instant {
    return this.#now;
  }
  real(): Instant {
    return this.#real();
  }
  moveTo(at: Instant): void {
    this.#now = at;
  }
}

interface Person {
  readonly seed: SeedCase;
  readonly party: PartyId;
  key?: CaseKey;
}

/**
 * The cases the demo begins with, each filed and handled by the writer as anybody's would be, on the days it says. Whoever
 * has a case already is left alone, so a second start adds nothing. Returns how many were filed.
 */
export async function importCases({
  db,
  keys,
  clock,
  seedFolder,
  city,
  onProgress,
}: DemoImport): Promise<number> {
  const folder = join(seedFolder, 'city', city);
  const [seed, citySeed] = [readCaseSeed(folder), readCitySeed(folder)];
  const past = new Past(clock);
  const base = {
    db,
    keys,
    clock: past,
    contents: openContents(keys),
    calendars: openCalendars(db),
    accounts: openAccounts(db, keys),
  };
  const stores = openStores(base);
  const people = await newPeople(stores, seed, citySeed, clock.now());
  const today = {
    now: clock.now(),
    calendar: tablesOf(await base.calendars.editions()).at(clock.now()),
  };
  const steps = inOrder(
    people.flatMap((person) =>
      stepsOf(person.seed, seed, today).map((step) => ({ at: step.at, step, person })),
    ),
  );
  let done = 0;
  for (const { at, step, person } of steps) {
    past.moveTo(at);
    await doStep(stores, seed, person, step);
    onProgress?.('cases', ++done, steps.length);
  }
  // What time did to those nobody touched since.
  past.moveTo(clock.now());
  for (const { key } of people) if (key !== undefined) await stores.writer.catchUp(key);
  await leaveDrafts(stores, seed, past, today);
  return people.length;
}

async function leaveDrafts(stores: Stores, seed: CaseSeed, past: Past, today: Today): Promise<void> {
  for (const { days, ...draft } of seed.drafts) {
    const { rowCount } = await stores.db.pool.query(
      'SELECT 1 FROM draft d JOIN account a ON a.party_id = d.subject_party_id WHERE a.id = $1 LIMIT 1',
      [(await stores.accounts.byLogin(draft.login))?.id ?? null],
    );
    if (rowCount !== 0) continue;
    past.moveTo(instantOf(today, days, 5));
    await leaveDemoDraft(stores, seed, draft);
  }
}

async function newPeople(
  stores: Stores,
  seed: CaseSeed,
  citySeed: CitySeed,
  now: Instant,
): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (const [index, one] of seed.cases.entries()) {
    const registered = registeredAs(one, seed, index + 1);
    const { name, sex, birth, citizenId, place, address } = registered;
    const phone = `1990002${String(index + 1).padStart(4, '0')}`;
    const facts = {
      kind: 'person',
      name,
      latin: one.latin,
      sex,
      birth,
      citizenId,
      place,
      phone,
      address,
    } as const;
    const party = await stores.parties.ensure(facts, now);
    if (await hasCase(stores.db, party)) continue;
    await importRegisters(stores, registered, citySeed, dayOf(now));
    people.push({ seed: one, party });
  }
  return people;
}

/** One of the people of these cases, as the registers have them. */
function registeredAs(
  { name, sex, birth, place, missing = [] }: SeedCase,
  seed: CaseSeed,
  n: number,
): SeedRegistered {
  const numbered = (text: string): string => text.replace('{n}', String(n).padStart(4, '0'));
  const digits = `999999${birth.replaceAll('-', '')}${String(899 + n)}`;
  const { socialSecurity, ...others } = seed.registers;
  const all = {
    ...others,
    ...(socialSecurity && {
      socialSecurity: { ...socialSecurity, account: numbered(socialSecurity.account) },
    }),
  };
  const kept = Object.entries(all).filter(([register]) => !missing.some((gone) => gone === register));
  return {
    name,
    sex,
    birth,
    place,
    citizenId: digits + mod11_2(digits),
    address: numbered(seed.address),
    registers: Object.fromEntries(kept),
  };
}

async function hasCase({ pool }: Database, party: PartyId): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT 1 FROM application WHERE subject_party_id = $1 LIMIT 1', [
    party,
  ]);
  return rowCount !== 0;
}

async function doStep(stores: Stores, seed: CaseSeed, person: Person, step: SeedStep): Promise<void> {
  if (step.does === 'file') {
    person.key = await fileDemoCase(stores, seed, person.party, person.seed);
    return;
  }
  const { key } = person;
  if (key === undefined) throw new Error('a case that was not filed');
  if (step.does === 'answerFindings') {
    const reviewer = await actorFor(stores, person, key, 'reviewer');
    for (const found of (await stateOf(stores, key)).findings.filter(asksForAnswer)) {
      const verdict = found.code === 'conditionNotMet' ? step.verdict : 'satisfied';
      const body = { finding: found.finding, verdict, remark: seed.texts.finding };
      await command(stores, key, reviewer, 'answerFinding', body);
    }
    return;
  }
  const actor = await actorFor(stores, person, key, step.by);
  const task = openTasks(await stateOf(stores, key))[0];
  if (step.does === 'take' || (step.takes && task?.takenBy === undefined)) {
    await command(stores, key, actor, 'take', { task: task?.id ?? '' });
  }
  if (step.does !== 'take') await command(stores, key, actor, step.does, step.body);
}

async function command(
  { writer, db }: Stores,
  key: CaseKey,
  actor: Actor,
  name: Parameters<Stores['writer']['command']>[0]['command'],
  body: JsonValue,
): Promise<void> {
  const expectedSeq = (await loadCase(db.pool, key))?.row.seq ?? 0;
  const outcome = await writer.command({
    case: key,
    key: randomUUID(),
    expectedSeq,
    actor,
    command: name,
    body,
  });
  if (outcome.kind === 'done') return;
  const why = outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
  throw new Error(`a demo case: ${name} gave ${why}`);
}

async function stateOf({ db }: Stores, key: CaseKey): Promise<State> {
  const loaded = await loadCase(db.pool, key);
  if (loaded === undefined) throw new Error('a demo case is missing');
  return loaded.row.state;
}

/** Who does it: the applicant, or somebody of the office that has the open task and of a role for it. */
async function actorFor(
  { db, clock }: Stores,
  { party }: Person,
  key: CaseKey,
  by: SeedActor,
): Promise<Actor> {
  if (by === 'applicant') return personFor(party);
  const { rows } = await db.pool.query<{ party: PartyId; agency: CaseKey['agency']; roles: StaffRole[] }>(
    `SELECT p.party_id AS party, p.agency_id AS agency,
       (SELECT array_agg(q.role ORDER BY q.role) FROM position q WHERE q.account_id = p.account_id) AS roles
     FROM position p JOIN task t ON t.handling_agency_id = p.agency_id
     WHERE t.home_agency_id = $1 AND t.application_id = $2 AND t.closed_on IS NULL AND p.role = $3 AND p.from_day <= $4
     ORDER BY p.id LIMIT 1`,
    [key.agency, key.id, by === 'clerk' ? 'windowClerk' : by, dayOf(clock.now())],
  );
  const found = rows[0];
  if (found === undefined) throw new Error(`nobody of the office is ${by}`);
  return { kind: 'staff', ...found };
}

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
import { type CaseKey, loadCase, storedAnswer } from './case-row.ts';
import { type CitySeed, type SeedRegistered, readCitySeed } from './city-seed.ts';
import { openContents } from './contents.ts';
import type { Database } from './db.ts';
import { type SeedActor, type SeedStep, type Today, inOrder, instantOf, stepsOf } from './demo-case-steps.ts';
import { type CaseSeed, type SeedCase, readCaseSeed } from './demo-cases-seed.ts';
import { begin, casesUnderWay, finish, keyOfStep } from './demo-cases-under-way.ts';
import { fileDemoCase, leaveDemoDraft } from './demo-filing.ts';
import type { DemoImport } from './import-demo.ts';
import { ensureAccount, importRegisters } from './import-people.ts';
import { hashPassword } from './passwords.ts';
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
  /** Where it stands in the seed, from one on. */
  readonly number: number;
  readonly party: PartyId;
  key?: CaseKey;
}

/**
 * The cases the demo begins with, each filed and handled by the writer as anybody's would be, on the days it says. Whoever
 * has a case already is left alone, so a second start adds nothing; one that was cut off is gone on with where it stopped.
 * Returns how many were brought to their end.
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
  const before = await casesUnderWay(stores.settings);
  const now = before?.now ?? clock.now();
  const people = await peopleOf(stores, seed, citySeed, now, before?.cases);
  const underWay = before ?? { now, cases: people.map(({ number }) => number) };
  if (before === undefined && people.length > 0) await begin(stores.settings, underWay);
  const today = { now, calendar: tablesOf(await base.calendars.editions()).at(now) };
  const steps = inOrder(
    people.flatMap((person) =>
      stepsOf(person.seed, seed, today).map((step, index) => ({
        at: step.at,
        step,
        person,
        key: keyOfStep(person.number, index),
      })),
    ),
  );
  let done = 0;
  for (const { at, step, person, key } of steps) {
    past.moveTo(at);
    await doStep(stores, seed, person, step, key);
    onProgress?.('cases', ++done, steps.length);
  }
  // What time did to those nobody touched since.
  past.moveTo(clock.now());
  for (const { key } of people) if (key !== undefined) await stores.writer.catchUp(key);
  await leaveDrafts(stores, seed, past, today);
  if (people.length > 0) await finish(stores.settings, underWay);
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

/** Whose cases these are: everybody's that was begun, or, when none was, of everybody who has none yet. */
async function peopleOf(
  stores: Stores,
  seed: CaseSeed,
  citySeed: CitySeed,
  now: Instant,
  begun: readonly number[] | undefined,
): Promise<readonly Person[]> {
  const people: Person[] = [];
  let hashed: Promise<string> | undefined;
  const hash = (): Promise<string> => (hashed ??= hashPassword(citySeed.people.password));
  for (const [index, one] of seed.cases.entries()) {
    const number = index + 1;
    if (begun?.includes(number) === false) continue;
    const registered = registeredAs(one, seed, number);
    const { name, sex, birth, citizenId, place, address } = registered;
    const phone = `1990002${String(number).padStart(4, '0')}`;
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
    if (one.login !== undefined)
      await ensureAccount(stores, 'citizen', party, [one.login, phone, citizenId], hash, now);
    const key = await caseOf(stores.db, party);
    if (begun === undefined && key !== undefined) continue;
    await importRegisters(stores, registered, citySeed, dayOf(now));
    people.push({ seed: one, number, party, ...(key !== undefined && { key }) });
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

async function caseOf({ pool }: Database, party: PartyId): Promise<CaseKey | undefined> {
  const { rows } = await pool.query<CaseKey>(
    'SELECT home_agency_id AS agency, id FROM application WHERE subject_party_id = $1 LIMIT 1',
    [party],
  );
  return rows[0];
}

/** Does a step that is not done yet; one that was cut off in the middle is done from there on. */
async function doStep(
  stores: Stores,
  seed: CaseSeed,
  person: Person,
  step: SeedStep,
  stepKey: string,
): Promise<void> {
  if (step.does === 'file') {
    person.key ??= await fileDemoCase(stores, seed, person.party, person.seed, stepKey);
    return;
  }
  const { key } = person;
  if (key === undefined) throw new Error('a case that was not filed');
  if (step.does === 'answerFindings') {
    const asked = (await stateOf(stores, key)).findings.filter(asksForAnswer);
    if (asked.length === 0) return;
    const reviewer = await actorFor(stores, person, key, 'reviewer');
    for (const found of asked) {
      const verdict = found.code === 'conditionNotMet' ? step.verdict : 'satisfied';
      const body = { finding: found.finding, verdict, remark: seed.texts.finding };
      await command(stores, key, reviewer, 'answerFinding', body);
    }
    return;
  }
  if ((await storedAnswer(stores.db.pool, key.agency, stepKey)) !== undefined) return;
  const actor = await actorFor(stores, person, key, step.by);
  const task = openTasks(await stateOf(stores, key))[0];
  if (step.does === 'take') {
    await command(stores, key, actor, 'take', { task: task?.id ?? '' }, stepKey);
    return;
  }
  if (step.takes && task?.takenBy === undefined)
    await command(stores, key, actor, 'take', { task: task?.id ?? '' });
  await command(stores, key, actor, step.does, step.body, stepKey);
}

async function command(
  { writer, db }: Stores,
  key: CaseKey,
  actor: Actor,
  name: Parameters<Stores['writer']['command']>[0]['command'],
  body: JsonValue,
  idempotencyKey: string = randomUUID(),
): Promise<void> {
  const expectedSeq = (await loadCase(db.pool, key))?.row.seq ?? 0;
  const outcome = await writer.command({
    case: key,
    key: idempotencyKey,
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

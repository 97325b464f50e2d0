import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  type Actor,
  type CommandName,
  type Filing,
  type StaffRole,
  openTasks,
  personFor,
} from '@yizhan/domain/applications';
import {
  type JsonValue,
  type PartyId,
  type Result,
  dayOf,
  mod11_2,
  ok,
  plainDate,
} from '@yizhan/domain/kernel';
import { openAccounts } from './accounts.ts';
import { openCalendars } from './calendars.ts';
import { openCaseContexts } from './case-context.ts';
import { type CaseKey, loadCase } from './case-row.ts';
import { openCatalogue } from './catalogue.ts';
import { openContents } from './contents.ts';
import { type Database, openDatabase } from './db.ts';
import { type DraftKey, openDrafts } from './drafts.ts';
import { newId } from './ids.ts';
import { importDemo } from './import-demo.ts';
import { localKeys } from './keys.ts';
import { PRISMA_FOLDER } from './migrate.ts';
import { openParties } from './parties.ts';
import { openPublicNumbers } from './public-numbers.ts';
import { openRoutes } from './routing.ts';
import { SpecClock } from './spec-clock.fixture.ts';
import { type Filed, type SubmitOutcome, openSubmitter } from './submit.ts';
import { type CommandOutcome, openWriter } from './writer.ts';

export const SERVICE = 'SH-OLD-002';
export const HEROINE = '99999919611108002X';
export const keys = localKeys({ current: 'k', masters: { k: '11'.repeat(32) }, index: '22'.repeat(32) });

export const DAY = 86_400_000;

/** The demo as at its first start: made once, copied for each spec. */
export const demoSeed = {
  name: 'data',
  sources: ['prisma/seed', 'libs/data/src'],
  fill: async ({ app }: { readonly app: string }): Promise<void> => {
    const db = openDatabase(app);
    const clock = new SpecClock();
    await importDemo({ db, keys, clock, seedFolder: join(PRISMA_FOLDER, 'seed'), city: 'shanghai-demo' });
    await db.close();
  },
};

/** A copy of the demo, and everything that writes to it. */
export const openHouse = (appUrl: string): House =>
  new House(openDatabase(appUrl, { max: 20 }), new SpecClock());

export class House {
  readonly db: Database;
  readonly clock: SpecClock;
  readonly contents = openContents(keys);
  readonly parties;
  readonly accounts;
  readonly catalogue;
  readonly calendars;
  readonly contexts;
  readonly drafts;
  readonly routes;
  readonly numbers;
  readonly writer;
  readonly submitter;
  #made = 0;

  constructor(db: Database, clock: SpecClock) {
    this.db = db;
    this.clock = clock;
    this.parties = openParties(db, this.contents, keys);
    this.accounts = openAccounts(db, keys);
    this.catalogue = openCatalogue(db);
    this.calendars = openCalendars(db);
    this.drafts = openDrafts(db, this.contents);
    this.routes = openRoutes(db, this.catalogue);
    this.numbers = openPublicNumbers(db.pool, keys);
    const ports = {
      db,
      clock,
      keys,
      contents: this.contents,
      parties: this.parties,
      catalogue: this.catalogue,
      calendars: this.calendars,
    };
    this.contexts = openCaseContexts(ports);
    this.writer = openWriter({ ...ports, contexts: this.contexts });
    this.submitter = openSubmitter({ ...ports, contexts: this.contexts, drafts: this.drafts });
  }

  async person(citizenId: string): Promise<PartyId> {
    const id = await this.parties.byNumber('person', citizenId);
    if (id === undefined) throw new Error('no such person');
    return id;
  }

  /** Somebody new: old enough, and registered in the street of the demo's clerks. */
  async somebody(): Promise<PartyId> {
    this.#made += 1;
    const digits = `99999919550101${String(this.#made).padStart(3, '0')}`;
    return this.parties.ensure(
      {
        kind: 'person',
        name: `样本人${this.#made}`,
        birth: plainDate('1955-01-01'),
        citizenId: digits + mod11_2(digits),
        phone: `1990001${String(this.#made).padStart(4, '0')}`,
        place: '310115008',
      },
      this.clock.now(),
    );
  }

  async everyone(): Promise<readonly PartyId[]> {
    const { rows } = await this.db.pool.query<{ id: PartyId }>('SELECT party_id AS id FROM party_index');
    return rows.map(({ id }) => id);
  }

  async draft(subject: PartyId, content: JsonValue = { answers: {} }): Promise<DraftKey> {
    const version = { service: SERVICE, version: 1 };
    return this.drafts.create(
      { subject, applicant: subject, createdBy: newId(), ...version, content },
      this.clock.now(),
    );
  }

  /** Every register knows the person, and the form is filled in. */
  async judged(subject: PartyId): Promise<Result<Filed, never>> {
    const party = await this.parties.get(subject);
    const service = await this.catalogue.current(SERVICE, dayOf(this.clock.now()));
    const route = await this.routes.of(SERVICE, party?.place ?? '310115008', dayOf(this.clock.now()));
    if (service === undefined || route === undefined || party?.kind !== 'person')
      throw new Error('nothing to file');
    const asOf = dayOf(this.clock.now());
    const found = (values: Filing['answers']): Filing['registers'][string] => ({
      state: 'found',
      values,
      asOf,
    });
    const filing: Filing = {
      origin: 'requested',
      channel: 'mobile',
      subject,
      applicant: subject,
      payee: subject,
      account: { bank: '示例银行', tail: '0001' },
      answers: { phone: '19900000001', payee: 'thisCard', delivery: 'collect' },
      registers: {
        household: found({ birth: party.birth ?? '1950-01-01', city: '310000', address: '示例路 8 弄' }),
        identity: found({ citizenId: party.citizenId ?? '' }),
        portrait: found({ takenOn: '2022-03-01' }),
        socialSecurity: found({ bank: '示例银行', account: '6200000000000001' }),
        contacts: found({ phone: '19900000001' }),
      },
      provided: [],
      declarations: service.definition.declarations.map(({ id }) => id),
      consents: ['electronicDelivery'],
    };
    return ok({ service, filing, ...route, rulesVersion: 1, distinguishing: {}, phone: '19900000001' });
  }

  async submit(
    subject: PartyId,
    draft: DraftKey,
    key: string = randomUUID(),
    body: JsonValue = {},
  ): Promise<SubmitOutcome<never>> {
    return this.submitter.submit({
      draft,
      revision: 1,
      key,
      actor: personFor(subject),
      body,
      judge: () => this.judged(subject),
    });
  }

  /** A filed case of this person. */
  async filed(subject: PartyId): Promise<CaseKey> {
    const outcome = await this.submit(subject, await this.draft(subject));
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    const found = await this.numbers.ofApplication(outcome.answer.number);
    if (found === undefined) throw new Error('the number leads nowhere');
    return found;
  }

  async staff(login: string): Promise<Actor> {
    const account = await this.accounts.byLogin(login);
    if (account === undefined) throw new Error(`no such account: ${login}`);
    const positions = await this.accounts.positions(account.id, dayOf(this.clock.now()));
    const agency = positions[0]?.agency;
    if (agency === undefined) throw new Error(`${login} has no position`);
    return {
      kind: 'staff',
      party: account.party,
      agency,
      roles: positions.map(({ role }) => role as StaffRole),
    };
  }

  async seq(key: CaseKey): Promise<number> {
    return (await this.load(key)).seq;
  }

  async load(key: CaseKey): Promise<NonNullable<Awaited<ReturnType<typeof loadCase>>>['row']> {
    const loaded = await loadCase(this.db.pool, key);
    if (loaded === undefined) throw new Error('no such case');
    return loaded.row;
  }

  async command(
    key: CaseKey,
    actor: Actor,
    command: CommandName,
    body: JsonValue,
    given: { readonly key?: string; readonly seq?: number } = {},
  ): Promise<CommandOutcome> {
    this.clock.pass(1_000);
    return this.writer.command({
      case: key,
      actor,
      command,
      body,
      key: given.key ?? randomUUID(),
      expectedSeq: given.seq ?? (await this.seq(key)),
    });
  }

  async must(key: CaseKey, actor: Actor, command: CommandName, body: JsonValue = {}): Promise<void> {
    const outcome = await this.command(key, actor, command, body);
    if (outcome.kind !== 'done') {
      const why = outcome.kind === 'refused' ? outcome.refusal : outcome.kind;
      throw new Error(`${command}: ${JSON.stringify(why)}`);
    }
  }

  async take(key: CaseKey, actor: Actor): Promise<void> {
    const task = openTasks((await this.load(key)).state)[0];
    await this.must(key, actor, 'take', { task: task?.id ?? '' });
  }

  /** From the counter to the money, or as far as is asked. */
  async carry(
    key: CaseKey,
    until: 'accepted' | 'proposed' | 'approved' | 'issued' | 'closed',
  ): Promise<void> {
    const [clerk, reviewer, approver] = [
      await this.staff('clerk'),
      await this.staff('reviewer'),
      await this.staff('approver'),
    ];
    await this.take(key, clerk);
    await this.must(key, clerk, 'accept');
    if (until === 'accepted') return;
    await this.take(key, reviewer);
    await this.must(key, reviewer, 'startReview');
    for (const { finding, code } of (await this.load(key)).state.findings) {
      if (code === 'registerConfirms' || code === 'conditionMet') continue;
      await this.must(key, reviewer, 'answerFinding', { finding, verdict: 'satisfied', remark: '已核实' });
    }
    await this.must(key, reviewer, 'propose', { proposed: 'grant', basis: ['elderlyRights'] });
    if (until === 'proposed') return;
    await this.take(key, approver);
    await this.must(key, approver, 'approve');
    if (until === 'approved') return;
    await this.take(key, reviewer);
    await this.must(key, reviewer, 'issue');
    if (until === 'issued') return;
    await this.take(key, clerk);
    await this.must(key, clerk, 'deliver', { method: 'electronic', evidence: '站内消息' });
  }

  /** Rows of every table: what a refused write must leave as it was. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await this.db.pool.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of rows) {
      const { rows: counted } = await this.db.pool.query<{ n: number }>(
        `SELECT count(*) AS n FROM "${name}"`,
      );
      counts[name] = counted[0]?.n ?? -1;
    }
    return counts;
  }
}

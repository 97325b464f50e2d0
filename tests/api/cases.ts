import { randomUUID } from 'node:crypto';
import { STORES } from '@yizhan/api-platform';
import { hashPassword, newId, openSessions, type Stores } from '@yizhan/data';
import { type Filing, personFor, type Power } from '@yizhan/domain/applications';
import {
  type AccountId,
  dayOf,
  idOf,
  mod11_2,
  ok,
  type PartyId,
  plainDate,
  type SessionId,
} from '@yizhan/domain/kernel';
import type { TestApp } from '../support/app.ts';
import { csrfToken, newToken, tokenHash } from '../../libs/api/platform/src/sessions/session-token.ts';
import { type Caller, own, signIn, signInWith, withCookie } from './caller.ts';

export const SERVICE = 'SH-OLD-002';
/** The street of the clerk, the reviewer and the approver of the demo. */
export const STREET = '310115008';

export const storesOf = ({ app }: TestApp): Stores => app.get<Stores>(STORES, { strict: false });

let made = 500;

/** A valid number of a person who cannot be: the division does not exist. */
function numberOf(n: number): string {
  const bare = `99999919500101${String(n).padStart(3, '0')}`;
  return bare + mod11_2(bare);
}

/** Somebody new: no register knows them, no case is theirs, and nobody else's test touches them. */
export async function newCitizen(api: TestApp): Promise<Caller> {
  const { parties, accounts, clock } = storesOf(api);
  made += 1;
  const login = `citizen${made}`;
  const party = await parties.ensure(
    {
      kind: 'person',
      name: `试验${made}`,
      birth: plainDate('1950-01-01'),
      citizenId: numberOf(made),
      phone: `19900001${made}`,
      place: STREET,
    },
    clock.now(),
  );
  const password = 'a password of the tests';
  const account = await accounts.create(
    { audience: 'citizen', party, passwordHash: await hashPassword(password), demo: true, logins: [login] },
    clock.now(),
  );
  const powers = ['view', 'fill', 'submit', 'receive'] as const;
  const itself = { of: party, kind: 'self', powers, services: 'all', from: dayOf(clock.now()) } as const;
  await accounts.grant(account, itself, clock.now());
  return signInWith(api, { login, password });
}

/** So many clerks of an office, each with a session and a browser of their own. */
export async function clerksOf(api: TestApp, office: string, count: number): Promise<readonly Caller[]> {
  const { parties, accounts, city, clock } = storesOf(api);
  const sessions = openSessions(api.database, () => dayOf(clock.now()));
  const agency = (await city.agencies(dayOf(clock.now()))).find(({ code }) => code === office)?.id;
  if (agency === undefined) throw new Error(`no such office: ${office}`);
  const clerks: Caller[] = [];
  for (let n = 1; n <= count; n++) {
    const party = await parties.ensure(
      { kind: 'person', name: `窗口${n}`, birth: plainDate('1990-01-01') },
      clock.now(),
    );
    const logins = [`clerk-${office}-${n}`.toLowerCase()];
    const id = await accounts.create(
      { audience: 'staff', party, passwordHash: '', demo: true, logins },
      clock.now(),
    );
    const position = { agency, role: 'windowClerk', services: 'all' } as const;
    await accounts.appoint(id, party, position, plainDate('2020-01-01'));
    const token = newToken();
    const at = clock.real();
    const session = {
      id: newId<SessionId>(),
      audience: 'staff',
      accountId: id,
      roles: [],
      openedAt: at,
      seenAt: at,
    } as const;
    await sessions.open(session, tokenHash(token));
    const body = { csrf: csrfToken(token), account: { id, name: `窗口${n}` }, parties: [] };
    clerks.push(await withCookie(api, `staff=${token}`, body));
  }
  return clerks;
}

/** Lets one person act for another from today on. */
export async function empower(
  api: TestApp,
  proxy: Caller,
  principal: Caller,
  powers: readonly Power[],
): Promise<() => Promise<void>> {
  const { accounts, clock } = storesOf(api);
  const id = idOf<AccountId>(proxy.session.account.id);
  const of = idOf<PartyId>(own(principal));
  const mandate = { of, kind: 'proxy', powers, services: 'all', from: dayOf(clock.now()) } as const;
  const granted = await accounts.grant(id, mandate, clock.now());
  return () => accounts.revoke(id, granted, clock.now());
}

/** Draft, answers, submission: as a page does it. The number of the application. */
export async function file(
  caller: Caller,
  subject = own(caller),
  { electronicDelivery = true } = {},
): Promise<string> {
  const { body: draft } = await caller.change('post', '/drafts', { body: { subject, service: SERVICE } });
  const { id, revision } = draft as { readonly id: string; readonly revision: number };
  const answers = { payee: 'none', delivery: 'collect' };
  await caller.change('put', `/drafts/${id}/answers`, { seen: revision, body: { answers, at: 'delivery' } });
  const body = { declarations: { truthful: true, electronicDelivery } };
  const filed = await caller.change('post', `/drafts/${id}/submit`, { seen: revision + 1, body });
  if (filed.status !== 201) throw new Error(`not filed: ${JSON.stringify(filed.body)}`);
  return (filed.body as { readonly number: string }).number;
}

/** A filing of somebody the demo does not know; no register knows them either, so every finding is open. */
export async function fileStranger(api: TestApp, n: number, street = STREET): Promise<string> {
  const { parties, drafts, catalogue, routes, submitter, clock } = storesOf(api);
  const today = dayOf(clock.now());
  const birth = plainDate('1950-01-01');
  const party = await parties.ensure(
    { kind: 'person', name: `试验${n}`, birth, citizenId: numberOf(n), place: street },
    clock.now(),
  );
  const service = await catalogue.current(SERVICE, today);
  const route = await routes.of(SERVICE, street, today);
  if (service === undefined || route === undefined) throw new Error('nothing to file');
  const draft = await drafts.create(
    {
      subject: party,
      applicant: party,
      createdBy: idOf<AccountId>(randomUUID()),
      service: SERVICE,
      version: 1,
      content: {},
    },
    clock.now(),
  );
  const filing: Filing = {
    origin: 'requested',
    channel: 'mobile',
    subject: party,
    applicant: party,
    answers: { phone: '19900000099', payee: 'none', delivery: 'collect' },
    registers: {},
    provided: [],
    declarations: ['truthful'],
    consents: ['electronicDelivery'],
  };
  const judge = () => Promise.resolve(ok({ ...route, service, filing, rulesVersion: 1, distinguishing: {} }));
  const outcome = await submitter.submit({
    draft,
    revision: 1,
    key: randomUUID(),
    actor: personFor(party),
    body: {},
    judge,
  });
  if (outcome.kind !== 'done') throw new Error(`not filed: ${outcome.kind}`);
  return outcome.answer.number;
}

/** As if it were another time, for as long as something is looked at. */
export async function at(api: TestApp, time: string, look: () => Promise<void>): Promise<void> {
  const { clock } = storesOf(api);
  const { now } = clock;
  Object.assign(clock, { now: () => time });
  try {
    await look();
  } finally {
    Object.assign(clock, { now });
  }
}

interface Seen {
  readonly seq: number;
  readonly task: { readonly id: string } | null;
  readonly findings: readonly { readonly id: number; readonly state: string }[];
}

/** One command at the desk, on the application as it is now. */
export async function act(staff: Caller, number: string, command: string, body: object = {}): Promise<void> {
  const { body: seen } = await staff.get(`/staff/applications/${number}`);
  const answer = await staff.change('post', `/applications/${number}/${command}`, {
    seen: (seen as Seen).seq,
    body,
  });
  if (answer.status !== 200) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
}

export async function take(staff: Caller, number: string): Promise<void> {
  const { body: seen } = await staff.get(`/staff/applications/${number}`);
  await act(staff, number, 'take', { task: (seen as Seen).task?.id });
}

export interface Desk {
  readonly clerk: Caller;
  readonly reviewer: Caller;
  readonly approver: Caller;
}

export async function openDesk(api: TestApp): Promise<Desk> {
  const clerk = await signIn(api, 'clerk', 'staff');
  const reviewer = await signIn(api, 'reviewer', 'staff');
  return { clerk, reviewer, approver: await signIn(api, 'approver', 'staff') };
}

const WRITTEN = [
  'application',
  'event',
  'content',
  'task',
  'document',
  'document_counter',
  'outbox',
  'idempotency',
  'open_matter',
  'public_number',
] as const;

/** Rows of every table that a command can write to: what a refused one must leave as it was. */
export async function rowsWritten({
  database,
}: TestApp): Promise<Readonly<Record<(typeof WRITTEN)[number], number>>> {
  const counted = await Promise.all(
    WRITTEN.map(async (table) => {
      const { rows } = await database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      return [table, rows[0]?.n ?? -1] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<(typeof WRITTEN)[number], number>;
}

/** From the counter to a proposal that waits for its approval, every finding answered. */
export async function propose({ clerk, reviewer }: Desk, number: string, proposal: object): Promise<void> {
  await take(clerk, number);
  await act(clerk, number, 'accept');
  await take(reviewer, number);
  await act(reviewer, number, 'startReview');
  const { body: seen } = await reviewer.get(`/staff/applications/${number}`);
  for (const { id } of (seen as Seen).findings.filter(({ state }) => state === 'open')) {
    await act(reviewer, number, 'answerFinding', { finding: id, verdict: 'satisfied', remark: '已核实' });
  }
  await act(reviewer, number, 'propose', proposal);
}

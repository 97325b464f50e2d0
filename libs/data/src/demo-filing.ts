import { type Filing, personFor } from '@yizhan/domain/applications';
import type { RegisterAnswers } from '@yizhan/domain/forms';
import { type JsonValue, type PartyId, dayOf, lastFour, ok } from '@yizhan/domain/kernel';
import type { CaseKey } from './case-row.ts';
import type { CaseSeed, SeedCase, SeedDraft } from './demo-cases-seed.ts';
import { newId } from './ids.ts';
import { isRegister, unavailableSetting } from './registers.ts';
import type { Stores } from './stores.ts';

/**
 * Files a case of the demo the way a person does: a draft, the registers asked, and the draft submitted. A draft that an
 * interrupted start left is gone on with.
 */
export async function fileDemoCase(
  stores: Stores,
  seed: CaseSeed,
  party: PartyId,
  { place, unavailable = [] }: Pick<SeedCase, 'place' | 'unavailable'>,
  idempotencyKey: string,
): Promise<CaseKey> {
  const { catalogue, routes, drafts, submitter, numbers, settings, clock } = stores;
  const today = dayOf(clock.now());
  const service = await catalogue.current(seed.service, today);
  const route = await routes.of(seed.service, place, today);
  if (service === undefined || route === undefined)
    throw new Error(`${seed.service} cannot be filed at ${place}`);
  const { code, version } = service;
  const [left] = await drafts.openOf([party]);
  const draft =
    left ??
    (await drafts.create(
      { subject: party, applicant: party, createdBy: newId(), service: code, version, content: {} },
      clock.now(),
    ));
  const answering = (down: boolean): Promise<unknown> =>
    Promise.all(unavailable.map((name) => settings.set(unavailableSetting(name), down, clock.now())));
  await answering(true);
  const registers = await askRegisters(stores, party, service.definition.registers);
  await answering(false);
  const phone = valueOf(registers, 'contacts', 'phone') ?? '';
  const filing = filingOf(seed, party, registers, phone);
  const outcome = await submitter.submit({
    draft,
    revision: 1,
    key: idempotencyKey,
    actor: personFor(party),
    body: {},
    judge: () =>
      Promise.resolve(ok({ service, filing, ...route, rulesVersion: 1, distinguishing: {}, phone })),
  });
  if (outcome.kind !== 'done') {
    const why = outcome.kind === 'refused' ? JSON.stringify(outcome.refusal) : outcome.kind;
    throw new Error(`a demo case: filing gave ${why}`);
  }
  const key = await numbers.ofApplication(outcome.answer.number);
  if (key === undefined) throw new Error('a number that leads nowhere');
  return key;
}

/** Leaves a draft half done, as its page saves it: what was typed, where the person is, what the registers said. */
export async function leaveDemoDraft(
  stores: Stores,
  seed: CaseSeed,
  { answers, at, login }: Omit<SeedDraft, 'days'>,
): Promise<void> {
  const { accounts, catalogue, drafts, clock } = stores;
  const account = await accounts.byLogin(login);
  const service = await catalogue.current(seed.service, dayOf(clock.now()));
  if (account === undefined || service === undefined) throw new Error(`no draft can be left by ${login}`);
  const { party, id } = account;
  const registers = await askRegisters(stores, party, service.definition.registers);
  const content = { answers, at, registers, askedAt: clock.now() } as unknown as JsonValue;
  const { code, version } = service;
  await drafts.create(
    { subject: party, applicant: party, createdBy: id, service: code, version, content },
    clock.now(),
  );
}

/** In one read, as a person's own filing asks them. */
const askRegisters = (
  { registers }: Stores,
  party: PartyId,
  wanted: readonly { readonly id: string; readonly fields: readonly string[] }[],
): Promise<RegisterAnswers> =>
  registers.lookup(
    party,
    wanted.flatMap(({ id, fields }) => (isRegister(id) ? [{ register: id, fields }] : [])),
    {
      reader: { id: party, kind: 'person', role: 'self' },
      purpose: 'filing',
      legalBasis: 'ownApplication',
      requestId: 'demo',
    },
  );

function valueOf(registers: RegisterAnswers, register: string, field: string): string | undefined {
  const answer = registers[register];
  const value = answer?.state === 'found' ? answer.values[field] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function filingOf(seed: CaseSeed, party: PartyId, registers: RegisterAnswers, phone: string): Filing {
  const [bank, account] = ['bank', 'account'].map((field) => valueOf(registers, 'socialSecurity', field));
  const paid = bank !== undefined && account !== undefined ? { bank, tail: lastFour(account) } : undefined;
  return {
    origin: 'requested',
    channel: 'mobile',
    subject: party,
    applicant: party,
    payee: party,
    ...(paid && { account: paid }),
    answers: { ...(paid ? seed.answers : seed.answersWithoutCard), phone },
    registers: registers as Filing['registers'],
    provided: [],
    declarations: seed.declarations,
    consents: seed.consents,
  };
}

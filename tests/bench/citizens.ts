/**
 * People with a form ready to be handed in: known to every register, signed in, and their draft filled. Each hands in
 * once, because a matter that is open cannot be opened again.
 */
import { randomUUID } from 'node:crypto';
import type { PartyId, PlainDate } from '@yizhan/domain/kernel';
import { mod11_2 } from '../../libs/domain/src/kernel/check-character.ts';
import { SERVICE, type Street } from './city.ts';
import type { House } from './house.ts';
import type { Asked } from './load.ts';
import { bytea, insertRows, type Row } from './rows.ts';
import { changeHeaders, openSession } from './sessions.ts';

const BODY = JSON.stringify({ declarations: { truthful: true, electronicDelivery: true } });
const ANSWERS = { phone: '19900000001', payee: 'thisCard', delivery: 'registeredAddress' };
const FIRST_BIRTHDAY = Date.UTC(1930, 0, 1);
const DAY_MS = 86_400_000;

/** Numbers whose birthday part runs on day after day: nobody has a second one, and all of them are old enough. */
const citizenNumber = (n: number): { readonly number: string; readonly birth: PlainDate } => {
  const day = new Date(FIRST_BIRTHDAY + Math.floor(n / 900) * DAY_MS).toISOString().slice(0, 10);
  const digits = `999999${day.replaceAll('-', '')}${String(100 + (n % 900))}`;
  return { number: digits + mod11_2(digits), birth: day as PlainDate };
};

/** A filing that only waits to be sent, and the street whose offices it goes to. */
export interface Ready {
  readonly asked: Asked;
  readonly street: Street;
}

interface Made extends Ready {
  readonly rows: Readonly<Record<string, Row>>;
}

const makeCitizen = ({ data, stores, city }: House, n: number): Made => {
  const { clock, contents, keys } = stores;
  const now = clock.now();
  const { number, birth } = citizenNumber(n);
  const street = city.streets[n % city.streets.length] as Street;
  const { code: place, district } = street;
  const [party, draft] = [data.newId<PartyId>(), data.newId()];
  const address = `示例路 ${String(n)} 号`;
  const name = '样本市民';
  const index = keys.mac('citizenId', number);
  const person = { kind: 'person', name, birth, citizenId: number, phone: ANSWERS.phone, place };
  const held = {
    household: { name, birth, citizenId: number, city: '310000', district, street: place, address },
    identity: { name, birth, citizenId: number },
    social_security: {
      holder: name,
      bank: '示例银行',
      account: `6200 0000 ${String(n).padStart(8, '0')}`,
    },
    portrait: { takenOn: '2022-03-01' },
  };
  const asOf = now.slice(0, 10);
  const found = (values: Row): Row => ({ state: 'found', values, asOf });
  const registers = {
    household: found(held.household),
    identity: found({ citizenId: number }),
    socialSecurity: found({ bank: held.social_security.bank, account: held.social_security.account }),
    portrait: found(held.portrait),
    contacts: found({ phone: ANSWERS.phone }),
  };
  const cell = (owner: string, row: string, value: unknown): string =>
    bytea(contents.sealCell({ owner, row, revision: 1 }, value as never));
  const { signed, rows } = openSession({ data, clock }, party, 'citizen');
  const registerRow = (register: string, value: Row): Row => ({
    citizen_index: bytea(index),
    sealed: cell(index.toString('hex'), `register.${register}`, value),
    as_of: asOf,
  });
  return {
    street,
    asked: {
      method: 'POST',
      path: `/api/v1/drafts/${draft}/submit`,
      headers: changeHeaders(signed, randomUUID(), 1),
      body: BODY,
    },
    rows: {
      party: {
        id: party,
        kind: 'person',
        revision: 1,
        sealed: cell(party, 'party', person),
        created_at: now,
      },
      account: rows.account,
      session: rows.session,
      representation: {
        account_id: rows.account.id,
        id: data.newId(),
        party_id: party,
        kind: 'self',
        powers: ['view', 'fill', 'submit', 'receive'],
        services: [],
        from_day: asOf,
        granted_at: now,
      },
      demo_register_household: registerRow('household', held.household),
      demo_register_identity: registerRow('identity', held.identity),
      demo_register_social_security: registerRow('socialSecurity', held.social_security),
      demo_register_portrait: registerRow('portrait', held.portrait),
      draft: {
        subject_party_id: party,
        id: draft,
        applicant_party_id: party,
        created_by: rows.account.id,
        service_code: SERVICE,
        service_version: 1,
        revision: 1,
        state: 'open',
        sealed: cell(party, draft, { answers: ANSWERS, at: 'delivery', registers, askedAt: now }),
        created_at: now,
        changed_at: now,
      },
    },
  };
};

/** Parents before children. */
const TABLES = [
  'party',
  'account',
  'session',
  'representation',
  'demo_register_household',
  'demo_register_identity',
  'demo_register_social_security',
  'demo_register_portrait',
  'draft',
] as const;

export interface Citizens {
  /** Makes people until so many are ready. */
  readonly ready: (count: number) => Promise<void>;
  /** The next one's filing. */
  readonly next: () => Ready;
}

export const openCitizens = (house: House): Citizens => {
  const waiting: Ready[] = [];
  let made = 0;
  return {
    ready: async (count) => {
      const missing = Math.max(count - waiting.length, 0);
      const people = Array.from({ length: missing }, () => makeCitizen(house, (made += 1)));
      for (const table of TABLES)
        await insertRows(
          house.owner,
          table,
          people.map(({ rows }) => rows[table] as Row),
        );
      // As autovacuum does it in service: made at one stroke, the tables would be planned for as if they were empty.
      if (missing > 0) await house.owner.query(`ANALYZE ${TABLES.join(', ')}`);
      waiting.push(...people);
    },
    next: () => {
      const ready = waiting.pop();
      if (ready === undefined) throw new Error('nobody is ready to hand in: make more before the round');
      return ready;
    },
  };
};

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type PartyId, type PlainDate, dayOf, instant, plainDate } from '@yizhan/domain/kernel';
import { type TestDatabase, openTestDatabase } from '../../../tools/test-database.ts';
import { openAccounts } from './accounts.ts';
import { openCity } from './city.ts';
import { openContents } from './contents.ts';
import { type Database, openDatabase } from './db.ts';
import { newId } from './ids.ts';
import { demoAccounts, importDemo } from './import-demo.ts';
import { localKeys } from './keys.ts';
import { openLooks } from './looks.ts';
import { PRISMA_FOLDER } from './migrate.ts';
import { type Death, mortal } from './mortal.fixture.ts';
import { openParties } from './parties.ts';
import { verifyPassword } from './passwords.ts';
import { openReads } from './reads.ts';
import { openDemoRegisters, unavailableSetting } from './registers.ts';
import { openSessions } from './sessions.ts';
import { openSettings } from './settings.ts';

// A database is made and filled here, on a machine that may be busy with everything else.
jest.setTimeout(60_000);

const NOW = instant('2026-11-24T01:00:00.000Z');
const clock = { now: () => NOW, real: () => NOW };
const keys = localKeys({ current: 'k', masters: { k: '11'.repeat(32) }, index: '22'.repeat(32) });
const contents = openContents(keys);
const today = (): PlainDate => dayOf(NOW);
const seedFolder = join(PRISMA_FOLDER, 'seed');
const city = 'shanghai-demo';

const importInto = (into: Database): Promise<void> => importDemo({ db: into, keys, clock, seedFolder, city });

let database: TestDatabase;
let db: Database;
const steps: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDatabase(database.appUrl);
  await importDemo({ db, keys, clock, seedFolder, city, onProgress: (step) => steps.push(step) });
}, 60_000);

afterAll(async () => {
  await db.close();
  await database.close();
});

const counts = async ({ pool }: Database = db): Promise<unknown> => {
  const { rows } = await pool.query(
    `SELECT (SELECT count(*) FROM party) AS parties, (SELECT count(*) FROM account) AS accounts,
       (SELECT count(*) FROM login) AS logins, (SELECT count(*) FROM position) AS positions,
       (SELECT count(*) FROM representation) AS representations, (SELECT count(*) FROM agency) AS agencies,
       (SELECT count(*) FROM competence) AS competence, (SELECT count(*) FROM demo_register_household) AS households,
       (SELECT count(*) FROM place) AS places, (SELECT count(*) FROM setting) AS settings`,
  );
  return rows[0];
};

describe('the demo', () => {
  test('a second import adds nothing', async () => {
    const before = await counts();
    await importInto(db);
    expect(await counts()).toEqual(before);
    expect(new Set(steps)).toEqual(new Set(['calendars', 'city', 'services', 'people']));
  });

  test('an import that dies at any place is gone on with', async () => {
    const other = await openTestDatabase();
    const cut = openDatabase(other.appUrl);
    const places: readonly Death[] = [
      { at: 'INSERT INTO calendar_edition', nth: 2 },
      { at: 'INSERT INTO setting', nth: 3 },
      { at: 'INSERT INTO agency_name', nth: 2 },
      { at: 'INSERT INTO competence', nth: 2 },
      { at: 'INSERT INTO service_text', nth: 1 },
      { at: 'INSERT INTO login', nth: 2 },
      // An account is there, and nobody it may act for: not even itself.
      { at: 'INSERT INTO representation', nth: 1 },
      { at: 'INSERT INTO demo_register_identity', nth: 1 },
      { at: 'INSERT INTO position', nth: 3 },
    ];
    for (const place of places) await expect(importInto(mortal(cut, place))).rejects.toThrow('died');
    await importInto(cut);
    expect(await counts(cut)).toEqual(await counts());
    await cut.close();
    await other.close();
  });

  test('the city names itself, and its offices know their telephones', async () => {
    const facts = openCity(db, openSettings(db));
    expect(await facts.facts()).toMatchObject({ hotline: '12345', product: { zh: '一站', en: 'Yizhan' } });
    const agencies = await facts.agencies(dayOf(NOW));
    const bureau = agencies.find(({ registerCode }) => registerCode === 'PDMZ01');
    const centre = agencies.find(({ place }) => place === '310115008');
    expect(centre?.parent).toBe(bureau?.id);
    expect(centre?.telephone).toMatch(/^021-0000/);
    expect(await facts.agencies(plainDate('1999-01-01'))).toHaveLength(agencies.length);
    expect((await facts.places()).filter(({ kind }) => kind === 'district')).toHaveLength(16);
  });

  test('people sign in by name, phone or number, and act for whom they may', async () => {
    const accounts = openAccounts(db, keys);
    const son = await accounts.byLogin(' ChenXiao ');
    expect((await accounts.byLogin('199 0000 0002'))?.id).toBe(son?.id);
    expect((await accounts.byLogin('999999１９８８０４１２００１１'))?.id).toBe(son?.id);
    expect(await accounts.byLogin('nobody')).toBeUndefined();
    const password = demoAccounts(seedFolder, city).find(({ login }) => login === 'chenxiao')?.password ?? '';
    expect(await verifyPassword(son?.passwordHash, password)).toBe(true);
    expect(await verifyPassword(son?.passwordHash, `${password}!`)).toBe(false);
    expect(await verifyPassword(undefined, password)).toBe(false);
    const represented = await accounts.representations(son?.id ?? newId(), dayOf(NOW));
    expect(represented.map(({ kind, powers }) => [kind, powers.length])).toEqual(
      expect.arrayContaining([
        ['self', 4],
        ['proxy', 3],
      ]),
    );
    expect(await accounts.representations(son?.id ?? newId(), plainDate('2028-01-01'))).toHaveLength(1);
  });

  test('a session carries the roles of the day, and ends everywhere at once', async () => {
    const accounts = openAccounts(db, keys);
    const reviewer = await accounts.byLogin('reviewer');
    const sessions = openSessions(db, () => dayOf(NOW));
    const accountId = reviewer?.id ?? newId();
    const hash = Buffer.alloc(32, 7);
    const session = {
      id: newId(),
      audience: 'staff',
      accountId,
      openedAt: NOW,
      seenAt: NOW,
    } as const;
    await sessions.open({ ...session, id: newId() }, Buffer.alloc(32, 8));
    await sessions.open(session as Parameters<typeof sessions.open>[0], hash);
    expect(await sessions.find(hash)).toMatchObject({
      accountId,
      roles: ['officer', 'reviewer'],
      openedAt: NOW,
    });
    expect(await sessions.ofAccount(accountId)).toHaveLength(2);
    await db.pool.query(
      `UPDATE position SET until_day = '2026-11-23' WHERE account_id = $1 AND role = 'officer'`,
      [accountId],
    );
    expect((await sessions.find(hash))?.roles).toEqual(['reviewer']);
    await sessions.end(session.id as Parameters<typeof sessions.end>[0]);
    expect(await sessions.find(hash)).toBeUndefined();
  });

  test('names of two and of twenty characters, and nothing of them in plain rows', async () => {
    const parties = openParties(db, contents, keys);
    const { rows } = await db.pool.query<{ id: PartyId }>('SELECT id FROM party');
    const names = [...(await parties.many(rows.map(({ id }) => id))).values()].map(({ name }) => name);
    expect(names.map((name) => Array.from(name).length)).toEqual(expect.arrayContaining([2, 20]));
    const { rows: dump } = await db.pool.query<{ text: string }>(
      `SELECT string_agg(t::text, '') AS text FROM (SELECT p::text FROM party p UNION ALL SELECT r::text FROM demo_register_household r
         UNION ALL SELECT l::text FROM login l UNION ALL SELECT i::text FROM party_index i) t`,
    );
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    for (const planted of [...names, '99999919611108002X', '19900000001', '示例路 8 弄']) {
      expect(dump[0]?.text).not.toContain(planted);
      expect(dump[0]?.text).not.toContain(hex(planted));
    }
  });
});

describe('registers', () => {
  const asked = {
    reader: { id: newId(), kind: 'person', role: 'proxy' },
    purpose: 'prefill',
    legalBasis: 'decree716.7',
    requestId: 'spec',
  } as const;

  test('found, not found, unavailable: each a row before the answer', async () => {
    const parties = openParties(db, contents, keys);
    const settings = openSettings(db);
    const reads = openReads(db, contents, clock.now);
    const registers = openDemoRegisters({ db, contents, keys, parties, reads, today });
    const heroine = (await parties.byNumber('person', '99999919611108002X')) ?? newId<PartyId>();
    const found = await registers.lookup(
      heroine,
      [{ register: 'household', fields: ['birth', 'street', 'nothing'] }],
      asked,
    );
    expect(found).toEqual({
      household: {
        state: 'found',
        values: { birth: '1961-11-08', street: '310115008' },
        asOf: '2026-11-24',
      },
    });
    const cardless = (await parties.byNumber('person', '999999196003050018')) ?? newId<PartyId>();
    const bank = [{ register: 'socialSecurity', fields: ['bank'] }] as const;
    expect(await registers.lookup(cardless, bank, asked)).toEqual({ socialSecurity: { state: 'notFound' } });
    await settings.set(unavailableSetting('household'), true, NOW);
    const both = [
      { register: 'household', fields: ['birth'] },
      { register: 'identity', fields: ['name'] },
    ] as const;
    expect(await registers.lookup(heroine, both, asked)).toMatchObject({
      household: { state: 'unavailable' },
      identity: { state: 'found' },
    });
    const looks = openLooks(db);
    const looked = await looks.at(heroine, 10);
    expect(looked.map(({ action, fieldGroups }) => [action, fieldGroups.length])).toEqual([
      ['register', 2],
      ['register', 3],
    ]);
    expect(await looks.at(heroine, 10, looked[0]?.id)).toHaveLength(1);
  });

  test('what cannot be recorded is not shown', async () => {
    const parties = openParties(db, contents, keys);
    const registers = openDemoRegisters({
      db,
      contents,
      keys,
      parties,
      today,
      reads: { record: () => Promise.reject(new Error('disk full')) },
    });
    const heroine = (await parties.byNumber('person', '99999919611108002X')) ?? newId<PartyId>();
    await expect(
      registers.lookup(heroine, [{ register: 'identity', fields: ['name'] }], asked),
    ).rejects.toThrow('disk full');
  });
});

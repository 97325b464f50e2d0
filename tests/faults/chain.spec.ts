import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '@yizhan/data';
import type { JsonValue } from '@yizhan/domain/kernel';
import { type ChainFault, type ChainReport, sealEvent, verifyChain } from '@yizhan/domain/ledger';
import pg from 'pg';
import { type House, demoSeed, openHouse } from '../../libs/data/src/case.fixture.ts';
import { type TestDatabase, openTestDatabase } from '../../tools/test-database.ts';
import { storedRecord } from '../support/stored-record.ts';

let database: TestDatabase;
let house: House;
let owner: pg.Client;
/** A whole case, and another beside it. */
let application: string;
let beside: string;

beforeAll(async () => {
  database = await openTestDatabase(demoSeed);
  house = openHouse(database.appUrl);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const [one, two] = [await house.filed(await house.somebody()), await house.filed(await house.somebody())];
  await house.carry(one, 'closed');
  await house.carry(two, 'proposed');
  [application, beside] = [one.id, two.id];
}, 120_000);

afterAll(async () => {
  await owner.end();
  await house.db.close();
  await database.close();
});

async function verified(): Promise<ChainReport> {
  const { events, contents } = await storedRecord(owner, house.contents);
  return verifyChain(events, contents, sha256);
}

/** What the verifier says after somebody with the owner's rights took the triggers off; nothing of it stays. */
async function after(tamper: () => Promise<void>): Promise<readonly ChainFault[]> {
  await owner.query('BEGIN');
  try {
    await owner.query('ALTER TABLE event DISABLE TRIGGER USER');
    await owner.query('ALTER TABLE content DISABLE TRIGGER USER');
    await tamper();
    return (await verified()).faults;
  } finally {
    await owner.query('ROLLBACK');
  }
}

const bodies = async (of: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ body: string }>(
    'SELECT body FROM event WHERE application_id = $1 ORDER BY seq',
    [of],
  );
  return rows.map(({ body }) => body);
};

const write = (of: string, seq: number, body: string): Promise<unknown> =>
  owner.query('UPDATE event SET body = $3 WHERE application_id = $1 AND seq = $2', [of, seq, body]);

const named = (faults: readonly ChainFault[]): readonly string[] =>
  faults.map(({ code, application: of, seq }) => `${code} ${of} ${String(seq)}`);

describe('the stored rows', () => {
  test('verify whole, every content opened and equal to its commitment', async () => {
    const { applications, events, faults, contents } = await verified();
    expect(faults).toEqual([]);
    const counts = await house.counts();
    expect([applications, events]).toEqual([counts['application'], counts['event']]);
    expect(contents).toEqual({ verified: counts['content'], notShown: 0, erased: [] });
  });

  test('a changed byte of any event names application and seq', async () => {
    const texts = await bodies(application);
    for (const [index, text] of texts.entries()) {
      const seq = index + 1;
      // Somewhere in each: a digit, a letter, a quotation mark, whatever stands there.
      const place = (seq * 7_919) % text.length;
      const byte = text[place] === '7' ? '8' : '7';
      const faults = await after(async () => {
        await write(application, seq, text.slice(0, place) + byte + text.slice(place + 1));
      });
      expect(faults.length).toBeGreaterThan(0);
      expect(new Set(faults.map(({ application: of, seq: at }) => `${of} ${String(at)}`))).toEqual(
        new Set([`${application} ${String(seq)}`]),
      );
    }
  });

  test('an event written anew with a right hash of its own is betrayed by the next one', async () => {
    const [, , third = ''] = await bodies(application);
    const faults = await after(async () => {
      const { hash: _, ...body } = JSON.parse(third) as Parameters<typeof sealEvent>[0] & { hash: string };
      const earlier = { ...body, effectiveOn: '2026-11-23' } as Parameters<typeof sealEvent>[0];
      await write(application, 3, sealEvent(earlier, sha256).text);
    });
    expect(named(faults)).toEqual([`unlinked ${application} 4`]);
  });

  test('a deleted middle row is named as missing', async () => {
    const faults = await after(async () => {
      await owner.query('DELETE FROM event WHERE application_id = $1 AND seq = 5', [application]);
    });
    expect(named(faults)).toContain(`missing ${application} 5`);
    expect(new Set(faults.map(({ application: of }) => of))).toEqual(new Set([application]));
  });

  test('two swapped rows are both named, in one chain and between two', async () => {
    const [, second = '', , fourth = ''] = await bodies(application);
    const inOne = await after(async () => {
      await write(application, 2, fourth);
      await write(application, 4, second);
    });
    expect(named(inOne)).toEqual(
      expect.arrayContaining([`rowMismatch ${application} 2`, `rowMismatch ${application} 4`]),
    );
    const [, other = ''] = await bodies(beside);
    const between = await after(async () => {
      await write(application, 2, other);
      await write(beside, 2, second);
    });
    expect(named(between)).toEqual(
      expect.arrayContaining([`rowMismatch ${application} 2`, `rowMismatch ${beside} 2`]),
    );
  });
});

describe('a content', () => {
  interface Committed {
    readonly id: string;
    readonly seq: number;
  }

  /** Every content of the case, and the event that committed to it. */
  const committed = async (): Promise<readonly Committed[]> =>
    (await bodies(application)).flatMap((text) => {
      const { seq, commitments } = JSON.parse(text) as { seq: number; commitments: { content: string }[] };
      return commitments.map(({ content }) => ({ id: content, seq }));
    });

  test('with a byte changed names the event that committed to it', async () => {
    for (const { id, seq } of await committed()) {
      const faults = await after(async () => {
        await owner.query(
          'UPDATE content SET ciphertext = set_byte(ciphertext, 3, (get_byte(ciphertext, 3) + 1) % 256) WHERE id = $1',
          [id],
        );
      });
      expect(faults).toEqual([{ code: 'contentAltered', application, seq, content: id }]);
    }
  });

  test('sealed anew with the right key and another value is altered; deleted, it is missing', async () => {
    const [first] = await committed();
    if (first === undefined) throw new Error('a case without contents');
    const { id, seq } = first;
    const value: JsonValue = { note: '另一份' };
    const { iv, ciphertext } = house.contents.seal({ owner: application, row: id, revision: 1 }, value);
    const exchanged = await after(async () => {
      await owner.query('UPDATE content SET iv = $2, ciphertext = $3 WHERE id = $1', [id, iv, ciphertext]);
    });
    expect(exchanged).toEqual([{ code: 'contentAltered', application, seq, content: id }]);
    const gone = await after(async () => {
      await owner.query('DELETE FROM content WHERE id = $1', [id]);
    });
    expect(gone).toEqual([{ code: 'contentMissing', application, seq, content: id }]);
  });
});

test('neither the running product nor its owner can do any of this while the triggers are on', async () => {
  const tampers = [
    `UPDATE event SET body = body WHERE seq = 1`,
    `UPDATE event SET seq = seq + 1000`,
    `DELETE FROM event WHERE seq = 1`,
    `TRUNCATE event`,
    `UPDATE content SET ciphertext = ciphertext`,
    `TRUNCATE content`,
  ];
  const before = await house.counts();
  for (const sql of tampers) {
    await expect(house.db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  for (const sql of ['ALTER TABLE event DISABLE TRIGGER USER', 'DROP TABLE event', `SET ROLE yizhan_owner`]) {
    await expect(house.db.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  expect(await house.counts()).toEqual(before);
  expect((await verified()).faults).toEqual([]);
});

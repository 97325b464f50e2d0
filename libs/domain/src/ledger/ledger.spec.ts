import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventBody, type EventDraft } from '../applications/index.ts';
import { CaseFile, context, tenOn } from '../applications/case.fixture.ts';
import { approver, clerk, mother, officer } from '../applications/people.fixture.ts';
import { picker, replay, wander } from '../applications/wander.fixture.ts';
import { type ContentRow, type EventRow } from './chain-report.ts';
import { commitment, GENESIS, hashEvent } from './hash.ts';
import { hashing, openedOf, rowsOf, saltOf, sha256 } from './hashing.fixture.ts';
import { verifyChain } from './verify-chain.ts';

const day = tenOn('2026-11-24');

function decidedCase(which = 1): CaseFile {
  const file = new CaseFile(context, hashing, which);
  file.file(mother, day);
  file.take(clerk, day).must(clerk, 'accept', { remark: '演示' }, day);
  file.take(officer, day).must(officer, 'startReview', {}, day);
  file.must(officer, 'propose', { proposed: 'grant', basis: ['rules4'], reason: '演示' }, day);
  return file.take(approver, day).must(approver, 'approve', {}, day);
}

const file = decidedCase();
const application = file.bodies[0]?.application ?? '';
const rows = rowsOf(file.bodies);
const contents = openedOf(file);

const faultsOf = (changed: readonly EventRow[], opened: readonly ContentRow[] = contents): unknown =>
  verifyChain(changed, opened, sha256).faults;

/** The row of a number with another body, or none. */
function changed(seq: number, change: (row: EventRow) => readonly EventRow[]): readonly EventRow[] {
  return rows.flatMap((row) => (row.seq === seq ? change(row) : [row]));
}

function row(seq: number): EventRow {
  const found = rows.find((candidate) => candidate.seq === seq);
  if (found === undefined) throw new Error(`no event ${seq}`);
  return found;
}

describe('the bytes of an event', () => {
  const golden = readFileSync(new URL('event.golden.txt', import.meta.url), 'utf8');

  it('are those of the golden file', () => {
    expect(rows[0]?.body).toBe(golden);
  });

  it('hash to what they state, counted without this code', () => {
    const { hash, prev } = JSON.parse(golden) as { hash: string; prev: string };
    const without = golden.replace(`"hash":"${hash}",`, '');
    expect(createHash('sha256').update(without, 'utf8').digest('hex')).toBe(hash);
    expect(prev).toBe(GENESIS);
  });

  it('hold nothing personal: neither a name nor an account nor an answer', () => {
    const text = rows.map(({ body }) => body).join('\n');
    for (const secret of ['演示甲', '演示银行', '3086', '演示留言', '1961-11-08', '演示"']) {
      expect(text).not.toContain(secret);
    }
  });

  it('name what is sealed by commitments in the order of their ids', () => {
    for (const { commitments } of file.bodies) {
      const ids = commitments.map(({ content }) => content);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('chain each event to the one before', () => {
    file.bodies.slice(1).forEach((body, index) => {
      const before = file.bodies[index];
      expect(body.prev).toBe(before && hashEvent(before, sha256));
    });
  });
});

describe('a commitment', () => {
  it('is of salt and canonical content, and of no other', () => {
    const salt = saltOf('a');
    const content = { b: 1, a: '演示' };
    const bytes = Buffer.concat([salt, Buffer.from('{"a":"演示","b":1}', 'utf8')]);
    expect(commitment(salt, content, sha256)).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(commitment(saltOf('b'), content, sha256)).not.toBe(commitment(salt, content, sha256));
    expect(() => commitment(salt.slice(1), content, sha256)).toThrow(RangeError);
  });
});

describe('verifying a chain', () => {
  it('says what it has proved', () => {
    expect(verifyChain(rows, contents, sha256)).toEqual({
      applications: 1,
      events: rows.length,
      faults: [],
      contents: { verified: contents.length, notShown: 0, erased: [] },
    });
  });

  it('names the event of every single changed byte', () => {
    const { body } = row(3);
    const few = contents.map(({ id }): ContentRow => ({ id, sealed: true }));
    for (let index = 0; index < body.length; index++) {
      const other = body[index] === '0' ? '1' : '0';
      const text = body.slice(0, index) + other + body.slice(index + 1);
      const rewritten = changed(3, (whole) => [{ ...whole, body: text }]).slice(0, 4);
      const { faults } = verifyChain(rewritten, few, sha256);
      expect(faults.map(({ application: where, seq }) => [where, seq])).toEqual([[application, 3]]);
    }
  });

  it('names an event that was changed and hashed anew, by its successor', () => {
    const [, , third] = file.bodies;
    if (third === undefined) throw new Error('no third event');
    const forged = { ...third, effectiveOn: '2026-11-23' as never };
    const [text] = rowsOf([forged]);
    expect(faultsOf(changed(3, () => (text ? [text] : [])))).toEqual([
      { code: 'unlinked', application, seq: 4 },
    ]);
  });

  it('names a row that is gone from the middle, from the beginning, and says nothing of a tail', () => {
    expect(faultsOf(changed(4, () => []))).toContainEqual({ code: 'missing', application, seq: 4 });
    expect(faultsOf(changed(1, () => []))).toContainEqual({ code: 'missing', application, seq: 1 });
    expect(faultsOf(rows.slice(0, -1), contents)).toEqual([]);
  });

  it('names two rows that stand in each other’s place', () => {
    const exchanged = rows.map((whole) => {
      const other = whole.seq === 3 ? 5 : whole.seq === 5 ? 3 : whole.seq;
      return { ...whole, body: row(other).body };
    });
    expect(faultsOf(exchanged)).toEqual([
      { code: 'rowMismatch', application, seq: 3 },
      { code: 'rowMismatch', application, seq: 5 },
    ]);
    const reordered = [...rows.slice(0, 2), row(4), row(3), ...rows.slice(4)];
    expect(faultsOf(reordered)).toEqual([
      { code: 'outOfOrder', application, seq: 4 },
      { code: 'outOfOrder', application, seq: 3 },
    ]);
  });

  it('names a row that stands twice, and one of another application', () => {
    expect(faultsOf([...rows, row(6)])).toContainEqual({ code: 'duplicated', application, seq: 6 });
    const other = decidedCase(2);
    const foreign = rowsOf(other.bodies).find(({ seq }) => seq === 3);
    expect(faultsOf(changed(3, (whole) => [{ ...whole, body: foreign?.body ?? '' }]))).toContainEqual({
      code: 'rowMismatch',
      application,
      seq: 3,
    });
  });

  it('names a changed content, and only that', () => {
    const target = file.contents.find(({ kind }) => kind === 'proposal');
    const where = { application, seq: 6, content: target?.id };
    const altered = contents.map((content) =>
      content.id === target?.id ? { ...content, value: { reason: '演示。' } } : content,
    );
    expect(faultsOf(rows, altered)).toEqual([{ code: 'contentAltered', ...where }]);
    const salted = contents.map((content) =>
      content.id === target?.id ? { ...content, salt: 'zz' } : content,
    );
    expect(faultsOf(rows, salted)).toEqual([{ code: 'contentAltered', ...where }]);
    const gone = contents.filter(({ id }) => id !== target?.id);
    expect(faultsOf(rows, gone)).toEqual([{ code: 'contentMissing', ...where }]);
  });

  it('calls nothing right that it was not shown', () => {
    const sealed = contents.map(({ id }): ContentRow => ({ id, sealed: true }));
    expect(verifyChain(rows, sealed, sha256).contents).toEqual({
      verified: 0,
      notShown: contents.length,
      erased: [],
    });
  });

  it('tells erased from altered', () => {
    const target = file.contents.find(({ kind }) => kind === 'proposal');
    const last = file.bodies.at(-1);
    if (target === undefined || last === undefined) throw new Error('nothing to erase');
    const draft: EventDraft = {
      type: 'contentErased',
      typeVersion: 1,
      recordedAt: day,
      effectiveOn: last.effectiveOn,
      actor: { kind: 'system', id: 'retention', role: 'system' },
      command: 'erase',
      data: { contents: [target.id], basis: ['retention'] },
      contents: [],
      documents: [],
    };
    const erasure = eventBody(draft, {
      agency: last.agency,
      application: last.application,
      seq: last.seq + 1,
      prev: hashEvent(last, sha256),
      commitments: [],
      documents: {},
    });
    const left = contents.filter(({ id }) => id !== target.id);
    const report = verifyChain(rowsOf([...file.bodies, erasure]), left, sha256);
    expect(report.faults).toEqual([]);
    expect(report.contents.erased).toEqual([
      { application, seq: 6, content: target.id, erasedBy: last.seq + 1 },
    ]);
  });

  it('holds for whatever way an application went, several together', () => {
    const numbers = fc.array(fc.nat(9999), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(numbers, (choices) => {
        let used = 0;
        const { journey } = wander(
          picker(() => choices[used++ % choices.length] ?? 0),
          25,
        );
        const { file: wandered } = replay(journey, (open, { at }) => open.tick(at), hashing);
        const report = verifyChain(rowsOf(wandered.bodies), openedOf(wandered), sha256);
        expect(report.faults).toEqual([]);
        expect(report.contents.verified).toBe(wandered.contents.length);
      }),
      { numRuns: 15, seed: 20_261_124 },
    );
  });
});

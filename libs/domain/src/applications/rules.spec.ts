import { describe, expect, it } from '@jest/globals';
import { completeFiling, context, tenOn } from './case.fixture.ts';
import { decide } from './decide.ts';
import { type Filing } from './filing.ts';
import {
  clerk,
  DAUGHTER,
  daughterWith,
  mother,
  motherAtWork,
  officer,
  officerStandingIn,
  otherClerk,
  registers,
  relativeOfMother,
} from './people.fixture.ts';
import {
  basis,
  day,
  decided,
  documentOf,
  filed,
  inReview,
  proposed,
  reason,
  refusalOf,
  refusedFiling,
} from './scenes.fixture.ts';
import { openTasks } from './state.ts';

describe('rule 7: nobody decides on themselves', () => {
  it('nobody approves their own proposal, in whatever position', () => {
    const file = proposed();
    const [task] = openTasks(file.now);
    expect(refusalOf(file, officerStandingIn, 'take', { task: task?.id })).toEqual({ code: 'ownProposal' });
    // Were it in their hands all the same, the approval itself is refused.
    const held = { ...file.now, tasks: file.now.tasks.map((open) => ({ ...open, takenBy: officer.party })) };
    const request = {
      command: 'approve',
      body: {},
      actor: officerStandingIn,
      expectedSeq: held.seq,
    } as const;
    expect(decide(request, held, file.context, day).outcome).toEqual({
      ok: false,
      error: { code: 'ownProposal' },
    });
  });

  it('nobody handles their own or a declared relative’s application', () => {
    const file = filed();
    const task = { task: openTasks(file.now)[0]?.id };
    expect(refusalOf(file, motherAtWork, 'take', task)).toEqual({ code: 'ownMatter' });
    expect(refusalOf(file, relativeOfMother, 'take', task)).toEqual({ code: 'matterOfRelative' });
    const byDaughter = filed(completeFiling, daughterWith('submit'));
    const daughterAtWork = { ...clerk, party: DAUGHTER };
    expect(refusalOf(byDaughter, daughterAtWork, 'take', { task: openTasks(byDaughter.now)[0]?.id })).toEqual(
      {
        code: 'ownMatter',
      },
    );
  });

  it('nobody keys a filing of their own', () => {
    const paper = { ...completeFiling, channel: 'window', confirmation: '演示' } as const;
    expect(refusedFiling(paper, motherAtWork)).toEqual({ code: 'ownMatter' });
    expect(refusedFiling(paper, relativeOfMother)).toEqual({ code: 'matterOfRelative' });
  });
});

describe('rule 8: what has happened since', () => {
  it('a page that has not seen the last act is stale, and nothing is written', () => {
    const file = filed().take(clerk, day);
    const before = file.bodies.length;
    const outcome = file.act(mother, 'withdraw', {}, day, 1);
    expect(outcome).toEqual({ ok: false, error: { code: 'stale', expected: 1, last: 2 } });
    expect(file.bodies).toHaveLength(before);
  });

  it('a limit that was crossed in between makes no page stale', () => {
    const file = filed();
    const seen = file.now.seq;
    file.tick(tenOn('2026-11-30'));
    expect(file.now.seq).toBeGreaterThan(seen);
    expect(file.act(mother, 'withdraw', {}, tenOn('2026-11-30'), seen).ok).toBe(true);
  });

  it('a number from the future is stale too', () => {
    expect(filed().act(mother, 'withdraw', {}, day, 9)).toMatchObject({
      ok: false,
      error: { code: 'stale' },
    });
  });
});

describe('rule 10: reason, basis, remedy', () => {
  it('a refusal, a rejection and a partial grant without a reason or a basis are no proposals', () => {
    for (const what of ['refuse', 'reject', 'partialGrant']) {
      expect(refusalOf(inReview(), officer, 'propose', { proposed: what, basis })).toMatchObject({
        code: 'invalid',
      });
      expect(refusalOf(inReview(), officer, 'propose', { proposed: what, basis: [], reason })).toMatchObject({
        code: 'invalid',
      });
    }
    expect(
      refusalOf(inReview(), officer, 'propose', { proposed: 'refuse', basis: ['hearsay'], reason }),
    ).toEqual({
      code: 'basisUnknown',
      basis: ['hearsay'],
    });
  });

  it.each([
    ['refuse', 'refusal'],
    ['reject', 'rejection'],
  ] as const)('%s: the document names all three', (what, kind) => {
    expect(documentOf(decided(what), kind)).toMatchObject({
      values: { why: { reason }, basis, remedies: context.regime.remedies.map(({ id }) => ({ remedy: id })) },
    });
  });

  it('who does not accept says why, by what law, and who is competent', () => {
    const file = filed().take(otherClerk, day);
    const body = { ground: 'notCompetent', reason, basis };
    expect(refusalOf(file, otherClerk, 'notAccept', body)).toEqual({ code: 'rightBodyMissing' });
    file.must(otherClerk, 'notAccept', { ...body, rightBody: '演示机关' }, day);
    expect(file.now).toMatchObject({ status: 'closed', outcome: 'notAccepted' });
    expect(documentOf(file, 'nonAcceptance')).toMatchObject({
      values: {
        why: { reason, rightBody: '演示机关' },
        basis,
        remedies: context.regime.remedies.map(({ id }) => ({ remedy: id })),
      },
    });
  });
});

describe('rules 11 and 12: what a machine finds, a person answers', () => {
  const unavailable: Filing = {
    ...completeFiling,
    registers: { household: { state: 'unavailable' }, photographs: { state: 'notFound' } },
  };

  it('a register that does not answer stops nobody: the office fetches', () => {
    const file = filed(unavailable);
    expect(file.now.materials).toEqual([
      { material: 'identityCard', standing: 'toFetch' },
      { material: 'householdBook', standing: 'toFetch' },
    ]);
    expect(file.now.findings.map(({ about, source, code }) => [about, source, code])).toEqual([
      // Nobody asked this one: that is for the office too, not for the applicant.
      ['identityCard', 'identity', 'registerUnavailable'],
      ['householdBook', 'household', 'registerUnavailable'],
      // And what the register would have shown is not known: neither yes nor no.
      ['age', 'age', 'conditionUnknown'],
    ]);
  });

  it('nothing is proposed while a finding is open', () => {
    const file = inReview(unavailable);
    const proposal = { proposed: 'grant', basis };
    expect(refusalOf(file, officer, 'propose', proposal)).toEqual({
      code: 'findingsOpen',
      findings: [1, 2, 3],
    });
    const answer = { verdict: 'satisfied', remark: '演示' };
    file.must(officer, 'answerFinding', { finding: 1, ...answer }, day);
    expect(refusalOf(file, officer, 'answerFinding', { finding: 1, ...answer })).toEqual({
      code: 'findingAnswered',
      finding: 1,
    });
    expect(refusalOf(file, officer, 'answerFinding', { finding: 7, ...answer })).toEqual({
      code: 'findingUnknown',
      finding: 7,
    });
    for (const finding of [2, 3]) file.must(officer, 'answerFinding', { finding, ...answer }, day);
    file.must(officer, 'propose', proposal, day);
  });

  it('a finding of the machine never decides: it opens a question, whatever it found', () => {
    const file = inReview();
    const observations = [{ code: 'conditionNotMet', about: 'age', source: 'age', observedAt: day }];
    file.must(registers, 'recordFinding', { observations, detail: '演示' }, day);
    expect(file.now.status).toBe('inReview');
    expect(refusalOf(file, officer, 'propose', { proposed: 'refuse', basis, reason })).toEqual({
      code: 'findingsOpen',
      findings: [5],
    });
    expect(refusalOf(file, officer, 'recordFinding', { observations })).toEqual({ code: 'notYourPart' });
  });
});

describe('rule 14: no twins', () => {
  const openMatter = { openMatter: 'aaaaaaaa-0000-7000-8000-000000000001' } as never;

  it('who may see the subject’s matters is told which one is open, anyone else only that one is', () => {
    expect(refusedFiling(completeFiling, mother, openMatter)).toEqual({
      code: 'openMatter',
      application: expect.any(String),
    });
    expect(refusedFiling(completeFiling, daughterWith('submit'), openMatter)).toEqual({ code: 'openMatter' });
  });
});

describe('rule 16: pins', () => {
  it('the filing records by what it is judged', () => {
    expect(filed().bodies[0]?.pins).toEqual({ ...context.pins, machine: 'application@1' });
  });
});

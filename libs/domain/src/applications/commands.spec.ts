import { describe, expect, it } from '@jest/globals';
import { CaseFile, completeFiling } from './case.fixture.ts';
import {
  approver,
  clerk,
  DAUGHTER,
  daughterWith,
  DISTRICT,
  foreignOfficer,
  MOTHER,
  mother,
  officer,
  otherClerk,
  otherOfficer,
  registers,
  stranger,
  STREET,
  supervisor,
} from './people.fixture.ts';
import {
  accepted,
  basis,
  day,
  decided,
  filed,
  inReview,
  issued,
  proposed,
  reason,
  refusalOf,
  refusedFiling,
} from './scenes.fixture.ts';
import { machine } from './machine.ts';
import { openTasks } from './state.ts';

describe('the whole errand', () => {
  it('goes from the filing to the money, through three offices’ hands', () => {
    const file = issued().take(clerk, day);
    file.must(clerk, 'deliver', { method: 'electronic', evidence: '演示送达' }, day);
    const { status, outcome, decision, delivered, tasks, documents } = file.now;
    expect({ status, outcome }).toEqual({ status: 'closed', outcome: 'granted' });
    expect(decision?.payment).toEqual({
      amount: { fen: 7500 },
      per: 'month',
      from: '2026-11',
      firstPaidOn: '2026-11-25',
    });
    expect(delivered?.method).toBe('electronic');
    expect(tasks.map(({ step, agency, closedOn }) => [step, agency, closedOn])).toEqual([
      ['accept', STREET, '2026-11-24'],
      ['review', STREET, '2026-11-24'],
      ['approve', DISTRICT, '2026-11-24'],
      ['issue', STREET, '2026-11-24'],
      ['deliver', STREET, '2026-11-24'],
    ]);
    expect(documents.map(({ kind, office, number }) => [kind, office, number?.n])).toEqual([
      ['receipt', STREET, undefined],
      ['acceptance', STREET, 1],
      ['grant', DISTRICT, 2],
      ['deliveryRecord', STREET, 3],
    ]);
  });

  it.each([
    ['grant', 'granted', 'decided', 'grant'],
    ['partialGrant', 'partlyGranted', 'decided', 'partialGrant'],
    ['refuse', 'refused', 'decided', 'refusal'],
    ['reject', 'rejected', 'closed', 'rejection'],
  ] as const)('%s is decided as %s', (what, outcome, status, document) => {
    const file = decided(what);
    expect(file.now).toMatchObject({ outcome, status });
    expect(file.now.documents.at(-1)?.kind).toBe(document);
    expect(file.now.decision?.payment === undefined).toBe(what === 'refuse' || what === 'reject');
    expect(openTasks(file.now).map(({ step }) => step)).toEqual(what === 'reject' ? [] : ['issue']);
  });

  it('comes back from the approver and is proposed anew', () => {
    const file = proposed().take(approver, day).must(approver, 'return', { reason }, day);
    expect(file.now).toMatchObject({ status: 'inReview', returns: 1 });
    expect(file.now.proposal).toBeUndefined();
    file.take(otherOfficer, day).must(otherOfficer, 'propose', { proposed: 'refuse', basis, reason }, day);
    expect(file.now.proposal?.by).toBe(otherOfficer.party);
  });

  it('is withdrawn any time before the decision, and then nobody has it', () => {
    for (const file of [filed(), accepted(), inReview(), proposed()]) {
      file.must(mother, 'withdraw', {}, day);
      expect(file.now).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
      expect(openTasks(file.now)).toEqual([]);
      expect(file.now.documents.at(-1)?.kind).toBe('withdrawalConfirmation');
    }
    expect(refusalOf(decided(), mother, 'withdraw', {})).toEqual({ code: 'notNow', status: 'decided' });
  });

  it('is delivered only once it is issued, and issued only once', () => {
    const file = decided().take(officer, day);
    const evidence = '演示';
    expect(refusalOf(file, registers, 'deliver', { method: 'post', evidence })).toEqual({
      code: 'notIssued',
      outcome: 'granted',
    });
    file.must(officer, 'issue', {}, day);
    expect(refusalOf(file, registers, 'issue', {})).toEqual({ code: 'alreadyIssued' });
    expect(file.contents.filter(({ kind }) => kind === 'payee').map(({ value }) => value)).toEqual([
      completeFiling.account,
      completeFiling.account,
    ]);
  });

  it('is delivered electronically with consent only (rule 15)', () => {
    const file = new CaseFile();
    file.file(mother, day, { ...completeFiling, consents: [] });
    file
      .take(clerk, day)
      .must(clerk, 'accept', {}, day)
      .take(officer, day)
      .must(officer, 'startReview', {}, day);
    file.must(officer, 'propose', { proposed: 'grant', basis }, day).take(approver, day);
    file
      .must(approver, 'approve', {}, day)
      .take(officer, day)
      .must(officer, 'issue', {}, day)
      .take(clerk, day);
    const electronic = { method: 'electronic', evidence: '演示' };
    expect(refusalOf(file, clerk, 'deliver', electronic)).toEqual({
      code: 'consentMissing',
      method: 'electronic',
    });
    file.must(clerk, 'deliver', { ...electronic, method: 'window' }, day);
  });
});

describe('whose work it is', () => {
  it('is done by who has the task in hand, and by nobody else', () => {
    const file = filed();
    const [task] = openTasks(file.now);
    expect(refusalOf(file, clerk, 'accept', {})).toEqual({ code: 'taskNotTaken', task: task?.id });
    file.take(clerk, day);
    expect(refusalOf(file, otherClerk, 'accept', {})).toEqual({ code: 'taskOfAnother', task: task?.id });
    expect(refusalOf(file, otherClerk, 'take', { task: task?.id })).toEqual({
      code: 'taskTaken',
      task: task?.id,
    });
    expect(refusalOf(file, foreignOfficer, 'accept', {})).toEqual({ code: 'otherOffice' });
    expect(refusalOf(file, mother, 'accept', {})).toEqual({ code: 'notYourPart' });
    expect(refusalOf(file, officer, 'take', { task: STREET })).toBeDefined();
  });

  it('stands in the queue of the step’s roles', () => {
    const file = proposed();
    expect(refusalOf(file, officer, 'take', { task: openTasks(file.now)[0]?.id })).toEqual({
      code: 'otherOffice',
    });
    const windowAtDistrict = { ...clerk, agency: DISTRICT };
    expect(refusalOf(file, windowAtDistrict, 'take', { task: openTasks(file.now)[0]?.id })).toEqual({
      code: 'roleMissing',
      roles: ['approver'],
    });
  });

  it('may be begun by the supervisor of the office', () => {
    accepted().must(supervisor, 'startReview', {}, day);
    expect(refusalOf(accepted(), { ...supervisor, agency: DISTRICT }, 'startReview', {})).toBeDefined();
  });

  it('is withdrawn by who may submit for the subject', () => {
    expect(refusalOf(filed(), stranger, 'withdraw', {})).toEqual({ code: 'notYourMatter' });
    expect(refusalOf(filed(), daughterWith('view'), 'withdraw', {})).toEqual({
      code: 'powerMissing',
      power: 'submit',
    });
    const ended = { ...daughterWith('submit') };
    const until = { ...ended, represents: { ...ended.represents, until: '2026-11-23' as never } };
    expect(refusalOf(filed(), until, 'withdraw', {})).toEqual({ code: 'notYourMatter' });
    filed().must(daughterWith('submit'), 'withdraw', {}, day);
  });
});

describe('filing', () => {
  it('names subject, applicant, actor and payee', () => {
    expect(filed(completeFiling, daughterWith('submit')).now.parties).toEqual({
      subject: MOTHER,
      applicant: MOTHER,
      payee: MOTHER,
      filedBy: DAUGHTER,
      representation: 'proxy',
    });
  });

  it('refuses what is not theirs, not declared, or not there', () => {
    expect(refusedFiling(completeFiling, stranger)).toEqual({ code: 'notYourMatter' });
    expect(refusedFiling(completeFiling, daughterWith('view', 'fill'))).toEqual({
      code: 'powerMissing',
      power: 'submit',
    });
    expect(refusedFiling(completeFiling, officer)).toEqual({ code: 'roleMissing', roles: ['windowClerk'] });
    expect(refusedFiling({ ...completeFiling, answers: {} })).toMatchObject({
      code: 'formInvalid',
      errors: [{ field: 'note', code: 'missing' }],
    });
    expect(refusedFiling({ ...completeFiling, declarations: [] })).toEqual({
      code: 'declarationsMissing',
      declarations: ['truth'],
    });
  });

  it('dates a filing on paper by the day it arrived, with the applicant’s confirmation', () => {
    const paper = { ...completeFiling, channel: 'window' } as const;
    const arrivedOn = '2026-11-20' as never;
    expect(refusedFiling({ ...paper, arrivedOn })).toEqual({ code: 'arrivalNotOnPaper' });
    expect(refusedFiling({ ...paper, arrivedOn }, clerk)).toEqual({
      code: 'confirmationMissing',
      of: MOTHER,
    });
    const confirmed = { ...paper, confirmation: '演示' };
    expect(refusedFiling({ ...confirmed, arrivedOn: '2026-11-25' as never }, clerk)).toEqual({
      code: 'arrivalInFuture',
      today: '2026-11-24',
    });
    const file = filed({ ...confirmed, arrivedOn }, clerk);
    expect(file.now).toMatchObject({
      received: { on: '2026-11-20' },
      parties: { representation: 'counter' },
    });
    expect(file.now.documents[0]?.number).toEqual({ year: 2026, n: 1 });
    // Keying it gives the clerk no part in the matter.
    file.take(clerk, day);
  });
});

describe('what people write', () => {
  const blank = '\u3000 \n';

  it.each([
    ['answerFinding', { finding: 1, verdict: 'satisfied', remark: blank }, '/remark'],
    ['propose', { proposed: 'refuse', basis: ['law'], reason: blank }, '/reason'],
    ['propose', { proposed: 'grant', basis: ['law'], reason: blank }, '/reason'],
    ['return', { reason: blank }, '/reason'],
    [
      'notAccept',
      { ground: 'notCompetent', basis: ['law'], reason: blank, rightBody: '区人社局' },
      '/reason',
    ],
    [
      'notAccept',
      { ground: 'notCompetent', basis: ['law'], reason: '不归本局', rightBody: blank },
      '/rightBody',
    ],
    ['deliver', { method: 'window', evidence: blank }, '/evidence'],
    ['accept', { remark: blank }, '/remark'],
    ['approve', { remark: blank }, '/remark'],
    ['withdraw', { reason: blank }, '/reason'],
  ] as const)('is never blank in %s %j', (name, body, path) => {
    const parsed = machine.commands.find((command) => command.name === name)?.body.parse(body);
    expect(parsed?.ok === false && parsed.error).toEqual([{ path, code: 'missing', params: {} }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type PartyId } from '../kernel/index.ts';
import { type Actor } from './actor.ts';
import { available } from './available.ts';
import { CaseFile, tenOn } from './case.fixture.ts';
import { isEventName } from './events/index.ts';
import { COMMAND_NAMES, machine, MACHINE, type CommandName } from './machine.ts';
import {
  approver,
  clerk,
  daughterWith,
  foreignOfficer,
  mother,
  motherAtWork,
  officer,
  officerStandingIn,
  otherClerk,
  registers,
  relativeOfMother,
  stranger,
  supervisor,
} from './people.fixture.ts';
import { openTasks, type State } from './state.ts';
import { transitions, transitionTable } from './transition-table.ts';
import { DOCUMENT_KINDS, STATUSES, type Status } from './words.ts';

const day = tenOn('2026-11-24');
const basis = ['rules4'];

const ACTORS = {
  mother,
  daughter: daughterWith('submit'),
  viewer: daughterWith('view'),
  stranger,
  clerk,
  otherClerk,
  officer,
  officerStandingIn,
  approver,
  supervisor,
  foreignOfficer,
  motherAtWork,
  relativeOfMother,
  registers,
} as const satisfies Readonly<Record<string, Actor>>;
type Name = keyof typeof ACTORS;

/** One case, seen in each state on its way. */
const inState: Readonly<Record<Status, State>> = (() => {
  const file = new CaseFile();
  file.file(mother, day);
  const received = file.now;
  const accepted = file.take(clerk, day).must(clerk, 'accept', {}, day).now;
  const inReview = file.take(officer, day).must(officer, 'startReview', {}, day).now;
  const awaitingApproval = file.must(officer, 'propose', { proposed: 'grant', basis }, day).now;
  const decided = file.take(approver, day).must(approver, 'approve', {}, day).now;
  file.take(officer, day).must(officer, 'issue', {}, day).take(clerk, day);
  const closed = file.must(clerk, 'deliver', { method: 'window', evidence: '演示' }, day).now;
  return { received, accepted, inReview, awaitingApproval, decided, closed };
})();

/** The decided case once it is issued: a state of its own as far as delivery goes. */
const issued: State = (() => {
  const [task] = openTasks(inState.decided);
  const moment = { on: inState.decided.received.on, at: day };
  const tasks = inState.decided.tasks.map((open) =>
    open === task ? { ...open, step: 'deliver' as const } : open,
  );
  return { ...inState.decided, issued: moment, tasks };
})();

/** Who may do a command in a state, each with the open task in their own hands or in nobody's. */
function open(command: CommandName, state: State): readonly string[] {
  const { context } = new CaseFile();
  return (Object.keys(ACTORS) as Name[]).filter((name) => {
    const actor = ACTORS[name];
    const holder = actor.kind === 'staff' && command !== 'take' ? actor.party : undefined;
    const found = available(holding(state, holder), actor, context, day).find(
      (row) => row.command === command,
    );
    return found?.open === true;
  });
}

function holding(state: State, holder: PartyId | undefined): State {
  const tasks = state.tasks.map(({ takenBy: _, ...task }) =>
    holder === undefined ? task : { ...task, takenBy: holder },
  );
  return { ...state, tasks };
}

const CITIZENS = ['mother', 'daughter'];

/** Who may do what, and when: a cell that is not here is closed to everybody. */
const MATRIX: Readonly<Record<CommandName, Partial<Readonly<Record<Status, readonly string[]>>>>> = {
  withdraw: { received: CITIZENS, accepted: CITIZENS, inReview: CITIZENS, awaitingApproval: CITIZENS },
  take: {
    received: ['clerk', 'otherClerk', 'officer'],
    accepted: ['otherClerk', 'officer'],
    inReview: ['otherClerk', 'officer'],
    // The officer proposed: not even standing in for the approver.
    awaitingApproval: ['approver'],
    decided: ['otherClerk', 'officer'],
  },
  accept: { received: ['clerk', 'otherClerk', 'officer'] },
  notAccept: { received: ['otherClerk', 'officer'] },
  startReview: { accepted: ['otherClerk', 'officer', 'supervisor'] },
  recordFinding: {
    received: ['registers'],
    accepted: ['registers'],
    inReview: ['registers'],
    awaitingApproval: ['registers'],
  },
  answerFinding: {
    received: ['otherClerk', 'officer'],
    accepted: ['otherClerk', 'officer'],
    inReview: ['otherClerk', 'officer'],
  },
  propose: { inReview: ['otherClerk', 'officer'] },
  return: { awaitingApproval: ['officerStandingIn', 'approver'] },
  approve: { awaitingApproval: ['approver'] },
  issue: { decided: ['otherClerk', 'officer', 'registers'] },
  deliver: {},
};

describe('the machine', () => {
  const cells = COMMAND_NAMES.flatMap((command) => STATUSES.map((status) => [command, status] as const));

  it.each(cells)('%s in %s is open to whom it says', (command, status) => {
    expect(open(command, inState[status])).toEqual(MATRIX[command][status] ?? []);
    const from: readonly Status[] = machine.commands.find(({ name }) => name === command)?.from ?? [];
    if (!from.includes(status)) {
      const rows = available(inState[status], mother, new CaseFile().context, day);
      expect(rows.find((row) => row.command === command)?.refusal).toEqual({ code: 'notNow', status });
    }
  });

  it('deliver is open once the case is issued', () => {
    expect(open('deliver', issued)).toEqual(['clerk', 'otherClerk', 'registers']);
    expect(open('issue', issued)).toEqual([]);
  });

  it('is named in every pin by one name', () => {
    expect(MACHINE).toBe('application@1');
    expect(new Set(COMMAND_NAMES).size).toBe(machine.commands.length);
  });

  it('names events and documents that there are, each document once', () => {
    const rows = transitions();
    for (const { events } of rows) for (const name of events) expect(isEventName(name)).toBe(true);
    expect(rows.flatMap(({ documents }) => documents).sort()).toEqual([...DOCUMENT_KINDS].sort());
  });

  it('describes every body for the contract', () => {
    for (const { body } of machine.commands)
      expect(body.jsonSchema()).toMatchObject(expect.objectContaining({}));
  });

  it('draws the table of transitions', () => {
    const table = transitionTable();
    expect(table.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(
      machine.commands.length + 1,
    );
    expect(table).toContain(
      '| `approve` | awaitingApproval | holdsTask(approve, approver) | notOwnMatter, notOwnProposal, amountKnown | decided, closed | approved | grant, partialGrant, refusal, rejection |',
    );
  });
});

/**
 * One application from the counter to its approval, command by command, each by whoever holds the step: what a street
 * centre and its bureau do with a complete case.
 */
import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import type { Desk, Street } from './city.ts';
import type { House } from './house.ts';
import { askOnce, type Answered } from './load.ts';
import type { Ready } from './citizens.ts';
import { changeHeaders } from './sessions.ts';

interface Act {
  readonly by: Desk;
  readonly command: string;
  readonly body?: object;
}

/** `take` names the open task; its id is looked up beside the measured commands, as a page has it already. */
const LIFE: readonly Act[] = [
  { by: 'clerk', command: 'take' },
  { by: 'clerk', command: 'accept', body: {} },
  { by: 'officer', command: 'take' },
  { by: 'officer', command: 'startReview', body: {} },
  { by: 'officer', command: 'propose', body: { proposed: 'grant', basis: ['elderlyRights'] } },
  { by: 'approver', command: 'take' },
  { by: 'approver', command: 'approve', body: {} },
];

export const COMMANDS_OF_A_LIFE = LIFE.length;

export interface Case {
  readonly number: string;
  readonly street: Street;
}

interface Done {
  readonly number: string;
  readonly seq: number;
}

const doneIn = ({ status, body }: Answered, what: string): Done => {
  if (status !== 200 && status !== 201) throw new Error(`${what}: ${String(status)} ${body}`);
  return JSON.parse(body) as Done;
};

export const fileOne = async (house: House, agent: Agent, { asked, street }: Ready): Promise<Case> => {
  const { number } = doneIn(await askOnce(house.api.origin, agent, asked), 'filing');
  return { number, street };
};

const OPEN_TASK = `
  SELECT t.id FROM public_number n
  JOIN task t ON t.home_agency_id = n.home_agency_id AND t.application_id = n.application_id
  WHERE n.number = $1 AND t.closed_on IS NULL`;

const openTask = async ({ owner }: House, number: string): Promise<string> => {
  const { rows } = await owner.query<{ readonly id: string }>({
    name: 'open-task',
    text: OPEN_TASK,
    values: [number],
  });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`${number} has no open task`);
  return id;
};

/** Goes through the life of a case; false from `goesOn` ends it between two commands. */
export const live = async (
  house: House,
  agent: Agent,
  { number, street }: Case,
  goesOn: () => boolean,
  onCommand: (ms: number) => void,
): Promise<void> => {
  let seq = 1;
  for (const { by, command, body } of LIFE) {
    if (!goesOn()) return;
    const sent = JSON.stringify(body ?? { task: await openTask(house, number) });
    const from = performance.now();
    const answer = await askOnce(house.api.origin, agent, {
      method: 'POST',
      path: `/api/v1/applications/${number}/${command}`,
      headers: changeHeaders(street.staff[by], randomUUID(), seq),
      body: sent,
    });
    onCommand(performance.now() - from);
    ({ seq } = doneIn(answer, command));
  }
};

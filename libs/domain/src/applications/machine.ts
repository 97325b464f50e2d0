import { accept } from './commands/accept.ts';
import { answerFinding } from './commands/answer-finding.ts';
import { approve } from './commands/approve.ts';
import { deliver } from './commands/deliver.ts';
import { issue } from './commands/issue.ts';
import { notAccept } from './commands/not-accept.ts';
import { propose } from './commands/propose.ts';
import { recordFinding } from './commands/record-finding.ts';
import { returnProposal } from './commands/return.ts';
import { startReview } from './commands/start-review.ts';
import { submit } from './commands/submit.ts';
import { take } from './commands/take.ts';
import { withdraw } from './commands/withdraw.ts';

/**
 * A machine is a list of commands, and its version is pinned by every application: a command that
 * changes what it means joins a new list, and the old one stays for those it began.
 */
export const machine = {
  name: 'application',
  version: 1,
  opens: submit,
  commands: [
    withdraw,
    take,
    accept,
    notAccept,
    startReview,
    recordFinding,
    answerFinding,
    propose,
    returnProposal,
    approve,
    issue,
    deliver,
  ],
} as const;

export type CommandName = (typeof machine.commands)[number]['name'];

/** The machine as it is pinned: `application@1`. */
export const MACHINE = `${machine.name}@${machine.version}`;

export const COMMAND_NAMES: readonly CommandName[] = machine.commands.map(({ name }) => name);

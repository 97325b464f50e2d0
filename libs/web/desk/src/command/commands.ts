import {
  type CommandName,
  machine,
  PROPOSALS,
  type Proposed,
  type Status,
} from '@yizhan/domain/applications';
import { formOf } from './form-of.ts';

/** A command of the machine as the desk uses it. */
export type DeskCommand = (typeof machine.commands)[number];

export function commandOf(name: CommandName): DeskCommand {
  const found = machine.commands.find((command) => command.name === name);
  if (found === undefined) throw new RangeError(`no command ${name}`);
  return found;
}

/** A rule that admits nobody at a desk: an applicant, the machine itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['actsFor', 'bySystem']);

/** Whether a person at a desk can do it at all. */
function isForStaff({ by }: DeskCommand): boolean {
  return by.some(({ rule }) => !ELSEWHERE.has(rule));
}

/** Answered where the finding stands, not by a button of its own. */
const IN_PLACE: ReadonlySet<CommandName> = new Set<CommandName>(['answerFinding']);

/** What a button does: a command, and of one with several forms the one it opens. */
export interface Act {
  readonly command: CommandName;
  readonly variant?: string;
}

export function actKey({ command, variant }: Act): string {
  return variant === undefined ? command : `${command}.${variant}`;
}

/** The two proposals that stand on the case itself, of the same weight; the page has the others. */
const PROPOSED_FROM_CASE: readonly Proposed[] = ['grant', 'refuse'];

/** The buttons a state can have, in the machine's order. */
export function actsIn(status: Status): readonly Act[] {
  const commands = machine.commands.filter(
    (command) =>
      isForStaff(command) &&
      !IN_PLACE.has(command.name) &&
      (command.from as readonly Status[]).includes(status),
  );
  return commands.flatMap((command): readonly Act[] => {
    if (formOf(command.body.jsonSchema()).variants === undefined) return [{ command: command.name }];
    return PROPOSED_FROM_CASE.map((variant) => ({ command: command.name, variant }));
  });
}

/** Every form a proposal can take, for the page that writes it. */
export const PROPOSABLE: readonly Proposed[] = PROPOSALS;

/** Whether doing it takes the case out of one's own hands: then the next case is wanted. */
export function handsOn(name: CommandName): boolean {
  return commandOf(name).handsTo !== undefined;
}

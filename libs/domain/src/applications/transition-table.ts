import { machine } from './machine.ts';
import { type Who } from './who.ts';

/** A row of the table of transitions, as the command's file says it. */
export interface TransitionRow {
  readonly command: string;
  readonly from: readonly string[];
  readonly by: readonly string[];
  readonly guards: readonly string[];
  readonly to: readonly string[];
  readonly events: readonly string[];
  readonly documents: readonly string[];
}

export function transitions(): readonly TransitionRow[] {
  return [machine.opens, ...machine.commands].map(
    ({ name, from, by, guards, checks, to, events, documents }) => ({
      command: name,
      from,
      by: (by as readonly Who<never>[]).map(whoInWords),
      guards: [...guards.map((guard) => guard.name), ...checks],
      to,
      events,
      documents,
    }),
  );
}

/** The table in Markdown, for the documentation that is drawn from the code. */
export function transitionTable(): string {
  const rows = transitions().map(({ command, from, by, guards, to, events, documents }) =>
    [
      `\`${command}\``,
      listed(from),
      listed(by),
      listed(guards),
      listed(to),
      listed(events),
      listed(documents),
    ].join(' | '),
  );
  return [
    '| Command | From | By | Guards | To | Events | Documents |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

function whoInWords({ rule, of }: Pick<Who<never>, 'rule' | 'of'>): string {
  return of.length === 0 ? rule : `${rule}(${of.join(', ')})`;
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? '–' : words.join(', ');
}

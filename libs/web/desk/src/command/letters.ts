import type { Status } from '@yizhan/domain/applications';
import { type Act, actKey, actsIn } from './commands.ts';

/** Letters of the desk itself: next case, down and up the queue. */
export const DESK_LETTERS = { next: 'n', down: 'j', up: 'k' } as const;

export const HELP_KEY = '?';

const TAKEN: ReadonlySet<string> = new Set(Object.values(DESK_LETTERS));

/**
 * The letter of each button of a state: the first of its English name that no other button has. It is
 * the same whoever looks and whatever is open, so that a hand can learn it.
 */
export function lettersIn(status: Status): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const taken = new Set(TAKEN);
  for (const act of actsIn(status)) {
    const letter = [...nameOf(act).toLowerCase()].find((candidate) => !taken.has(candidate));
    if (letter === undefined) continue;
    taken.add(letter);
    letters.set(actKey(act), letter);
  }
  return letters;
}

function nameOf({ command, variant }: Act): string {
  return variant ?? command;
}

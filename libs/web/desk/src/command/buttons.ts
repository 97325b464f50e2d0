import type { RefusalCode } from '@yizhan/domain/applications';
import type { Application } from '../desk.wire.ts';
import { type Act, actKey, actsIn } from './commands.ts';
import { lettersIn } from './letters.ts';

/** A button of the case's bar: open, or there with the reason why it is not. */
export interface DeskButton {
  readonly key: string;
  readonly act: Act;
  readonly letter: string | undefined;
  readonly refusal?: RefusalCode;
}

/**
 * Reasons one can do something about, or must know. All others mean that the step is somebody else's
 * or of another time: such a button is not drawn.
 */
const TOLD: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'findingsOpen',
  'ownProposal',
  'ownMatter',
  'matterOfRelative',
  'amountUnknown',
  'notIssued',
]);

/** The buttons of a case, from what the server says is open. */
export function buttonsOf({
  state,
  available,
}: Pick<Application, 'state' | 'available'>): readonly DeskButton[] {
  const letters = lettersIn(state);
  return actsIn(state).flatMap((act): readonly DeskButton[] => {
    const found = available.find(({ command }) => command === act.command);
    if (found === undefined) return [];
    const button = { key: actKey(act), act, letter: letters.get(actKey(act)) };
    if (found.open) return [button];
    const code = found.refusal?.code;
    return code !== undefined && TOLD.has(code) ? [{ ...button, refusal: code }] : [];
  });
}

/** Why nothing can be done here, where there is a reason worth saying: a colleague has it, nobody has it. */
export function standstillOf({
  state,
  task,
  available,
}: Pick<Application, 'state' | 'task' | 'available'>): 'colleague' | 'closed' | 'nothing' | undefined {
  if (available.some(({ open }) => open)) return undefined;
  if (state === 'closed') return 'closed';
  return task !== null && task.taken && !task.mine ? 'colleague' : 'nothing';
}

/** What a command is given and nobody types: the task it takes. */
export function givenTo(
  { command }: Act,
  { task }: Pick<Application, 'task'>,
): Readonly<Record<string, unknown>> {
  return command === 'take' && task !== null ? { task: task.id } : {};
}

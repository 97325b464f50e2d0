import { fieldFault, Problem } from '@yizhan/api-platform';
import { parseId, parsePlainDate, type PlainDate, type TaskId } from '@yizhan/domain/kernel';

/** The last row of a page: the next one begins after it, whatever came in or went out meanwhile. */
export interface Cursor {
  readonly task: TaskId;
  readonly dueOn?: PlainDate;
}

export function writtenCursor({ task, dueOn }: Cursor): string {
  return Buffer.from(`${dueOn ?? ''} ${task}`).toString('base64url');
}

export function readCursor(text: string): Cursor {
  const [due = '', id = ''] = Buffer.from(text, 'base64url').toString().split(' ');
  const task = parseId<TaskId>(id);
  const dueOn = due === '' ? undefined : parsePlainDate(due);
  if (task === undefined || (due !== '' && dueOn === undefined)) {
    throw new Problem('invalid', { errors: [fieldFault('/cursor', 'pattern')] });
  }
  return { task, ...(dueOn !== undefined && { dueOn }) };
}

import { uuid, type PartyId, type TaskId } from '../../kernel/index.ts';
import { eventType } from '../event-type.ts';

/** A person took a task of their office into their own hands. It starts nobody's clock. */
export const taken = eventType({
  name: 'taken',
  version: 1,
  data: { task: uuid<TaskId>() },
  change: (state, { data, actor }) => ({
    ...state,
    tasks: state.tasks.map((task) =>
      task.id === data.task ? { ...task, takenBy: actor.id as PartyId } : task,
    ),
  }),
});

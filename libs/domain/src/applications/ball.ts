import { openTasks, type State, type Task } from './state.ts';

/** Who must act 在谁手里. */
export type Ball = 'applicant' | 'office' | 'third' | 'nobody';

export function ballOf(state: State): Ball {
  return state.closed === undefined ? 'office' : 'nobody';
}

/** The step that is open, with the agency that has it and the person who took it. */
export function holderOf(state: State): Task | undefined {
  return openTasks(state)[0];
}

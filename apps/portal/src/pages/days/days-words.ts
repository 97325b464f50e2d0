import { useWords } from '../../i18n/index.ts';
import type { DaysProblem } from './days-query.ts';

/** A problem in the reader's words. */
export function useFaultText(): (problem: DaysProblem) => string {
  const { say } = useWords('days');
  return ({ fault }) => ('said' in fault ? fault.said : say(`errors.${fault.key}`, fault.params));
}

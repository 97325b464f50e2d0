import { useDeskState } from '../desk-state.tsx';
import css from './case.module.css';

/** What was done last, where it was done: it floats over nothing, and stays until the next thing is done. */
export function SaidLine() {
  const { said } = useDeskState();
  // The place is there before the words are, so that a screen reader hears them come.
  return (
    <div role="status" className={said === null ? undefined : css['said']}>
      {said !== null && <p>✓ {said.text}</p>}
    </div>
  );
}

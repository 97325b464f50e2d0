import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { Away, Stack } from '../layout/layout.component.tsx';
import css from './waiting.module.css';

export interface WaitingProps {
  /** Known before anything else is: it stands where it will stay. */
  readonly title?: string;
  /** About as many lines as will come. */
  readonly lines?: number;
}

/** While the answer is on its way. Nothing moves: a page that flickers cannot be read. */
export function Waiting({ title, lines = 4 }: WaitingProps) {
  const { say } = useUiWords('personal');
  return (
    <Stack>
      {title === undefined ? <span className={classes(css['line'], css['short'])} /> : <h1>{title}</h1>}
      <p role="status" aria-busy="true">
        <Away>{say('waiting')}</Away>
      </p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes(css['line'], line % 3 === 2 && css['short'])} />
      ))}
    </Stack>
  );
}

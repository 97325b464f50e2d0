import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.component.tsx';
import { classes } from '../layout/classes.ts';
import css from './status.module.css';

export interface StatusProps {
  readonly state: 'done' | 'busy';
  readonly children: ReactNode;
}

/** One line about what the page just did; a screen reader says it when it changes. */
export function Status({ state, children }: StatusProps) {
  return (
    <p className={css['status']} role="status">
      <span className={classes(css['mark'], state === 'done' && css['done'])}>
        {state === 'done' ? <Icon name="check" /> : <span className={css['busy']} />}
      </span>
      <span>{children}</span>
    </p>
  );
}

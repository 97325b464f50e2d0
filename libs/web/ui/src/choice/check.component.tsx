import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './choice.module.css';

export interface CheckProps {
  readonly id: string;
  readonly name: string;
  readonly checked?: boolean;
  readonly children: ReactNode;
}

/** One thing to tick, where no question stands above it. */
export function Check({ id, name, checked = false, children }: CheckProps) {
  return (
    <label className={css['choice']}>
      <input
        className={classes(css['mark'], css['box'])}
        id={id}
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={checked}
      />
      <span>{children}</span>
    </label>
  );
}

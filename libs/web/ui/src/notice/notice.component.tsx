import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './notice.module.css';

export interface NoticeProps {
  /** `accent` to know, `green` good to know, `amber` mind it, `red` act. The words say it too. */
  readonly tone?: 'accent' | 'green' | 'amber' | 'red';
  readonly children: ReactNode;
}

/** A message in its place. It floats over nothing and does not vanish by itself. */
export function Notice({ tone = 'accent', children }: NoticeProps) {
  return <div className={classes(css['notice'], tone !== 'accent' && css[tone])}>{children}</div>;
}

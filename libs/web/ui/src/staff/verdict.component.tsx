import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './verdict.module.css';

export interface VerdictProps {
  /** `ok` it agrees, `query` a person must say, `no` it may not be. */
  readonly of: 'ok' | 'query' | 'no';
  readonly children: ReactNode;
}

const SHAPES = {
  ok: 'M2.5 8.5L6 12l7.5-8',
  query:
    'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM6 6.4a2 2 0 1 1 2.9 1.8C8.3 8.5 8 8.9 8 9.6M8 11.8v.01',
  no: 'M3 3l10 10M13 3L3 13',
} as const;

/** What a check came to: a shape, a colour and a word. */
export function Verdict({ of, children }: VerdictProps) {
  return (
    <span className={classes(css['verdict'], css[of])}>
      <svg className={css['shape']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[of]} />
      </svg>
      {children}
    </span>
  );
}

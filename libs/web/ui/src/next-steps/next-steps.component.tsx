import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './next-steps.module.css';

export interface NextStepsProps {
  readonly steps: readonly { readonly key: string; readonly content: ReactNode }[];
  /** Up to three stand beside each other where there is room. */
  readonly across?: boolean;
}

/** What comes next, in its order. */
export function NextSteps({ steps, across = false }: NextStepsProps) {
  return (
    // Safari forgets that a list without marks is a list.
    <ol className={classes(css['steps'], across && css['across'])} role="list">
      {steps.map(({ key, content }) => (
        <li key={key}>
          <div>{content}</div>
        </li>
      ))}
    </ol>
  );
}

import type { ReactNode } from 'react';
import { classes } from '../layout/classes.ts';
import css from './facts.module.css';

export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
  /** Where it comes from: a register, the applicant. */
  readonly source?: ReactNode;
}

export interface FactsProps {
  readonly facts: readonly Fact[];
  /** One fact a line: the value and its source, as narrow as a side column. */
  readonly narrow?: boolean;
}

/** What is known, close together: name, value, and where it comes from. */
export function Facts({ facts, narrow = false }: FactsProps) {
  return (
    <dl className={classes(css['facts'], narrow && css['narrow'])}>
      {facts.map(({ key, name, value, source }) => (
        <div key={key} className={css['fact']}>
          <dt className={css['name']}>{name}</dt>
          <dd className={css['value']}>{value}</dd>
          {source !== undefined && <dd className={css['source']}>{source}</dd>}
        </div>
      ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import { useUiWords } from '../i18n/use-words.tsx';
import { classes } from '../layout/classes.ts';
import { Away } from '../layout/layout.component.tsx';
import css from './answers.module.css';

export interface Answer {
  readonly key: string;
  readonly question: string;
  /** A line below the question: what it means, whether it is needed. */
  readonly note?: string;
  readonly value: ReactNode;
  /** Where it is changed, if it can be. */
  readonly change?: string;
}

export interface AnswersProps {
  readonly answers: readonly Answer[];
  /** The questions are what one looks for: a list of things and their facts. */
  readonly strong?: boolean;
}

/** Questions and their answers, each with a way to change it. */
export function Answers({ answers, strong = false }: AnswersProps) {
  const { say } = useUiWords('answers');
  return (
    <dl className={css['answers']}>
      {answers.map(({ key, question, note, value, change }) => (
        <div className={css['row']} key={key}>
          <dt>
            {strong ? <span className={css['strong']}>{question}</span> : question}
            {note !== undefined && (
              <>
                <br />
                {note}
              </>
            )}
          </dt>
          <dd className={classes(css['value'], change === undefined && css['alone'])}>{value}</dd>
          {change !== undefined && (
            <dd className={css['change']}>
              <a href={change}>
                {say('change')}
                <Away>{say('changeWhat', { question })}</Away>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

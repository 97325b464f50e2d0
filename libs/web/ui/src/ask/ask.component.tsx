import type { ReactNode } from 'react';
import { useUiWords } from '../i18n/use-words.tsx';
import css from './ask.module.css';

export interface AskProps {
  readonly question: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A question that opens to its answer, without a script. */
export function Ask({ question, open = false, children }: AskProps) {
  const { say } = useUiWords('ask');
  return (
    <details className={css['ask']} open={open}>
      <summary>
        <span>{question}</span>
        <span className={css['open']} aria-hidden="true">
          {say('open')}
        </span>
        <span className={css['close']} aria-hidden="true">
          {say('close')}
        </span>
      </summary>
      <div className={css['answer']}>{children}</div>
    </details>
  );
}

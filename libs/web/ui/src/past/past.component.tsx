import type { ReactNode } from 'react';
import { useUiWords } from '../i18n/use-words.tsx';
import { Away } from '../layout/layout.component.tsx';
import css from './past.module.css';

export interface PastEntry {
  readonly key: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly what: ReactNode;
  /** When, by whom, with which document. */
  readonly facts?: ReactNode;
}

/** What happened, what is happening, what is to come. */
export function Past({ entries }: { readonly entries: readonly PastEntry[] }) {
  const { say } = useUiWords('past');
  return (
    <ol className={css['past']} role="list">
      {entries.map(({ key, state, what, facts }) => (
        <li key={key} className={css[state]} aria-current={state === 'now' ? 'step' : undefined}>
          <p className={css['what']}>
            <Away>{say(state)}</Away>
            {what}
          </p>
          {facts !== undefined && <div className={css['facts']}>{facts}</div>}
        </li>
      ))}
    </ol>
  );
}

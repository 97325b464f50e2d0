import { useUiWords } from '../i18n/use-words.tsx';
import { Away } from '../layout/layout.component.tsx';
import css from './parts.module.css';

export interface PartEntry {
  readonly key: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly title: string;
}

/** How far a form is, part by part. */
export function Parts({ label, parts }: { readonly label: string; readonly parts: readonly PartEntry[] }) {
  const { say } = useUiWords('past');
  return (
    <ol className={css['parts']} role="list" aria-label={label}>
      {parts.map(({ key, state, title }) => (
        <li key={key} className={css[state]} aria-current={state === 'now' ? 'step' : undefined}>
          <span>
            <Away>{say(state)}</Away>
            {title}
          </span>
        </li>
      ))}
    </ol>
  );
}

import { useUiWords } from '../i18n/use-words.tsx';
import css from './whose-band.module.css';

export interface WhoseBandProps {
  readonly service: string;
  /** The person or organisation whose matter this is. */
  readonly name: string;
  /** What the reader is to them: "您是代办人". */
  readonly role?: string;
}

/** Whose matter it is; stands on every page of that matter. */
export function WhoseBand({ service, name, role }: WhoseBandProps) {
  const { say, rich } = useUiWords('frame');
  return (
    <section className={css['band']} aria-label={say('whoseLabel')}>
      <div className={css['column']}>
        <p>{rich('whose', { service, name })}</p>
        {role !== undefined && <p className={css['role']}>{role}</p>}
      </div>
    </section>
  );
}

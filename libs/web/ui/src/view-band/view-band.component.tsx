import { Button } from '../button/button.component.tsx';
import { ViewForm } from '../header/header.component.tsx';
import { useUiWords } from '../i18n/use-words.tsx';
import css from './view-band.module.css';

export interface ViewBandProps {
  readonly action: string;
  readonly back: string;
}

/** On a first visit: offers senior mode in a band of the page (never over it); either answer is remembered. */
export function ViewBand({ action, back }: ViewBandProps) {
  const { say } = useUiWords('frame');
  return (
    <section className={css['band']} aria-label={say('bandLabel')}>
      <div className={css['column']}>
        <p>{say('band')}</p>
        <div className={css['ways']}>
          <ViewForm action={action} back={back} fields={{ density: 'senior' }}>
            <Button kind="quiet">{say('bandYes')}</Button>
          </ViewForm>
          <ViewForm action={action} back={back} fields={{ density: 'standard' }}>
            <Button kind="text">{say('bandNo')}</Button>
          </ViewForm>
        </div>
      </div>
    </section>
  );
}

import type { PlainDate } from '@yizhan/domain/kernel';
import { useUiWords } from '../i18n/use-words.tsx';
import css from './demo-strip.module.css';

/** Says on every page of a demonstration that it is one, and which day it takes for today. */
export function DemoStrip({ today }: { readonly today: PlainDate }) {
  const { say, format } = useUiWords('frame');
  return (
    <aside className={css['strip']} aria-label={say('demoLabel')}>
      <p>
        <span className={css['long']}>{say('demoLong', { day: format.fullDay(today) })}</span>
        <span className={css['short']}>{say('demoShort', { day: format.day(today) })}</span>
      </p>
    </aside>
  );
}

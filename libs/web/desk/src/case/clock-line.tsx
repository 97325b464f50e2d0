import { Light, Ribbon, useRecordWords, useSurroundings, type wire } from '@yizhan/web-ui';
import { addresses } from '../addresses.ts';
import type { Application } from '../desk.wire.ts';
import { useDeskWords } from '../words/index.ts';
import css from './case.module.css';
import { type CaseSpeech, drawn, lightOf, limitsAtHand, pressing, usedBy } from './clock.ts';

interface ClockProps {
  readonly application: Application;
}

/** The time limits in a line: how much is used, until when, and the days themselves, folded. */
export function ClockLine({ application }: ClockProps) {
  const speech = useDeskWords('deskCase');
  const { say, language } = speech;
  const { city } = useSurroundings();
  const limits = limitsAtHand(application);
  const shown = drawn(limits, city.today);
  if (shown === undefined) return null;
  return (
    <section className={css['clock']} aria-label={say('clock')}>
      <div className={css['limits']}>
        {limits.map((limit) => (
          <p key={limit.id}>
            <LimitText limit={limit} speech={speech} />
            {limit.provisional && <> ({say('provisional')})</>}
          </p>
        ))}
        <p className={css['each']}>
          <a href={addresses(language).days(application.number)}>{say('everyDay')}</a>
        </p>
      </div>
      <div className={css['ribbon']}>
        <Ribbon days={shown.days} today={shown.done?.on ?? city.today} />
      </div>
    </section>
  );
}

function LimitText({ limit, speech }: { readonly limit: wire.LimitState; readonly speech: CaseSpeech }) {
  const { rich, say, format } = speech;
  const { city } = useSurroundings();
  const values = {
    value: say(`unit.${limit.unit}`, { count: limit.value }),
    used: usedBy(limit, limit.done?.on ?? city.today),
    day: format.day(limit.lastDay),
  };
  return rich(limit.done === undefined ? `limit.${limit.id}` : `done.${limit.id}`, values);
}

/** The light of the case: shape, word and colour. A decided case has no light but its outcome. */
export function CaseLight({ application }: ClockProps) {
  const speech = useDeskWords('deskCase');
  const record = useRecordWords();
  const { outcome, state } = application;
  const limit = pressing(limitsAtHand(application));
  if (outcome !== undefined || limit === undefined) {
    return (
      <strong>
        {outcome === undefined ? record.name('status', state) : record.name('outcome', outcome)}
      </strong>
    );
  }
  const { state: light, word } = lightOf(limit, speech, record);
  return (
    <Light bare state={light}>
      {word}
    </Light>
  );
}

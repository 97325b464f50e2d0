import { useQuery } from '@tanstack/react-query';
import {
  Card,
  DayTable,
  Facts,
  inLanguage,
  Light,
  Page,
  Sheet,
  Stack,
  Trouble,
  useApi,
  useRecordWords,
  useSurroundings,
  Waiting,
  type wire,
} from '@yizhan/web-ui';
import { useParams } from 'react-router';
import { addresses } from './addresses.ts';
import { lightOf, usedBy } from './case/clock.ts';
import css from './days.module.css';
import type { Application } from './desk.wire.ts';
import { applicationQuery } from './queries.ts';
import { useDeskWords } from './words/index.ts';

/** Every day of a case's limits: the list its dates rest on, the same for applicant, office and auditor. */
export function DaysPage() {
  const { number = '' } = useParams();
  const { say, language } = useDeskWords('deskDays');
  const { data, error, isError, refetch } = useQuery(applicationQuery(useApi(), number));
  const back = { href: addresses(language).case(number), label: data?.subject.name ?? number };
  return (
    <Page title={say('title')} section="queue">
      {data === undefined ? (
        <Sheet title={say('title')} back={back}>
          {isError ? <Trouble error={error} again={() => void refetch()} /> : <Waiting lines={10} />}
        </Sheet>
      ) : (
        <Days application={data} back={back} />
      )}
    </Page>
  );
}

interface DaysProps {
  readonly application: Application;
  readonly back: { readonly href: string; readonly label: string };
}

function Days({ application, back }: DaysProps) {
  const speech = useDeskWords('deskDays');
  const { say, rich, language } = speech;
  const { city } = useSurroundings();
  const { limits } = application.clock;
  const { service, number, decidedOn, closedOn } = application;
  const endedOn = decidedOn ?? closedOn;
  return (
    <Sheet
      title={say('title')}
      back={{ ...back, label: `${back.label} · ${inLanguage(service.name, language)} · ${number}` }}
      note={rich('same')}
    >
      {limits.length === 0 ? (
        <p>{say('noLimits')}</p>
      ) : (
        <div className={css['days']}>
          <Stack>
            {limits.map((limit) => (
              <LimitCard key={limit.id} limit={limit} />
            ))}
            <ToldCard application={application} />
          </Stack>
          <div className={css['table']} role="region" aria-label={say('title')} tabIndex={0}>
            <DayTable limits={limits} today={city.today} {...(endedOn === undefined ? {} : { endedOn })} />
          </div>
        </div>
      )}
    </Sheet>
  );
}

/** A limit with how much of it is used. */
function LimitCard({ limit }: { readonly limit: wire.LimitState }) {
  const { say, format } = useDeskWords('deskDays');
  const speech = useDeskWords('deskCase');
  const record = useRecordWords();
  const { city } = useSurroundings();
  const { id, unit, value, lastDay, done, provisional, days } = limit;
  const used = usedBy(limit, done?.on ?? city.today);
  const { state, word } = lightOf(limit, speech, record);
  const off = days.filter(
    ({ counted, reason }) => !counted && reason.code !== 'pause' && reason.code !== 'trigger',
  ).length;
  const paused = days.filter(({ reason }) => reason.code === 'pause').length;
  return (
    <Card labelledBy={`limit-${id}`}>
      <div className={css['heading']}>
        <h2 id={`limit-${id}`}>
          {record.name('limit', id)}{' '}
          <span className={css['soft']}>{speech.say(`unit.${unit}`, { count: value })}</span>
        </h2>
        {done === undefined && (
          <Light bare state={state}>
            {word}
          </Light>
        )}
      </div>
      <progress className={css['used']} max={value} value={used} aria-label={say('used')} />
      <Facts
        narrow
        facts={[
          { key: 'used', name: say('counted'), value: say('days', { count: used }) },
          { key: 'ahead', name: say('ahead'), value: say('days', { count: Math.max(value - used, 0) }) },
          ...(paused > 0
            ? [{ key: 'paused', name: say('paused'), value: say('days', { count: paused }) }]
            : []),
          { key: 'off', name: say('off'), value: say('days', { count: off }) },
          { key: 'due', name: say('due'), value: <strong>{format.dayFrom(lastDay, city.today)}</strong> },
        ]}
      />
      {provisional && <p className={css['soft']}>{say('provisional')}</p>}
    </Card>
  );
}

/** What the applicant was told, and when: each of these is in the record. */
function ToldCard({ application: { clock } }: { readonly application: Application }) {
  const { say, format } = useDeskWords('deskDays');
  const record = useRecordWords();
  return (
    <Card labelledBy="told">
      <h2 id="told">{say('told')}</h2>
      {clock.told.length === 0 ? (
        <p>{say('toldNone')}</p>
      ) : (
        <Facts
          narrow
          facts={clock.told.map(({ limit, on, date, document }, index) => ({
            key: String(index),
            name: record.name('limit', limit),
            value: say('toldLine', { on: format.day(on), date: format.day(date) }),
            ...(document === undefined ? {} : { source: record.name('document', document) }),
          }))}
        />
      )}
    </Card>
  );
}

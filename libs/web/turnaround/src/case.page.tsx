import { useQuery } from '@tanstack/react-query';
import { dayOf, type PlainDate } from '@yizhan/domain/kernel';
import {
  Card,
  DayTable,
  type Fact,
  Facts,
  inLanguage,
  Page,
  type RecordSpeech,
  Sheet,
  Stack,
  Table,
  Text,
  timeOfDay,
  Trouble,
  useApi,
  useRecordWords,
  useSurroundings,
  Verdict,
  Waiting,
} from '@yizhan/web-ui';
import { useParams } from 'react-router';
import { addresses } from './asked.ts';
import type { TurnaroundSpeech } from './figures.ts';
import { proofQuery } from './queries.ts';
import css from './turnaround.module.css';
import type { Proof, ProofLimit } from './turnaround.wire.ts';
import { useTurnaroundWords } from './words/index.ts';

/** One case of a figure: its days, one by one, and the events they rest on. */
export function CasePage() {
  const { number = '' } = useParams();
  const { say, language } = useTurnaroundWords('turnaround');
  const { data, error, isError, refetch } = useQuery(proofQuery(useApi(), number));
  const back = { href: addresses(language).cases({}), label: say('back') };
  return (
    <Page title={say('case')} section="turnaround">
      {data === undefined ? (
        <Sheet title={say('case')} back={back}>
          {isError ? <Trouble error={error} again={() => void refetch()} /> : <Waiting lines={10} />}
        </Sheet>
      ) : (
        <Whole proof={data} back={back} />
      )}
    </Page>
  );
}

interface WholeProps {
  readonly proof: Proof;
  readonly back: { readonly href: string; readonly label: string };
}

function Whole({ proof, back }: WholeProps) {
  const speech = useTurnaroundWords('turnaround');
  const { say, language } = speech;
  const { city } = useSurroundings();
  const { number, who, service, limits, days, decidedOn } = proof;
  // A late decision lies beyond every last day: its figure's own days carry the table on to it.
  const counts = days.length === 0 ? limits : [...limits, { id: 'net', days } as const];
  return (
    <Sheet
      back={back}
      title={
        <>
          {say('case')} <span className={css['code']}>{number}</span>
        </>
      }
      note={say('caseNote', { who, service: inLanguage(service, language) })}
    >
      <div className={css['proof']}>
        <Stack>
          <FigureOf proof={proof} />
          {limits.map((limit) => (
            <LimitOf key={limit.id} limit={limit} />
          ))}
        </Stack>
        <div className={css['sheet']} role="region" aria-label={say('days_title')} tabIndex={0}>
          <DayTable
            limits={counts}
            today={city.today}
            {...(decidedOn === null ? {} : { endedOn: decidedOn })}
            marks={marksOf(proof, speech)}
          />
        </div>
      </div>
      <Events proof={proof} />
    </Sheet>
  );
}

function marksOf(
  { acceptedOn, decidedOn }: Proof,
  { say }: TurnaroundSpeech,
): Readonly<Record<PlainDate, string>> {
  const marks: Record<PlainDate, string> = {};
  if (acceptedOn !== null) marks[acceptedOn] = say('marks.accepted');
  if (decidedOn !== null) marks[decidedOn] = say('marks.decided');
  return marks;
}

/** The days that make the figure. */
function FigureOf({
  proof: { netWorking, grossNatural, acceptedOn, decidedOn, outcome },
}: {
  readonly proof: Proof;
}) {
  const { say, rich, format } = useTurnaroundWords('turnaround');
  const record = useRecordWords();
  const facts: readonly Fact[] = [
    ...(acceptedOn === null
      ? []
      : [{ key: 'accepted', name: say('acceptedOn'), value: format.fullDay(acceptedOn) }]),
    ...(decidedOn === null
      ? []
      : [{ key: 'decided', name: say('decidedOn'), value: format.fullDay(decidedOn) }]),
    ...(outcome === null
      ? []
      : [{ key: 'outcome', name: say('outcome'), value: record.name('outcome', outcome) }]),
  ];
  return (
    <Card labelledBy="figure">
      <h2 id="figure">{say('figure')}</h2>
      <Text>
        {netWorking === null || grossNatural === null
          ? say('figureNone')
          : rich('figureText', { net: netWorking, gross: grossNatural })}
      </Text>
      <Facts narrow facts={facts} />
    </Card>
  );
}

function LimitOf({ limit }: { readonly limit: ProofLimit }) {
  const speech = useTurnaroundWords('turnaround');
  const record = useRecordWords();
  const { say, format } = speech;
  const { id, unit, value, from, lastDay } = limit;
  return (
    <Card labelledBy={`limit-${id}`}>
      <h2 id={`limit-${id}`}>{record.name('limit', id)}</h2>
      <Text tone="small">
        {say('limitLine', {
          value: say(`unit.${unit}`, { count: value }),
          from: format.day(from),
          last: format.day(lastDay),
        })}
      </Text>
      <Standing limit={limit} speech={speech} />
    </Card>
  );
}

function Standing({
  limit: { doneOn, kept },
  speech: { say, format },
}: {
  readonly limit: ProofLimit;
  readonly speech: TurnaroundSpeech;
}) {
  if (doneOn === null) return <Text tone="small">{say('limitOpen')}</Text>;
  return (
    <p>
      <Verdict of={kept === true ? 'ok' : 'no'}>
        {say(kept === true ? 'limitKept' : 'limitBroken', { day: format.day(doneOn) })}
      </Verdict>
    </p>
  );
}

/** The record as it stands: who did what when, in codes, each with its hash. */
function Events({ proof: { events, head } }: { readonly proof: Proof }) {
  const { say } = useTurnaroundWords('turnaround');
  const record = useRecordWords();
  return (
    <Card labelledBy="events">
      <h2 id="events">{say('events', { count: events.length })}</h2>
      <div
        className={css['wide']}
        role="group"
        aria-label={say('events', { count: events.length })}
        tabIndex={0}
      >
        <Table
          columns={[
            { key: 'seq', title: say('seq') },
            { key: 'at', title: say('at') },
            { key: 'on', title: say('on') },
            { key: 'what', title: say('what') },
            { key: 'by', title: say('by') },
            { key: 'hash', title: say('hash') },
          ]}
          rows={events.map((event) => ({
            key: String(event.seq),
            cells: [
              event.seq,
              `${record.format.shortDay(dayOf(event.at))} ${timeOfDay(event.at)}`,
              record.format.shortDay(event.on),
              <strong key="what">{whatOf(event, record)}</strong>,
              byOf(event, record),
              <span key="hash" className={css['code']}>
                {grouped(event.hash.slice(0, 12))}
              </span>,
            ],
          }))}
        />
      </div>
      <Text tone="small">
        {say('eventsNote')} {say('head')} <span className={css['code']}>{grouped(head.slice(0, 16))}</span>
      </Text>
    </Card>
  );
}

/** Of a crossing, which limit turned which light. */
function whatOf({ type, params: { limit, level } }: Proof['events'][number], record: RecordSpeech): string {
  if (limit === undefined || level === undefined) return record.name('event', type);
  return `${record.name('limit', limit)} · ${record.name('level', level)}`;
}

function byOf({ role, agency }: Proof['events'][number], record: RecordSpeech): string {
  const name = record.name('role', role);
  return agency === null ? name : `${inLanguage(agency, record.language)} · ${name}`;
}

/** 2be8 ee51 6003 */
function grouped(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

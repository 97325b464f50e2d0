import { useQuery } from '@tanstack/react-query';
import { dayOf } from '@yizhan/domain/kernel';
import {
  Card,
  Empty,
  inLanguage,
  Page,
  Sheet,
  Table,
  Text,
  timeOfDay,
  Trouble,
  useApi,
  useSurroundings,
  Waiting,
} from '@yizhan/web-ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addresses, type Asked, askedIn, SPANS, spanTo } from './asked.ts';
import { Distribution } from './distribution.tsx';
import { type FigureText, keptText, percentilesText, summaryText, tableOf } from './figures.ts';
import { figuresQuery } from './queries.ts';
import css from './turnaround.module.css';
import type { Figures } from './turnaround.wire.ts';
import { useTurnaroundWords } from './words/index.ts';

/** How long decisions took: each number with its unit, its count and what it means, and the way to what is behind it. */
export function FiguresPage() {
  const [search] = useSearchParams();
  const { say } = useTurnaroundWords('turnaround');
  const { days: _, kept: __, ...asked } = askedIn(search);
  const { data, error, isError, refetch } = useQuery(figuresQuery(useApi(), asked));
  return (
    <Page title={say('title')} section="turnaround">
      {data === undefined ? (
        <Sheet title={say('title')}>
          {isError ? <Trouble error={error} again={() => void refetch()} /> : <Waiting lines={8} />}
        </Sheet>
      ) : (
        <Whole figures={data} />
      )}
    </Page>
  );
}

function Whole({ figures }: { readonly figures: Figures }) {
  const speech = useTurnaroundWords('turnaround');
  const { say, format, language } = speech;
  const { from, to, asOf, n, distribution, definition } = figures;
  const asked: Asked = { from, to };
  return (
    <Sheet
      title={say('titled', { from: format.date(from), to: format.date(to) })}
      note={say('note', { day: format.day(dayOf(asOf)), time: timeOfDay(asOf) })}
      actions={<Spans asked={asked} />}
    >
      {n === 0 ? (
        <Empty title={say('empty')}>
          <Text>{say('emptyText')}</Text>
        </Empty>
      ) : (
        <>
          <Cards figures={figures} asked={asked} />
          {distribution.length > 0 && (
            <div className={css['halves']}>
              <Card labelledBy="distribution">
                <h2 id="distribution">{say('distribution')}</h2>
                <Distribution
                  distribution={distribution}
                  asked={asked}
                  summary={summaryText(figures, speech)}
                />
              </Card>
              <Card labelledBy="table">
                <h2 id="table">{say('table')}</h2>
                <Data figures={figures} asked={asked} />
              </Card>
            </div>
          )}
        </>
      )}
      <section aria-labelledby="definition">
        <h2 id="definition">{say('definition')}</h2>
        <Text tone="small">{inLanguage(definition, language)}</Text>
      </section>
    </Sheet>
  );
}

/** The spans one asks for most; any other stands in the address. */
function Spans({ asked }: { readonly asked: Asked }) {
  const { say, language } = useTurnaroundWords('turnaround');
  const { city } = useSurroundings();
  return (
    <nav className={css['spans']} aria-label={say('span')}>
      {SPANS.map((months) => {
        const span = spanTo(city.today, months);
        const current = span.from === asked.from && span.to === asked.to;
        return (
          <a
            key={months}
            className={css['span']}
            href={addresses(language).figures(span)}
            aria-current={current ? 'page' : undefined}
          >
            {months === 12 ? say('year') : say('months', { count: months })}
          </a>
        );
      })}
    </nav>
  );
}

function Cards({ figures, asked }: { readonly figures: Figures; readonly asked: Asked }) {
  const speech = useTurnaroundWords('turnaround');
  const { say, language } = speech;
  const { n, undecided, lateWithdrawals, promiseKept, net, gross } = figures;
  const at = addresses(language);
  const broken = promiseKept === null ? 0 : promiseKept.of - promiseKept.kept;
  return (
    <div className={css['cards']}>
      <FigureCard
        id="count"
        title={say('count')}
        figure={{
          number: say('countUnit', { count: n }),
          lines: [
            ...(undecided > 0 ? [say('undecided', { count: undecided })] : []),
            ...(lateWithdrawals > 0 ? [say('lateWithdrawals', { count: lateWithdrawals })] : []),
          ],
        }}
      >
        <a href={at.cases(asked)}>{say('seeCases')}</a>
      </FigureCard>
      <FigureCard id="kept" title={say('kept')} figure={keptText(figures, speech)}>
        {broken > 0 && <a href={at.cases({ ...asked, kept: false })}>{say('broken', { count: broken })}</a>}
      </FigureCard>
      <FigureCard id="net" title={say('net')} figure={percentilesText(net, 'netText', figures, speech)} />
      <FigureCard
        id="gross"
        title={say('gross')}
        figure={percentilesText(gross, 'grossText', figures, speech)}
      />
    </div>
  );
}

interface FigureCardProps {
  readonly id: string;
  readonly title: string;
  readonly figure: FigureText;
  readonly children?: ReactNode;
}

function FigureCard({ id, title, figure, children }: FigureCardProps) {
  return (
    <section className={css['card']} aria-labelledby={id}>
      <h2 className={css['label']} id={id}>
        {title}
      </h2>
      <p className={css['number']}>{figure.number}</p>
      {figure.lines.map((line) => (
        <p key={line} className={css['soft']}>
          {line}
        </p>
      ))}
      {children !== undefined && children !== false && <p>{children}</p>}
    </section>
  );
}

/** The chart as a table: each day a link to its cases. */
function Data({ figures: { distribution, n }, asked }: { readonly figures: Figures; readonly asked: Asked }) {
  const { say, language, format } = useTurnaroundWords('turnaround');
  return (
    <div className={css['scroll']} role="group" aria-label={say('table')} tabIndex={0}>
      <Table
        columns={[
          { key: 'days', title: say('tableDays') },
          { key: 'n', title: say('tableCases'), number: true },
          { key: 'within', title: say('tableShare'), number: true },
        ]}
        rows={[
          ...tableOf(distribution).map((row) => ({
            key: String(row.days),
            cells: [
              <a key="days" href={addresses(language).cases({ ...asked, days: row.days })}>
                {format.number(row.days)}
              </a>,
              format.number(row.n),
              format.number(row.within),
            ],
          })),
          {
            key: 'sum',
            cells: [
              <strong key="sum">{say('tableSum')}</strong>,
              <strong key="n">{format.number(n)}</strong>,
              '',
            ],
          },
        ]}
      />
    </div>
  );
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  Button,
  inLanguage,
  Page,
  Sheet,
  Table,
  Text,
  Trouble,
  useApi,
  useRecordWords,
  Verdict,
  Waiting,
} from '@yizhan/web-ui';
import { useSearchParams } from 'react-router';
import { addresses, type Asked, askedIn } from './asked.ts';
import type { TurnaroundSpeech } from './figures.ts';
import { figuresQuery, roundsQuery } from './queries.ts';
import css from './turnaround.module.css';
import type { Round } from './turnaround.wire.ts';
import { useTurnaroundWords } from './words/index.ts';

/** The cases behind a figure: masked, and the list itself recorded. */
export function CasesPage() {
  const [search] = useSearchParams();
  const api = useApi();
  const speech = useTurnaroundWords('turnaround');
  const { say, language, format } = speech;
  const asked = askedIn(search);
  const { days: _, kept: __, ...span } = asked;
  const query = useInfiniteQuery(roundsQuery(api, asked));
  // The span the server takes where none is asked for stands in its figures.
  const { data: figures } = useQuery(figuresQuery(api, span));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const untimed = rows.filter(({ decidedOn }) => decidedOn === null).length;
  const title = titleOf(asked, speech);
  return (
    <Page title={title} section="turnaround">
      <Sheet
        title={title}
        back={{ href: addresses(language).figures(span), label: say('title') }}
        {...(figures === undefined
          ? {}
          : {
              note: say('casesNote', { from: format.date(figures.from), to: format.date(figures.to) }),
            })}
      >
        {query.data === undefined ? (
          query.isError ? (
            <Trouble error={query.error} again={() => void query.refetch()} />
          ) : (
            <Waiting lines={8} />
          )
        ) : rows.length === 0 ? (
          <Text>{say('noCases')}</Text>
        ) : (
          <>
            <Text tone="small">
              {say(query.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}
              {untimed > 0 && ` · ${say('untimed', { count: untimed })}`}
            </Text>
            <div className={css['sheet']} role="region" aria-label={title} tabIndex={0}>
              <Cases rows={rows} />
            </div>
            {query.hasNextPage && (
              <p>
                <Button type="button" kind="quiet" onPress={() => void query.fetchNextPage()}>
                  {say('more')}
                </Button>
              </p>
            )}
          </>
        )}
      </Sheet>
    </Page>
  );
}

function titleOf({ days, kept }: Asked, { say }: TurnaroundSpeech): string {
  if (days !== undefined) return say('casesDays', { days });
  if (kept !== undefined) return say(kept ? 'casesKept' : 'casesBroken');
  return say('cases');
}

function Cases({ rows }: { readonly rows: readonly Round[] }) {
  const { say, language, format } = useTurnaroundWords('turnaround');
  const record = useRecordWords();
  const day = (date: Round['acceptedOn']): string => (date === null ? '' : format.shortDay(date));
  return (
    <Table
      columns={[
        { key: 'number', title: say('number') },
        { key: 'who', title: say('who') },
        { key: 'service', title: say('service') },
        { key: 'outcome', title: say('outcome') },
        { key: 'accepted', title: say('acceptedOn'), number: true },
        { key: 'decided', title: say('decidedOn'), number: true },
        { key: 'net', title: say('netDays'), number: true },
        { key: 'natural', title: say('naturalDays'), number: true },
        { key: 'promise', title: say('promise') },
      ]}
      rows={rows.map((row) => ({
        key: `${row.number} ${String(row.round)}`,
        cells: [
          <a key="number" className={css['code']} href={addresses(language).case(row.number)}>
            {row.number}
          </a>,
          row.who,
          inLanguage(row.service, language),
          record.name('outcome', row.outcome),
          day(row.acceptedOn),
          day(row.decidedOn),
          row.netWorking === null ? '' : format.number(row.netWorking),
          row.grossNatural === null ? '' : format.number(row.grossNatural),
          row.promiseKept === null ? (
            say('none')
          ) : (
            <Verdict key="promise" of={row.promiseKept ? 'ok' : 'no'}>
              {say(row.promiseKept ? 'yes' : 'no')}
            </Verdict>
          ),
        ],
      }))}
    />
  );
}

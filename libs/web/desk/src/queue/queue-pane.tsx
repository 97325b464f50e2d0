import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, classes, isPassing, Light, NetworkLost, timeOfDay, useApi } from '@yizhan/web-ui';
import { useEffect, useRef } from 'react';
import { addresses } from '../addresses.ts';
import type { QueueView } from '../desk.wire.ts';
import { useDeskState } from '../desk-state.tsx';
import { tasksQuery } from '../queries.ts';
import { useDeskWords } from '../words/index.ts';
import css from './queue.module.css';
import { lineOf, type QueueLine, sumOf } from './queue-row.ts';
import type { Taking } from './take-next.ts';

export interface QueuePaneProps {
  readonly view: QueueView;
  /** The case that is open beside it. */
  readonly current: string | undefined;
  readonly taking: Taking;
  readonly onTakeNext: () => void;
  readonly onHelp: () => void;
  readonly lettersOn: boolean;
}

/** My cases, or those nobody has; due first, and next to it always the way to the next one. */
export function QueuePane(props: QueuePaneProps) {
  const { view, taking, onTakeNext, onHelp, lettersOn } = props;
  const speech = useDeskWords('deskQueue');
  const { say } = speech;
  const supervises = view === 'pressing';
  const title = say(supervises ? 'supervision' : 'title');
  const query = useInfiniteQuery(tasksQuery(useApi(), view));
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const asOf = query.data?.pages[0]?.asOf;
  const sum = sumOf(rows, view, speech);
  return (
    <aside className={css['pane']} aria-label={title}>
      <div className={css['head']}>
        <div className={css['top']}>
          <h2 className={css['title']}>
            {title}
            {query.data !== undefined && (
              <span className={css['count']}>
                {' '}
                {say(query.hasNextPage ? 'countMore' : 'count', { count: rows.length })}
              </span>
            )}
          </h2>
          {!supervises && (
            <Button
              type="button"
              kind="main"
              onPress={onTakeNext}
              {...(lettersOn ? { shortcut: 'n' } : {})}
              {...(taking === 'busy' ? { busy: say('taking') } : {})}
            >
              {say('next')}
            </Button>
          )}
        </div>
        {(taking === 'nothing' || taking === 'failed') && (
          <p className={css['note']} role="status">
            {say(taking === 'nothing' ? 'nothingLeft' : 'takeFailed')}
          </p>
        )}
        {!supervises && <Views view={view} />}
        {sum !== '' && <p className={css['sum']}>{sum}</p>}
      </div>
      <QueueBody {...props} query={query} lines={rows.map((row) => lineOf(row, speech))} />
      <div className={css['foot']}>
        <span>{asOf !== undefined && say('asOf', { time: timeOfDay(asOf) })}</span>
        <button type="button" className={css['help']} onClick={onHelp} aria-keyshortcuts="?">
          {say('keys')} <kbd className={css['key']}>?</kbd>
        </button>
      </div>
    </aside>
  );
}

/** The lists of one's own office; what one supervises is a way of the frame. */
function Views({ view }: { readonly view: QueueView }) {
  const { say, language } = useDeskWords('deskQueue');
  const { views } = useDeskState();
  return (
    <nav className={css['views']} aria-label={say('views')}>
      {(['mine', 'open'] as const)
        .filter((each) => views.includes(each))
        .map((each) => (
          <a
            key={each}
            className={css['view']}
            href={addresses(language, each).queue}
            aria-current={each === view ? 'page' : undefined}
          >
            {say(each)}
          </a>
        ))}
    </nav>
  );
}

type TasksQuery = Pick<
  ReturnType<typeof useInfiniteQuery>,
  'isPending' | 'isError' | 'error' | 'refetch' | 'hasNextPage' | 'fetchNextPage' | 'isFetchingNextPage'
>;

const EMPTY = { mine: 'emptyMine', open: 'emptyOpen', pressing: 'emptyPressing' } as const;

interface QueueBodyProps extends QueuePaneProps {
  readonly query: TasksQuery;
  readonly lines: readonly QueueLine[];
}

function QueueBody({ query, lines, view, current }: QueueBodyProps) {
  const { say, language } = useDeskWords('deskQueue');
  const at = addresses(language, view);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The row of the case at hand stays in sight; the page around it does not move.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (query.isPending) return <QueueWaiting />;
  if (lines.length === 0) {
    if (query.isError) return <QueueFailed error={query.error} again={() => void query.refetch()} />;
    return (
      <div className={css['state']}>
        <p>
          <strong>{say(EMPTY[view])}</strong>
        </p>
        <p>{say(`${EMPTY[view]}Text`)}</p>
      </div>
    );
  }
  return (
    <div className={css['scroll']}>
      {query.isError && <p className={css['note']}>{say('offline')}</p>}
      <ul className={css['list']} role="list" ref={list}>
        {lines.map((line) => (
          <QueueItem
            key={line.number}
            line={line}
            href={at.case(line.number)}
            isCurrent={line.number === current}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          type="button"
          kind="text"
          onPress={() => void query.fetchNextPage()}
          {...(query.isFetchingNextPage ? { busy: say('waiting') } : {})}
        >
          {say('more')}
        </Button>
      )}
    </div>
  );
}

interface QueueItemProps {
  readonly line: QueueLine;
  readonly href: string;
  readonly isCurrent: boolean;
}

function QueueItem({ line, href, isCurrent }: QueueItemProps) {
  const { say } = useDeskWords('deskQueue');
  return (
    <li className={css['item']}>
      <a className={css['row']} href={href} aria-current={isCurrent ? 'true' : undefined}>
        <span>
          <span className={css['who']}>{line.who}</span>
          {line.district !== null && (
            <>
              {' '}
              <span className={css['district']}>{line.district}</span>
            </>
          )}
        </span>
        <span className={css['light']}>
          {line.light === null ? (
            say('noDate')
          ) : (
            <Light bare state={line.light.state}>
              {line.light.word}
            </Light>
          )}
        </span>
        <span className={css['facts']}>
          {line.facts.join(' · ')}
          {line.isNew && (
            <>
              {' · '}
              <span className={css['new']}>{say('isNew')}</span>
            </>
          )}
        </span>
        <span className={classes(css['facts'], css['due'])}>{line.due}</span>
        {line.holders.length > 0 && <span className={css['facts']}>{line.holders.join(' · ')}</span>}
      </a>
    </li>
  );
}

/** While the list is on its way: where it will stand, and nothing moves. */
function QueueWaiting() {
  const { say } = useDeskWords('deskQueue');
  return (
    <div className={css['state']} role="status" aria-label={say('waiting')}>
      {Array.from({ length: 8 }, (_, line) => (
        <span key={line} className={css['bone']} />
      ))}
    </div>
  );
}

function QueueFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { say } = useDeskWords('deskQueue');
  const lost = error instanceof NetworkLost;
  return (
    <div className={css['state']}>
      <p>
        <strong>{say(lost ? 'offline' : 'failed')}</strong>
      </p>
      <p>{say(lost ? 'offlineText' : 'failedText')}</p>
      {isPassing(error) && (
        <Button type="button" kind="quiet" onPress={again}>
          {say('again')}
        </Button>
      )}
    </div>
  );
}

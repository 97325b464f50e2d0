import { useInfiniteQuery } from '@tanstack/react-query';
import {
  type Answer,
  Answers,
  Card,
  dayAndTime,
  Empty,
  Inner,
  inLanguage,
  Page,
  pathIn,
  Stack,
  Text,
  Trouble,
  useApi,
  Waiting,
} from '@yizhan/web-ui';
import css from './list.module.css';
import { mergeLooks } from './merge-looks.ts';
import type { Look } from './messages.wire.ts';
import { PURPOSES, useMessagesWords } from './messages.words.ts';
import { readsQuery } from './queries.ts';
import { ShowMore, useShown } from './show-more.tsx';

/** Who looked at this person's data, when, what for, and by what right (PIPL arts. 44, 45). */
export function ReadsPage() {
  const { say, language } = useMessagesWords('reads');
  const query = useInfiniteQuery(readsQuery(useApi()));
  const { data, error, isError, refetch } = query;
  return (
    <Page title={say('title')} section="account" back={{ href: pathIn(language, '/'), label: say('home') }}>
      <Inner>
        {data !== undefined ? (
          <List items={mergeLooks(data.pages.flatMap(({ items }) => items))} paged={query} />
        ) : isError ? (
          <Trouble title={say('title')} error={error} again={() => void refetch()} />
        ) : (
          <Waiting title={say('title')} lines={6} />
        )}
      </Inner>
    </Page>
  );
}

interface ListProps {
  readonly items: readonly Look[];
  readonly paged: Parameters<typeof useShown>[1];
}

function List({ items, paged }: ListProps) {
  const { say } = useMessagesWords('reads');
  const { shown, more, showMore } = useShown(items, paged);
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{say('title')}</h1>
        <Text>{say('intro')}</Text>
        <Text tone="soft">{say('own')}</Text>
      </Stack>
      {items.length === 0 ? (
        <Empty title={say('emptyTitle')}>
          <Text>{say('emptyText')}</Text>
        </Empty>
      ) : (
        <ul className={css['list']} role="list">
          {shown.map((look) => (
            <li key={look.id}>
              <LookCard look={look} />
            </li>
          ))}
        </ul>
      )}
      {more && <ShowMore label={say('more')} onMore={showMore} />}
    </Stack>
  );
}

function LookCard({ look }: { readonly look: Look }) {
  const { say, language, format } = useMessagesWords('reads');
  const { reader, at, purpose, basis, fields, number } = look;
  const known = PURPOSES.find((one) => one === purpose);
  const rows: readonly Answer[] = [
    { key: 'when', question: say('when'), value: dayAndTime(at, format) },
    { key: 'why', question: say('why'), value: say(`purpose.${known ?? 'other'}`) },
    { key: 'basis', question: say('basis'), value: inLanguage(basis, language) },
    {
      key: 'what',
      question: say('what'),
      value: format.list(fields.map((field) => inLanguage(field, language))),
    },
    ...(number === undefined
      ? []
      : [
          {
            key: 'number',
            question: say('number'),
            value: <a href={pathIn(language, `/my/applications/${number}`)}>{number}</a>,
          },
        ]),
  ];
  return (
    <Card>
      <Stack gap="close">
        <h2 className={css['title']}>{whoOf(reader, say, language)}</h2>
        <Answers answers={rows} />
      </Stack>
    </Card>
  );
}

function whoOf(
  reader: Look['reader'],
  say: ReturnType<typeof useMessagesWords<'reads'>>['say'],
  language: Parameters<typeof inLanguage>[1],
): string {
  switch (reader.kind) {
    case 'proxy':
      return say('who.proxy', { name: reader.name });
    case 'staff':
      return say('who.staff', { agency: inLanguage(reader.agency, language) });
    case 'system':
      return say('who.system');
  }
}

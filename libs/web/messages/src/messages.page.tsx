import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import {
  Away,
  Card,
  dayAndTime,
  Empty,
  Inner,
  inLanguage,
  Page,
  pathIn,
  Stack,
  Tag,
  Text,
  Trouble,
  useApi,
  Waiting,
} from '@yizhan/web-ui';
import { useEffect, useRef, useState } from 'react';
import css from './list.module.css';
import type { Message } from './messages.wire.ts';
import { useMessagesWords } from './messages.words.ts';
import { messagesQuery } from './queries.ts';
import { ShowMore, useShown } from './show-more.tsx';

/** What the office told this person, newest first. */
export function MessagesPage() {
  const { say, language } = useMessagesWords('messages');
  const query = useInfiniteQuery(messagesQuery(useApi()));
  const { data, error, isError, refetch } = query;
  return (
    <Page title={say('title')} section="messages" back={{ href: pathIn(language, '/'), label: say('home') }}>
      <Inner>
        {data !== undefined ? (
          <List items={data.pages.flatMap(({ items }) => items)} paged={query} />
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
  readonly items: readonly Message[];
  readonly paged: Parameters<typeof useShown>[1];
}

function List({ items, paged }: ListProps) {
  const { say } = useMessagesWords('messages');
  const { shown, more, showMore } = useShown(items, paged);
  // What was new when the page opened stays marked as new while it is being read.
  const [unread] = useState(() => new Set(items.filter(({ readAt }) => readAt === null).map(({ id }) => id)));
  useTellRead(shown.filter(({ id }) => unread.has(id)).map(({ id }) => id));
  if (items.length === 0) {
    return (
      <Stack>
        <h1>{say('title')}</h1>
        <Empty title={say('emptyTitle')}>
          <Text>{say('emptyText')}</Text>
        </Empty>
      </Stack>
    );
  }
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{say('title')}</h1>
        <Text tone="soft">{unread.size === 0 ? say('allRead') : say('unread', { count: unread.size })}</Text>
      </Stack>
      <ul className={css['list']} role="list">
        {shown.map((message) => (
          <li key={message.id}>
            <Letter message={message} isNew={unread.has(message.id)} />
          </li>
        ))}
      </ul>
      {more && <ShowMore label={say('more')} onMore={showMore} />}
    </Stack>
  );
}

/** What stood on the page was shown: the office may know that it was. A failure here is nobody's trouble. */
function useTellRead(shown: readonly string[]): void {
  const api = useApi();
  const client = useQueryClient();
  const told = useRef(new Set<string>());
  const ids = shown.join(' ');
  useEffect(() => {
    const fresh = ids.split(' ').filter((id) => id !== '' && !told.current.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) told.current.add(id);
    void Promise.allSettled(fresh.map((id) => api.change('POST', `/messages/${id}/read`))).then(() =>
      client.invalidateQueries({ queryKey: ['messages'], refetchType: 'none' }),
    );
  }, [api, client, ids]);
}

function Letter({ message, isNew }: { readonly message: Message; readonly isNew: boolean }) {
  const { say, language, format } = useMessagesWords('messages');
  const title = inLanguage(message.title, language);
  return (
    <Card tone={isNew ? 'lead' : 'plain'}>
      <Stack gap="close">
        <h2 className={css['title']}>
          {title} {isNew && <Tag>{say('new')}</Tag>}
        </h2>
        <Text tone="soft">{dayAndTime(message.at, format)}</Text>
        <Text>{inLanguage(message.text, language)}</Text>
        {message.number !== undefined && (
          <p>
            <a className={css['way']} href={pathIn(language, `/my/applications/${message.number}`)}>
              {say('about')}
              <Away>{say('aboutWhat', { title })}</Away>
            </a>
          </p>
        )}
      </Stack>
    </Card>
  );
}

import { lastOf } from '@yizhan/domain/kernel';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '@yizhan/web-ui';
import type { Look, Message } from './messages.wire.ts';

/** As many as one page of the API holds. */
const PAGE = 50;

const before = (id: string | null): string => (id === null ? '' : `?before=${id}`);

export function messagesQuery(api: Api) {
  return infiniteQueryOptions({
    queryKey: ['messages'],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ readonly items: readonly Message[] }>(`/messages${before(pageParam)}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ items }) => (items.length < PAGE ? null : (lastOf(items)?.id ?? null)),
  });
}

export function readsQuery(api: Api) {
  return infiniteQueryOptions({
    queryKey: ['reads'],
    queryFn: ({ pageParam, signal }) =>
      api.get<{ readonly items: readonly Look[]; readonly next: string | null }>(
        `/reads${before(pageParam)}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

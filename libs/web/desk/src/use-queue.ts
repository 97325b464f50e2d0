import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import { useSearchParams } from 'react-router';
import type { QueueView, TaskRow } from './desk.wire.ts';
import { tasksQuery } from './queries.ts';

/** Which part of the queue stands beside the case: an address can be sent on. */
export function useQueueView(): QueueView {
  const [search] = useSearchParams();
  return search.get('view') === 'open' ? 'open' : 'mine';
}

/** The rows of a view that are on this page, due first. */
export function useRows(view: QueueView): readonly TaskRow[] {
  const { data } = useInfiniteQuery(tasksQuery(useApi(), view));
  return data?.pages.flatMap(({ items }) => items) ?? [];
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '@yizhan/web-ui';
import { useSearchParams } from 'react-router';
import { useDeskState } from './desk-state.tsx';
import type { QueueView, TaskRow } from './desk.wire.ts';
import { tasksQuery } from './queries.ts';
import { viewIn } from './view-in.ts';

/** Which list stands beside the case: an address can be sent on, and a list that is not one's own is not asked for. */
export function useQueueView(): QueueView {
  const [search] = useSearchParams();
  const { views } = useDeskState();
  return viewIn(search.get('view'), views);
}

/** The rows of a view that are on this page, due first. */
export function useRows(view: QueueView): readonly TaskRow[] {
  const { views } = useDeskState();
  const { data } = useInfiniteQuery({ ...tasksQuery(useApi(), view), enabled: views.includes(view) });
  return data?.pages.flatMap(({ items }) => items) ?? [];
}

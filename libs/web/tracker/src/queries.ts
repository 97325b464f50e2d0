import { queryOptions } from '@tanstack/react-query';
import type { Instant } from '@yizhan/domain/kernel';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import type { Application, DraftRow, MatterRow } from './application.wire.ts';

/** Lists may be half a minute old; one application is asked for again whenever its page is opened. */
const LIST_FRESH_MS = 30_000;

export function applicationsQuery(api: Api) {
  return queryOptions({
    queryKey: ['applications'],
    queryFn: ({ signal }) =>
      api.get<{ readonly asOf: Instant; readonly items: readonly MatterRow[] }>('/applications', signal),
    staleTime: LIST_FRESH_MS,
  });
}

export function draftsQuery(api: Api) {
  return queryOptions({
    queryKey: ['drafts'],
    queryFn: ({ signal }) => api.get<{ readonly items: readonly DraftRow[] }>('/drafts', signal),
    staleTime: LIST_FRESH_MS,
  });
}

export function applicationQuery(api: Api, number: string) {
  return queryOptions({
    queryKey: ['applications', number],
    queryFn: ({ signal }) => api.get<Application>(`/applications/${encodeURIComponent(number)}`, signal),
    // A number that is not there will not be there a second later.
    retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
  });
}

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import { type Asked, searchOf } from './asked.ts';
import type { Figures, Proof, Rounds } from './turnaround.wire.ts';

const retry = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status < 500);

/** Lists and cases leave a row with those they show: they are not asked for again for nothing. */
const FRESH_MS = 60_000;

export function figuresQuery(api: Api, asked: Asked) {
  return queryOptions({
    queryKey: ['turnaround', 'figures', asked],
    queryFn: ({ signal }) => api.get<Figures>(`/staff/turnaround${searchOf(asked)}`, signal),
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    retry,
  });
}

export function roundsQuery(api: Api, asked: Asked) {
  return infiniteQueryOptions({
    queryKey: ['turnaround', 'cases', asked],
    queryFn: ({ pageParam, signal }) => {
      const search = searchOf(asked);
      const after =
        pageParam === null ? '' : `${search === '' ? '?' : '&'}after=${encodeURIComponent(pageParam)}`;
      return api.get<Rounds>(`/staff/turnaround/cases${search}${after}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    retry,
  });
}

export function proofQuery(api: Api, number: string) {
  return queryOptions({
    queryKey: ['turnaround', 'case', number],
    queryFn: ({ signal }) => api.get<Proof>(`/staff/turnaround/cases/${encodeURIComponent(number)}`, signal),
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    retry,
  });
}

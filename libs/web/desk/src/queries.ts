import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CommandName } from '@yizhan/domain/applications';
import type { ServiceDefinition } from '@yizhan/domain/catalogue';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import type { Application, QueueView, TaskPage } from './desk.wire.ts';
import type { PreviewAnswer } from './paper/sheet.wire.ts';

/** A refusal will not be another one a second later; a network may come back. */
const retry = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status < 500);

/** The list lags behind by a minute at most, and says of when it is. */
const LIST_FRESH_MS = 15_000;
const LIST_AGAIN_MS = 60_000;

export const TASKS_KEY = ['staff', 'tasks'] as const;

export function tasksQuery(api: Api, view: QueueView) {
  return infiniteQueryOptions({
    queryKey: [...TASKS_KEY, view],
    queryFn: ({ pageParam, signal }) => api.get<TaskPage>(listPath(view, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: LIST_FRESH_MS,
    refetchInterval: LIST_AGAIN_MS,
    retry,
  });
}

function listPath(view: QueueView, cursor: string | null): string {
  const asked = new URLSearchParams({
    ...(view === 'pressing' ? {} : { view }),
    ...(cursor === null ? {} : { cursor }),
  }).toString();
  return `/staff/tasks${view === 'pressing' ? '/pressing' : ''}${asked === '' ? '' : `?${asked}`}`;
}

/** Each opening leaves a row in the person's own list of who looked: a case is not asked for again for nothing. */
const CASE_FRESH_MS = 30_000;

export function applicationQuery(api: Api, number: string) {
  return queryOptions({
    queryKey: ['staff', 'application', number],
    queryFn: ({ signal }) =>
      api.get<Application>(`/staff/applications/${encodeURIComponent(number)}`, signal),
    staleTime: CASE_FRESH_MS,
    refetchOnWindowFocus: false,
    retry,
  });
}

export interface Service {
  readonly code: string;
  readonly version: number;
  readonly definition: ServiceDefinition;
}

export function serviceQuery(api: Api, code: string) {
  return queryOptions({
    queryKey: ['services', code],
    queryFn: ({ signal }) => api.get<Service>(`/services/${encodeURIComponent(code)}`, signal),
    staleTime: 600_000,
    retry,
  });
}

/** What is typed goes in the body, never in the address: an address stands in logs. */
export function previewQuery(
  api: Api,
  { number, seq }: Pick<Application, 'number' | 'seq'>,
  command: CommandName,
  body: unknown,
) {
  return queryOptions({
    queryKey: ['staff', 'preview', number, seq, command, JSON.stringify(body)],
    queryFn: () =>
      api.change<PreviewAnswer>(
        'POST',
        `/staff/applications/${encodeURIComponent(number)}/documents/preview?command=${command}`,
        { body },
      ),
    staleTime: Infinity,
    gcTime: 60_000,
    retry,
  });
}

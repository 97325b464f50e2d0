import { queryOptions } from '@tanstack/react-query';
import { parseService, type ServiceDefinition } from '@yizhan/domain/catalogue';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import type { Draft, ServiceAnswer } from './draft.wire.ts';

const unlessRefused = (count: number, error: Error): boolean =>
  count < 2 && !(error instanceof ApiProblem && error.status < 500);

/** The service as data, read by the domain's own parser: what it does not know it refuses. */
export function serviceQuery(api: Api, code: string) {
  return queryOptions({
    queryKey: ['services', code],
    queryFn: async ({ signal }): Promise<ServiceDefinition> => {
      const { definition } = await api.get<ServiceAnswer>(`/services/${encodeURIComponent(code)}`, signal);
      const parsed = parseService(definition);
      if (!parsed.ok)
        throw new Error(`a service that cannot be read: ${parsed.error.map(({ path }) => path).join(' ')}`);
      return parsed.value;
    },
    staleTime: Infinity,
    retry: unlessRefused,
  });
}

/** Opens the draft of a person for a service: the one there is, or a new one. */
export function openDraftQuery(api: Api, service: string, subject: string) {
  return queryOptions({
    queryKey: ['drafts', 'of', service, subject],
    queryFn: () => api.change<Draft>('POST', '/drafts', { body: { service, subject } }),
    staleTime: 0,
    gcTime: 0,
    retry: unlessRefused,
  });
}

export const draftKey = (id: string) => ['drafts', id] as const;

export function draftQuery(api: Api, id: string) {
  return queryOptions({
    queryKey: draftKey(id),
    queryFn: ({ signal }) => api.get<Draft>(`/drafts/${id}`, signal),
    // The form in hand is not changed under it: what was saved elsewhere comes with the next save.
    staleTime: Infinity,
    retry: unlessRefused,
  });
}

import type { CountedLimit } from '@yizhan/domain/calendar';
import { parseService, type ServiceDefinition } from '@yizhan/domain/catalogue';
import type { PlainDate } from '@yizhan/domain/kernel';
import { type Api, ApiProblem } from '@yizhan/web-ui';
import type { LoaderFunctionArgs } from 'react-router';
import { requestOf } from '../../request/portal-request.ts';
import { FEATURED_SERVICES } from '../../routes.data.ts';

/** What "so many working days from today" comes to, as an example of what the page counts. */
export const EXAMPLE_DAYS = 15;

export interface HomeFacts {
  readonly services: readonly ServiceDefinition[];
  readonly exampleDay: PlainDate | undefined;
}

export async function homeLoader({ context }: LoaderFunctionArgs): Promise<HomeFacts> {
  const { api } = requestOf(context);
  const [services, exampleDay] = await Promise.all([
    Promise.all(FEATURED_SERVICES.map((code) => serviceOf(api, code))),
    exampleOf(api),
  ]);
  return { services: services.filter((service) => service !== undefined), exampleDay };
}

/** The home page stands without what cannot be had now: it is the way to everything else. */
async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiProblem) return undefined;
    throw error;
  }
}

async function serviceOf(api: Api, code: string): Promise<ServiceDefinition | undefined> {
  const answer = await orNothing(api.get<{ readonly definition: unknown }>(`/services/${code}`));
  if (answer === undefined) return undefined;
  const service = parseService(answer.definition);
  return service.ok ? service.value : undefined;
}

async function exampleOf(api: Api): Promise<PlainDate | undefined> {
  const { today } = await api.get<{ readonly today: PlainDate }>('/city');
  const limit = await orNothing(
    api.get<CountedLimit>(
      `/calendar/limit?start=${today}&value=${String(EXAMPLE_DAYS)}&unit=workingDay&binds=office`,
    ),
  );
  return limit?.lastDay;
}

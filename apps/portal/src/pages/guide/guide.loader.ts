import { parseService, type ServiceDefinition } from '@yizhan/domain/catalogue';
import { dayOf, type Instant, type PlainDate } from '@yizhan/domain/kernel';
import { filedNow, type LimitReading, readLimits } from '@yizhan/domain/limits';
import { findRegime } from '@yizhan/domain/regimes';
import { ApiProblem, type CityFacts } from '@yizhan/web-ui';
import type { LoaderFunctionArgs } from 'react-router';
import { notFound } from '../../request/not-found.ts';
import { requestOf } from '../../request/portal-request.ts';
import { calendarsOfApi } from './calendars-of-api.ts';

/** A service as the catalogue has it in force today. */
interface ServiceAnswer {
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  readonly definition: unknown;
}

/** What a guide is drawn from. */
export interface GuideFacts {
  readonly service: ServiceDefinition;
  readonly version: number;
  readonly effectiveFrom: PlainDate;
  /** When a filing that arrived now would be done, at the latest, with every day of it. */
  readonly shown: Pick<LimitReading, 'limit' | 'lastDay' | 'days' | 'unit' | 'assumes'> | undefined;
}

export async function guideLoader({ context, params }: LoaderFunctionArgs): Promise<GuideFacts> {
  const { api } = requestOf(context);
  const code = params['code'] ?? '';
  const [answer, { now }] = await Promise.all([
    api.get<ServiceAnswer>(`/services/${encodeURIComponent(code)}`).catch(missing),
    api.get<CityFacts & { readonly now: Instant }>('/city'),
  ]);
  const service = parseService(answer.definition);
  if (!service.ok) throw new Error(`the catalogue holds a service that cannot be read: ${code}`);
  const calendars = await calendarsOfApi(api, dayOf(now));
  return {
    service: service.value,
    version: answer.version,
    effectiveFrom: answer.effectiveFrom,
    shown: shownOf(service.value, now, calendars),
  };
}

/** No such service, or a code that no service can have: the reader has a wrong address. */
function missing(error: unknown): never {
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) notFound();
  throw error;
}

/**
 * A date shown before acceptance holds whatever the office does: it assumes the last lawful day to accept where the limit
 * runs from acceptance.
 */
function shownOf(
  { limits, regime: { id, version } }: ServiceDefinition,
  now: Instant,
  calendars: Awaited<ReturnType<typeof calendarsOfApi>>,
): GuideFacts['shown'] {
  const regime = findRegime(id, version);
  if (regime === undefined) return undefined;
  const facts = filedNow({ on: dayOf(now), at: now });
  const { acceptance } = limits;
  const { shown } = readLimits(limits, facts, {
    regime,
    calendars,
    now,
    ...(acceptance === undefined ? {} : { acceptance }),
  });
  if (shown === undefined) return undefined;
  const { limit, lastDay, days, unit, assumes } = shown;
  return { limit, lastDay, days, unit, assumes };
}

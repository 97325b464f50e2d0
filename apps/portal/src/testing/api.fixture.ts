import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type CalendarEdition,
  calendarAt,
  countLimit,
  type DayUnit,
  parseCalendarEdition,
} from '@yizhan/domain/calendar';
import { instant, plainDate } from '@yizhan/domain/kernel';
import { parse } from 'yaml';

const seed = new URL('../../../../prisma/seed/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, seed), 'utf8'));

const NOW = instant('2026-11-24T01:00:00.000Z');

const editions = readdirSync(new URL('calendars/', seed)).flatMap((file): readonly CalendarEdition[] =>
  [read(`calendars/${file}`)].flat().map((raw) => {
    const edition = parseCalendarEdition(raw);
    if (!edition.ok) throw new Error(`${file} is no calendar`);
    return edition.value;
  }),
);
const calendar = calendarAt(editions, NOW);

export const city = {
  name: { zh: '示例市', en: 'Example City' },
  product: { zh: '一站', en: 'Yizhan' },
  mark: { zh: '站', en: '站' },
  hotline: '00000',
  demo: true,
  now: NOW,
  today: '2026-11-24',
  offsetDays: 0,
};

const problem = (status: number, code: string): Response =>
  Response.json({ status, code, title: '', detail: '' }, { status });

/** Our API as far as public pages ask it: the domain's own answers over the seed, without a server. */
export function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, resource = '', id = ''] = /^\/api\/v1\/(\w+)(?:\/(.+))?$/.exec(pathname) ?? [];
  if (resource === 'city') return Promise.resolve(Response.json(city));
  if (resource === 'services') return Promise.resolve(service(id));
  if (resource === 'calendar' && id === 'limit') return Promise.resolve(limit(searchParams));
  if (resource === 'calendar') return Promise.resolve(year(Number(id.replace('years/', ''))));
  return Promise.resolve(problem(404, 'notFound'));
}

function service(code: string): Response {
  const path = `catalogue/${code}.yaml`;
  if (!existsSync(new URL(path, seed))) return problem(404, 'notFound');
  return Response.json({
    code,
    version: 1,
    textsRevision: 1,
    effectiveFrom: '2016-05-01',
    definition: read(path),
  });
}

function limit(params: URLSearchParams): Response {
  const counted = countLimit({
    start: plainDate(params.get('start') ?? ''),
    value: Number(params.get('value')),
    unit: params.get('unit') as DayUnit,
    binds: params.get('binds') === 'applicant' ? 'applicant' : 'office',
    pauses: params.getAll('pause').map((range) => {
      const [first = '', last = ''] = range.split('/');
      return { first: plainDate(first), last: plainDate(last) };
    }),
    calendar,
  });
  if (counted.ok) return Response.json(counted.value);
  const errors = [{ path: '/value', code: counted.error.code, params: {}, message: '' }];
  return Response.json({ status: 400, code: 'invalid', title: '', detail: '', errors }, { status: 400 });
}

function year(number: number): Response {
  const { edition, dates, kinds } = calendar.year(number);
  const days = dates.map((date, index) => ({ date, kind: kinds[index]?.kind, name: kinds[index]?.name }));
  return Response.json({ year: number, edition, days });
}

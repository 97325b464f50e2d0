import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

const PROBLEM = 'application/problem+json; charset=utf-8';

let api: TestApp;

beforeAll(async () => {
  api = await openTestApp();
}, 60_000);

afterAll(async () => {
  await api.close();
});

interface Day {
  readonly date: string;
  readonly counted: boolean;
  readonly reason: { readonly code: string; readonly params: object };
}

const limit = (query: string, language = 'zh-CN') =>
  api.request.get(`/api/v1/calendar/limit?${query}`).set('accept-language', language);

/** Trigger + length = last day: the vectors of the official notices of 2026. */
describe('GET /calendar/limit', () => {
  test.each([
    ['2026-02-11', 5, '2026-02-25'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 20, '2026-03-19'],
    ['2026-02-15', 5, '2026-02-28'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-06-18', 10, '2026-07-03'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-09-20', 5, '2026-09-28'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 20, '2026-11-03'],
    ['2026-09-30', 30, '2026-11-17'],
    ['2026-10-03', 5, '2026-10-13'],
  ])('%s + %d working days = %s', async (start, value, lastDay) => {
    const { body, status } = await limit(`start=${start}&value=${value}&unit=workingDay&binds=office`);
    const { days } = body as { readonly days: readonly Day[] };
    expect(status).toBe(200);
    expect(body).toMatchObject({ lastDay, provisional: false });
    expect(days[0]).toEqual({ date: start, counted: false, reason: { code: 'trigger', params: {} } });
    expect(days.filter(({ counted }) => counted)).toHaveLength(value);
    expect(days.at(-1)).toMatchObject({ date: lastDay, counted: true });
  });

  test.each([
    ['start=2026-09-07&value=30&unit=naturalDay&binds=office', '2026-10-07'],
    ['start=2026-09-07&value=30&unit=naturalDay&binds=applicant', '2026-10-08'],
    ['start=2026-01-31&value=1&unit=month&binds=office', '2026-02-28'],
    ['start=2024-02-29&value=1&unit=year&binds=office', '2025-02-28'],
    ['start=2026-11-24&value=0&unit=workingDay&binds=office', '2026-11-24'],
    ['start=2026-10-12&value=5&unit=workingDay&binds=office&pause=2026-10-13/2026-10-16', '2026-10-23'],
    [
      'start=2026-10-12&value=5&unit=workingDay&binds=office&pause=2026-10-13/2026-10-14&pause=2026-10-15/2026-10-16',
      '2026-10-23',
    ],
    ['start=2026-01-05&value=5000&unit=naturalDay&binds=office', '2039-09-14'],
  ])('%s ends on %s', async (query, lastDay) => {
    const { body, status } = await limit(query);
    expect({ status, lastDay: (body as { lastDay: string }).lastDay }).toEqual({ status: 200, lastDay });
  });

  test('says why of each day, and where a table can still change it', async () => {
    const { body } = await limit('start=2026-12-30&value=3&unit=workingDay&binds=office');
    expect(body).toEqual({
      lastDay: '2027-01-05',
      provisional: true,
      days: [
        { date: '2026-12-30', counted: false, reason: { code: 'trigger', params: {} } },
        { date: '2026-12-31', counted: true, reason: { code: 'working', params: {} } },
        {
          date: '2027-01-01',
          counted: false,
          reason: { code: 'holiday', params: { name: 'newYear' } },
          provisional: true,
        },
        { date: '2027-01-02', counted: false, reason: { code: 'weekend', params: {} }, provisional: true },
        { date: '2027-01-03', counted: false, reason: { code: 'weekend', params: {} }, provisional: true },
        { date: '2027-01-04', counted: true, reason: { code: 'working', params: {} }, provisional: true },
        { date: '2027-01-05', counted: true, reason: { code: 'working', params: {} }, provisional: true },
      ],
    });
  });

  const good = 'start=2026-09-30&value=20&unit=workingDay&binds=office';
  test.each([
    ['value=20&unit=workingDay&binds=office', '/start', 'missing', '起算日（start）', 'Start day (start)'],
    [
      'start=2026-02-30&value=20&unit=workingDay&binds=office',
      '/start',
      'notADate',
      '起算日（start）',
      'Start day (start)',
    ],
    [
      'start=0000-01-01&value=20&unit=workingDay&binds=office',
      '/start',
      'notADate',
      '起算日（start）',
      'Start day (start)',
    ],
    [
      'start=20260930&value=20&unit=workingDay&binds=office',
      '/start',
      'notADate',
      '起算日（start）',
      'Start day (start)',
    ],
    [
      'start=&value=20&unit=workingDay&binds=office',
      '/start',
      'missing',
      '起算日（start）',
      'Start day (start)',
    ],
    [
      'start=9999-12-31&value=20&unit=workingDay&binds=office',
      '/start',
      'startOutOfRange',
      '起算日（start）',
      'Start day (start)',
    ],
    [`${good}&start=2026-09-30`, '/start', 'repeated', '起算日（start）', 'Start day (start)'],
    [
      'start=2026-09-30&value=-1&unit=workingDay&binds=office',
      '/value',
      'tooSmall',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=5001&unit=workingDay&binds=office',
      '/value',
      'tooLarge',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=1.5&unit=workingDay&binds=office',
      '/value',
      'wrongType',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=1e3&unit=workingDay&binds=office',
      '/value',
      'wrongType',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=99999999999999999999&unit=workingDay&binds=office',
      '/value',
      'wrongType',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=NaN&unit=workingDay&binds=office',
      '/value',
      'wrongType',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=5000&unit=workingDay&binds=office&pause=2027-01-01/2046-12-31',
      '/value',
      'beyondHorizon',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=241&unit=month&binds=office',
      '/value',
      'beyondHorizon',
      '期限（value）',
      'Length (value)',
    ],
    [
      'start=2026-09-30&value=5000&unit=year&binds=office',
      '/value',
      'beyondHorizon',
      '期限（value）',
      'Length (value)',
    ],
    ['start=2026-09-30&value=20&unit=hour&binds=office', '/unit', 'notInList', '单位（unit）', 'Unit (unit)'],
    [
      'start=2026-09-30&value=20&unit=workingDay&binds=clerk',
      '/binds',
      'notInList',
      '约束谁（binds）',
      'Whom it binds (binds)',
    ],
    [`${good}&pause=2026-10-12`, '/pause/0', 'pattern', '暂停的日子（pause/0）', 'Paused days (pause/0)'],
    [
      `${good}&pause=2026-10-12/2026-10-13&pause=2026-02-30/2026-03-01`,
      '/pause/1',
      'notADate',
      '暂停的日子（pause/1）',
      'Paused days (pause/1)',
    ],
    [
      `${good}&pause=2026-10-14/2026-10-12`,
      '/pause/0',
      'pauseReversed',
      '暂停的日子（pause/0）',
      'Paused days (pause/0)',
    ],
    [`${good}&colour=red`, '/colour', 'unknownKey', 'colour', 'colour'],
    [`${good}&pause[]=2026-10-12/2026-10-13`, '/pause[]', 'unknownKey', 'pause[]', 'pause[]'],
    [`${good}&__proto__=1`, '/__proto__', 'unknownKey', '__proto__', '__proto__'],
  ])('400 for ?%s', async (query, path, code, zh, en) => {
    for (const [language, name] of [
      ['zh-CN,zh;q=0.9', zh],
      ['en-GB', en],
    ] as const) {
      const { body, status, headers } = await limit(query, language);
      expect({ status, type: headers['content-type'] }).toEqual({ status: 400, type: PROBLEM });
      expect(body).toMatchObject({ code: 'invalid', status: 400, errors: [{ path, code }] });
      expect((body as { errors: { message: string }[] }).errors[0]?.message.startsWith(name)).toBe(true);
      expect(headers['content-language']).toBe(language.slice(0, 2));
    }
  });

  test('names every fault at once', async () => {
    const { body } = await limit('value=x&unit=day');
    const paths = (body as { errors: { path: string }[] }).errors.map(({ path }) => path);
    expect(paths.sort()).toEqual(['/binds', '/start', '/unit', '/value']);
  });

  test('a hundred pauses are counted, more are refused', async () => {
    const pauses = (count: number) => `&pause=2026-10-12/2026-10-12`.repeat(count);
    expect((await limit(`${good}${pauses(100)}`)).status).toBe(200);
    expect((await limit(`${good}${pauses(101)}`)).body).toMatchObject({
      errors: [{ path: '/pause', code: 'tooLong' }],
    });
  });
});

describe('GET /calendar/years/{year}', () => {
  test('2026 has 248 working days by its notice', async () => {
    const { body } = await api.request.get('/api/v1/calendar/years/2026');
    expect(body).toMatchObject({
      year: 2026,
      provisional: false,
      workingDays: 248,
      edition: { basis: 'notice' },
    });
    expect((body as { days: unknown[] }).days).toHaveLength(365);
    expect((body as { days: Day[] }).days[0]).toEqual({
      date: '2026-01-01',
      kind: 'holiday',
      name: 'newYear',
    });
  });

  test('a year without notice or regulation has weekends only and says so', async () => {
    const { body } = await api.request.get('/api/v1/calendar/years/2035');
    expect(body).toMatchObject({ year: 2035, provisional: true });
    expect(body).not.toHaveProperty('edition');
  });

  test.each(['1948', '2201', 'x', '2026.0', '02026', ''])('400 or 404 for %j', async (year) => {
    const { status, body, headers } = await api.request.get(`/api/v1/calendar/years/${year}`);
    expect(headers['content-type']).toBe(PROBLEM);
    expect(status).toBe(year === '' ? 404 : 400);
    if (status === 400) expect(body).toMatchObject({ errors: [{ path: '/year' }] });
  });

  test('takes no query', async () => {
    const { body } = await api.request.get('/api/v1/calendar/years/2026?x=1');
    expect(body).toMatchObject({ code: 'invalid', errors: [{ path: '/x', code: 'unknownKey' }] });
  });
});

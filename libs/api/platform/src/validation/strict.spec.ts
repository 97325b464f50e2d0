import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Module, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { date, integer, list, type PlainDate, text } from '@yizhan/domain/kernel';
import { createApp, ParamField, Public } from '../index.ts';
import { testPlatform } from '../testing/platform.fixture.ts';

class DayQuery {
  @ParamField(date(), { label: { zh: '起算日', en: 'Start day' } })
  readonly start!: PlainDate;

  @ParamField(integer({ min: 0, max: 9 }), { label: { zh: '数', en: 'Number' }, optional: true })
  readonly value?: number;

  @ParamField(list(text({ max: 3 }), { max: 2 }), { label: { zh: '名', en: 'Name' }, optional: true })
  readonly name!: readonly string[];
}

@Controller('toys')
class ToysController {
  @Get()
  @Public()
  find(@Query() query: DayQuery): object {
    return { ...query };
  }

  @Get('plain')
  @Public()
  plain(): object {
    return { ok: true };
  }
}

@Module({ controllers: [ToysController] })
class ToysModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await createApp(ToysModule, testPlatform());
});

afterAll(async () => {
  await app.close();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the strict pipe', () => {
  test('reads text as what is described', async () => {
    const answer = await get('/api/v1/toys?start=2026-09-30&value=7&name=a');
    expect(answer.json()).toEqual({ start: '2026-09-30', value: 7, name: ['a'] });
  });

  test.each([
    ['', '/start', 'missing', '起算日（start）：必须填写。', 'Start day (start) is required.'],
    [
      'start=2026-02-30',
      '/start',
      'notADate',
      '起算日（start）：应是真实的日期，例如 2026-09-30。',
      'Start day (start) must be a day that exists, such as 2026-09-30.',
    ],
    [
      'start=2026-09-30&start=2026-10-01',
      '/start',
      'repeated',
      '起算日（start）：只能给一个值。',
      'Start day (start) must be given once.',
    ],
    [
      'start=2026-09-30&value=x',
      '/value',
      'wrongType',
      '数（value）：应是整数。',
      'Number (value) must be a whole number.',
    ],
    [
      'start=2026-09-30&value=07',
      '/value',
      'wrongType',
      '数（value）：应是整数。',
      'Number (value) must be a whole number.',
    ],
    [
      'start=2026-09-30&value=10',
      '/value',
      'tooLarge',
      '数（value）：不能大于 9。',
      'Number (value) must not be more than 9.',
    ],
    [
      'start=2026-09-30&name=abc&name=abcd',
      '/name/1',
      'tooLong',
      '名（name/1）：长度不能超过 3。',
      'Name (name/1) must not be longer than 3.',
    ],
    ['start=2026-09-30&stop=1', '/stop', 'unknownKey', 'stop：没有这一项。', 'stop is not known here.'],
    [
      'start=2026-09-30&__proto__=1',
      '/__proto__',
      'unknownKey',
      '__proto__：没有这一项。',
      '__proto__ is not known here.',
    ],
    [
      'start=2026-09-30&constructor=1',
      '/constructor',
      'unknownKey',
      'constructor：没有这一项。',
      'constructor is not known here.',
    ],
    [
      'start=2026-09-30&toString=1',
      '/toString',
      'unknownKey',
      'toString：没有这一项。',
      'toString is not known here.',
    ],
  ])('names what is wrong with ?%s', async (query, path, code, zh, en) => {
    for (const [language, message] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const answer = await get(`/api/v1/toys?${query}`, { 'accept-language': language });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.json()).toMatchObject({ code: 'invalid', errors: [{ path, code, message }] });
    }
  });

  test('a route that reads no query takes none', async () => {
    expect((await get('/api/v1/toys/plain?x=1')).json()).toMatchObject({
      errors: [{ path: '/x', code: 'unknownKey' }],
    });
    expect((await get('/api/v1/toys/plain')).statusCode).toBe(200);
  });
});

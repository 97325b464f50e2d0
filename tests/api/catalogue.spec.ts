import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseService } from '@yizhan/domain/catalogue';
import { openTestApp, type TestApp } from '../support/app.ts';

// A machine that builds and tests at once is slow; what is tested here is not how fast it is.
jest.setTimeout(60_000);

let api: TestApp;

beforeAll(async () => {
  api = await openTestApp();
}, 60_000);

afterAll(async () => {
  await api.close();
});

const service = (address: string) => api.request.get(`/api/v1/services/${address}`);

describe('GET /services/{code}', () => {
  test("is today's version, whole, as the domain reads it", async () => {
    const { status, body } = await service('SH-OLD-002');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: 'SH-OLD-002',
      version: 1,
      textsRevision: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(parseService((body as { definition: unknown }).definition).ok).toBe(true);
  });

  test('is the version an application pinned', async () => {
    const { body } = await service('SH-OLD-002');
    expect((await service('SH-OLD-002?version=1&texts=1')).body).toEqual(body);
    expect((await service('SH-OLD-002?version=1')).body).toEqual(body);
  });

  test.each(['SH-OLD-999', 'SH-OLD-002?version=2', 'SH-OLD-002?version=1&texts=2', 'SH-OLD-002?texts=9'])(
    '%s is 404',
    async (address) => {
      const { status, body } = await service(address);
      expect({ status, code: (body as { code: string }).code }).toEqual({ status: 404, code: 'notFound' });
    },
  );

  test.each([
    ['sh-old-002', '/code'],
    ["SH'--", '/code'],
    ['SH-OLD-002?version=0', '/version'],
    ['SH-OLD-002?version=1&version=2', '/version'],
    ['SH-OLD-002?texts=x', '/texts'],
    ['SH-OLD-002?language=en', '/language'],
  ])('%s is 400', async (address, path) => {
    expect((await service(address)).body).toMatchObject({ status: 400, code: 'invalid', errors: [{ path }] });
  });
});

describe('GET /city', () => {
  test('tells whose platform it is and which day', async () => {
    const { body } = await api.request.get('/api/v1/city');
    expect(body).toMatchObject({
      name: { zh: expect.any(String), en: expect.any(String) },
      product: { zh: '一站', en: expect.any(String) },
      demo: true,
      today: '2026-11-24',
    });
    await api.clock.advance(3 * 86_400_000);
    const later = (await api.request.get('/api/v1/city')).body as { today: string; offsetDays: number };
    expect(later.today).toBe('2026-11-27');
    expect(later.offsetDays - (body as { offsetDays: number }).offsetDays).toBe(3);
  });
});

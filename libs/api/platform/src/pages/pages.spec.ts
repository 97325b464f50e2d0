import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Controller, Get, Module, Req, Res } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createApp, Public } from '../index.ts';
import { testPlatform } from '../testing/platform.fixture.ts';
import { localPath } from './local-path.ts';

@Controller('echo')
class EchoController {
  @Get()
  @Public()
  echo(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): object {
    reply.setCookie('seen', 'yes', { path: '/' });
    return { cookie: request.headers.cookie, language: request.headers['accept-language'] };
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

/** A server entry as the portal builds one: pages ask our own API. */
const ENTRY = `
export async function render(request, { api, assets }) {
  const { pathname } = new URL(request.url);
  if (pathname === '/broken') throw new Error('secret of chen');
  if (pathname === '/form') return new Response(request.method + ' ' + (await request.text()), { status: 201 });
  const answer = await api(new Request(new URL('/api/v1/echo', request.url)));
  const refused = await api(new Request(new URL('/api/v1/none', request.url)));
  const body = { assets, echo: await answer.json(), none: refused.status, type: refused.headers.get('content-type') };
  return new Response(JSON.stringify(body), { status: pathname === '/gone' ? 410 : 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
}`;

const MANIFEST = {
  'src/public.ts': {
    file: 'assets/public-1.js',
    isEntry: true,
    css: ['assets/own-1.css'],
    imports: ['_shared.js'],
  },
  '_shared.js': { file: 'assets/shared-1.js', css: ['assets/shared-1.css'] },
  'src/my.tsx': { file: 'assets/my-1.js', css: ['assets/my-1.css'] },
};

let folder: string;
let app: NestFastifyApplication;
const options = testPlatform();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const client = join(folder, 'client');
  await mkdir(join(client, 'assets'), { recursive: true });
  await mkdir(join(client, '.vite'));
  await writeFile(join(folder, 'entry.mjs'), ENTRY);
  await writeFile(join(client, '.vite', 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(client, 'assets', 'public-1.js'), 'export {};');
  await writeFile(join(client, 'icon.svg'), '<svg/>');
  const browserApps = [{ id: 'my', path: '/my', audience: 'citizen', client, entry: 'src/my.tsx' }] as const;
  app = await createApp(EchoModule, {
    ...options,
    pages: { entry: join(folder, 'entry.mjs'), client, browserApps },
  });
});

afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('pages', () => {
  test('come from the server entry, which asks the API as the visitor', async () => {
    const page = await get('/any?x=1', { cookie: 'citizen=token', 'accept-language': 'en' });
    expect(page.statusCode).toBe(200);
    expect(page.json()).toEqual({
      assets: { css: ['/assets/shared-1.css', '/assets/own-1.css'], js: ['/assets/public-1.js'] },
      echo: { cookie: 'citizen=token', language: 'en' },
      none: 404,
      type: 'application/problem+json; charset=utf-8',
    });
    // What the API set on the way belongs to the page's answer.
    expect(page.headers['set-cookie']).toBe('seen=yes; Path=/; SameSite=Lax');
    expect(page.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding, cookie',
      'x-content-type-options': 'nosniff',
    });
    expect((await get('/gone')).statusCode).toBe(410);
  });

  test('are compressed where nobody is signed in, and only there', async () => {
    const long = (headers: Record<string, string>) =>
      app.inject({
        method: 'POST',
        url: '/form',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        payload: 'a'.repeat(5_000),
      });
    const encoding = async (headers: Record<string, string>) =>
      (await long(headers)).headers['content-encoding'];
    expect(await encoding({ 'accept-encoding': 'gzip, br' })).toBe('gzip');
    expect(await encoding({ 'accept-encoding': 'gzip;q=0, br' })).toBeUndefined();
    expect(await encoding({})).toBeUndefined();
    expect(await encoding({ 'accept-encoding': 'gzip', cookie: 'view=standard.1.5.day' })).toBe('gzip');
    expect(await encoding({ 'accept-encoding': 'gzip', cookie: 'citizen=x' })).toBeUndefined();
    expect(await encoding({ 'accept-encoding': 'gzip', cookie: '__Host-staff=x' })).toBeUndefined();
  });

  test.each(['//', '//elsewhere.example/x', '/%E4%B8%8A', '/a?b=%', '/..//..', '/?'])(
    'are asked for at odd addresses: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBeLessThan(500);
      expect((await get(url, { host: 'no host' })).statusCode).toBeLessThan(500);
    },
  );

  test('take plain forms, but not of another site', async () => {
    const form = {
      method: 'POST',
      url: '/form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=1&b=2',
    } as const;
    const page = await app.inject(form);
    expect([page.statusCode, page.body]).toEqual([201, 'POST a=1&b=2']);
    const foreign = await app.inject({
      ...form,
      headers: { ...form.headers, 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.json()).toMatchObject({ status: 403, code: 'crossSite' });
  });

  test('that break say so plainly, and tell nothing', async () => {
    const page = await get('/broken');
    expect(page.statusCode).toBe(500);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('<h1>系统出了问题</h1>');
    expect(page.body + JSON.stringify(options.lines)).not.toMatch(/secret|chen/);
  });

  test.each(['/assets/none.js', '/api/none', '/api/v1/none?x=1'])('%s is no page', async (url) => {
    expect((await get(url)).json()).toMatchObject({ status: 404, code: 'notFound' });
  });

  test('files are kept by their hash, the rest is asked for anew', async () => {
    expect((await get('/assets/public-1.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-cache');
    expect((await get('/.vite/manifest.json')).headers['content-type']).not.toMatch(/json/);
  });
});

describe('an application of the browser', () => {
  test.each([
    ['/my', 'zh-CN'],
    ['/my/applications/1?x=2', 'zh-CN'],
    ['/en/my', 'en'],
    ['/en/my/messages', 'en'],
  ])('has one page at %s, in %s', async (url, lang) => {
    const page = await get(url, { cookie: 'view=senior.1.875.night' });
    const html = page.body.replaceAll(/\s+/g, ' ');
    expect(html).toContain(
      `<html lang="${lang}" data-density="senior" data-step="1.875" data-theme="night">`,
    );
    expect(html).toContain('<script type="module" src="/assets/my-1.js"></script>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/my-1.css" />');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('says that nobody is signed in, and nothing of who is', async () => {
    const session = `citizen=${'a'.repeat(22)}`;
    expect((await get('/my')).body).toContain('data-session="none"');
    expect((await get('/my', { cookie: 'citizen=odd' })).body).toContain('data-session="none"');
    expect((await get('/my', { cookie: session })).body).not.toContain('data-session');
    expect((await get('/my', { cookie: session.replace('citizen', 'staff') })).body).toContain(
      'data-session',
    );
  });

  test('is not at an address that only begins like it', async () => {
    expect((await get('/mystery')).json()).toHaveProperty('echo');
  });
});

describe('POST /view', () => {
  const view = (payload: string, cookie = '') =>
    app.inject({
      method: 'POST',
      url: '/view',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      payload,
    });

  test('keeps what the form leaves out, and returns to the page', async () => {
    const changed = await view('density=senior&back=/en/days?start=2026-09-30', 'view=standard.1.875.night');
    expect(changed.statusCode).toBe(303);
    expect(changed.headers.location).toBe('/en/days?start=2026-09-30');
    expect(changed.headers['set-cookie']).toBe(
      'view=senior.1.875.night; Max-Age=31536000; Path=/; SameSite=Lax',
    );
  });

  test('takes the cookie of standard letters, which have no step', async () => {
    expect((await view('theme=night', 'view=standard.1.day')).headers['set-cookie']).toMatch(
      /^view=standard\.1\.5\.night;/,
    );
    expect((await view('density=senior', 'view=standard.1.night')).headers['set-cookie']).toMatch(
      /^view=senior\.1\.5\.night;/,
    );
  });

  test('takes an odd cookie for none, and names an odd choice', async () => {
    expect((await view('theme=night', 'view=<script>')).headers['set-cookie']).toMatch(
      /^view=standard\.1\.5\.night;/,
    );
    expect((await view('density=huge')).json()).toMatchObject({
      status: 400,
      errors: [{ path: '/density', code: 'notInList' }],
    });
  });

  test.each([
    [null, '/'],
    ['', '/'],
    ['/days?x=1', '/days?x=1'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example/', '/'],
    ['/a\r\nset-cookie: x=1', '/'],
    ['javascript:alert(1)', '/'],
    [`/${'a'.repeat(2_000)}`, '/'],
  ])('never leads elsewhere: %j', (back, path) => {
    expect(localPath(back)).toBe(path);
  });
});

import { describe, expect, it } from '@jest/globals';
import { missingWords } from '@yizhan/web-ui';
import { render } from './entry.server.tsx';
import { portalWords } from './i18n/index.ts';
import { MISSING_PATH, PORTAL_PAGES } from './routes.data.ts';
import { answer } from './testing/api.fixture.ts';

const seen: Request[] = [];

const api = (request: Request): Promise<Response> => {
  seen.push(request);
  return answer(request);
};

const assets = { css: ['/assets/a.css'], js: ['/assets/a.js'] };

const open = async (
  path: string,
  init: { readonly cookie?: string; readonly api?: typeof api; readonly design?: boolean } = {},
) => {
  const headers = init.cookie === undefined ? {} : { cookie: init.cookie };
  const response = await render(new Request(`http://portal.test${path}`, { headers }), {
    api: init.api ?? api,
    assets,
    design: init.design ?? false,
  });
  return { response, html: await response.text() };
};

const pages = PORTAL_PAGES.flatMap(({ path, samples, hidden }) =>
  ['', '/en'].flatMap((root) =>
    samples.map(({ search, status = 200 }) => ({
      url: `${root}${path}${search}`,
      status,
      design: hidden === true,
    })),
  ),
);

describe('the words of the public pages', () => {
  it('are complete in both languages', () => {
    expect(missingWords(portalWords)).toEqual([]);
  });
});

describe('every public page', () => {
  it.each(pages)(
    '$url is a whole page with one title and one h1, and nothing inline',
    async ({ url, status, design }) => {
      const { response, html } = await open(url, { design });
      expect(response.status).toBe(status);
      expect(html).toMatch(
        /^<!doctype html><html lang="(zh-CN|en)" data-density="standard" data-theme="day"/,
      );
      expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toContain('id="main"');
      expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)|javascript:/);
      expect(html).toContain(url.startsWith('/en') ? 'lang="en"' : 'lang="zh-CN"');
    },
  );

  it('looks as its reader’s cookie says', async () => {
    const { html } = await open('/days', { cookie: 'view=senior.1.875.night' });
    expect(html).toContain('<html lang="zh-CN" data-density="senior" data-step="1.875" data-theme="night">');
    expect(html).not.toContain('换成长辈版');
  });

  it('offers senior mode on a first visit, and no more once that was answered', async () => {
    expect((await open('/')).html).toContain('换成长辈版');
    expect((await open('/', { cookie: 'view=standard.1.5.day' })).html).not.toContain('换成长辈版');
  });

  it('leads to itself in the other language', async () => {
    expect((await open('/days?start=2026-11-24&value=2&unit=workingDay&binds=office')).html).toContain(
      'href="/en/days?start=2026-11-24&amp;value=2&amp;unit=workingDay&amp;binds=office"',
    );
    expect((await open('/en/')).html).toMatch(/href="\/" lang="zh-CN"/);
  });

  it('asks the API as the visitor', async () => {
    seen.length = 0;
    await open('/en/', { cookie: 'citizen=abc' });
    expect(seen[0]?.headers.get('cookie')).toBe('citizen=abc');
    expect(seen[0]?.headers.get('accept-language')).toBe('en');
  });
});

describe('a page that is not there', () => {
  it('says so inside the frame of all pages', async () => {
    for (const path of [MISSING_PATH, `/en${MISSING_PATH}`, '/design']) {
      const { response, html } = await open(path);
      expect(response.status).toBe(404);
      expect(html).toMatch(/找不到这一页|There is no such page/);
      expect(html).toContain('id="main"');
    }
  });
});

describe('when the API cannot answer', () => {
  const broken = (request: Request): Promise<Response> =>
    new URL(request.url).pathname.endsWith('/city')
      ? api(request)
      : Promise.resolve(
          Response.json({ status: 503, code: 'unavailable', title: '', detail: '' }, { status: 503 }),
        );

  it('the page says whose fault it is and how to go on', async () => {
    const { response, html } = await open('/days?start=2026-11-24&value=2&unit=workingDay&binds=office', {
      api: broken,
    });
    expect(response.status).toBe(500);
    expect(html).toContain('这一页现在打不开');
    expect(html).toContain('再试一次');
  });

  it('the home page stands without its example', async () => {
    const { response, html } = await open('/', { api: broken });
    expect(response.status).toBe(200);
    expect(html).not.toContain('今天起');
  });

  it('not even the city: a page without a frame', async () => {
    const { response, html } = await open('/en/', { api: () => Promise.reject(new TypeError('down')) });
    expect(response.status).toBe(500);
    expect(html).toContain('This page cannot be shown now');
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
  });

  it('in the letters of whoever reads it, with and without a frame', async () => {
    for (const none of [broken, () => Promise.reject(new TypeError('down'))]) {
      const { html } = await open('/days?start=2026-11-24&value=2&unit=workingDay&binds=office', {
        api: none,
        cookie: 'view=senior.1.5.night',
      });
      expect(html).toContain('data-density="senior" data-step="1.5" data-theme="night"');
    }
  });
});

describe('算到哪天', () => {
  it('turns the form’s address into one made to be shared', async () => {
    const { response } = await open(
      '/days?start-year=2026&start-month=11&start-day=24&value=2&unit=workingDay&binds=office&pause-0-first-year=',
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(
      '/days?start=2026-11-24&value=2&unit=workingDay&binds=office',
    );
  });

  it('says that a length leads too far, at the length', async () => {
    const { response, html } = await open('/days?start=2026-11-24&value=300&unit=month&binds=office');
    expect(response.status).toBe(400);
    expect(html).toContain('<a href="#value">算出来超过 20\u00A0年了，请写短一点</a>');
  });

  it('answers first', async () => {
    const { html } = await open('/days?start=2026-11-24&value=2&unit=workingDay&binds=office');
    expect(html).toMatch(/<title>最后一天是 11\u00A0月\u00A026\u00A0日（周\u2060四） · 一站<\/title>/);
    expect(html.indexOf('<h1>最后一天是')).toBeGreaterThan(0);
    expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('action="/days"'));
  });

  it('keeps what was typed, leads to each fault, and says Error in the title', async () => {
    const { html } = await open(
      '/en/days?start-year=26&start-month=11&start-day=31&value=many&unit=hour&binds=office',
    );
    expect(html).toMatch(/<title>Error: Count a date · Yizhan<\/title>/);
    expect(html).toContain('value="many"');
    expect(html).toMatch(/<a href="#start">.*<a href="#value">.*<a href="#unit">/);
    expect(html).toMatch(/id="unit" type="radio"/);
  });
});

describe('the guide of a service', () => {
  it('says by when it is done if one applies today, and counts it', async () => {
    const { html } = await open('/services/SH-OLD-002');
    expect(html).toContain('今天申请，最晚 <strong>12\u00A0月\u00A015\u00A0日（周\u2060二）</strong>办好。');
    expect(html.match(/<time /g)).toHaveLength(22);
    expect(html).toContain('href="/my/apply/SH-OLD-002"');
    expect(html).toContain('data-bar="true"');
  });

  it('asks for nothing that a register holds', async () => {
    const { html } = await open('/en/services/SH-OLD-002');
    expect(html).toContain('Bring nothing.');
    expect(html).toContain('Public security · household register');
    expect(html).toContain('¥75');
  });

  it('marks what was made up for the demonstration', async () => {
    const shown = (await open('/services/SH-OLD-002')).html.match(/演示数字/g);
    expect(shown).toHaveLength(2);
  });

  it.each(['SH-NONE-1', 'x', '%2Fcity'])('knows no service %s', async (code) => {
    expect((await open(`/services/${code}`)).response.status).toBe(404);
  });
});

describe('a call', () => {
  it('asks first, and goes back where one came from', async () => {
    const { html } = await open('/call?back=%2Fdays%3Fvalue%3D2');
    expect(html).toContain('href="tel:00000"');
    expect(html).toContain('href="/days?value=2"');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('never goes back to %s', async (back) => {
    const { html } = await open(`/call?back=${encodeURIComponent(back)}`);
    expect(html).not.toContain(`href="${back}"`);
  });
});

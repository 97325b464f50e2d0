import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { CHINESE_FAMILY, fontsOf } from '../support/browser.ts';
import { type Cell, coveringCells, everyCell, WIDTHS } from './cells.ts';
import { coveringRows } from './covering.ts';
import { CHECKS, type CheckName } from './finding.ts';
import { type Inspector, openInspector } from './inspect.ts';
import { ELSEWHERE, FAULTS, type Planted, plantedCss, plantedPage, SOUND, SOUND_SENIOR } from './planted.ts';

const PAGES = new Map<string, Planted>([
  ['/ok', SOUND],
  ['/ok-senior', SOUND_SENIOR],
  ...FAULTS.map(([, , fault], index): [string, Planted] => [`/${String(index)}`, fault]),
]);

let inspector: Inspector;
let server: Server;
let origin: string;
let elsewhere: string;

test.beforeAll(async ({ browser }) => {
  inspector = await openInspector(browser);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/broken.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('throw new Error("broken");');
      return;
    }
    if (path === '/dot.svg') {
      response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
      return;
    }
    const css = path.endsWith('.css');
    const page = PAGES.get(css ? path.slice(0, -4) : path);
    if (page === undefined) response.writeHead(404).end();
    else if (css) response.writeHead(200, { 'content-type': 'text/css' }).end(plantedCss(page));
    else
      response
        .writeHead(page.status ?? 200, { 'content-type': 'text/html; charset=utf-8' })
        .end(plantedPage(path, page).replace(ELSEWHERE, elsewhere));
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${String(address.port)}`;
  elsewhere = `http://localhost:${String(address.port)}`;
});

test.afterAll(async () => {
  await inspector.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const cellOf = (fault: Planted): Cell => ({
  ...(fault.view ?? { density: 'standard', step: 1 }),
  width: 360,
  lang: 'zh',
  theme: 'day',
});

test('letters are drawn with the Chinese font that npm brings', async ({ page }) => {
  await page.goto(`${origin}/ok`);
  const fonts = [...(await fontsOf(page, 'main')).keys()];
  expect(fonts.length).toBeGreaterThan(0);
  for (const family of fonts) expect(family).toContain(CHINESE_FAMILY);
});

test('a page without a fault has no finding', async () => {
  for (const path of ['/ok', '/ok-senior']) {
    const fault = PAGES.get(path) ?? SOUND;
    for (const width of WIDTHS) {
      expect(await inspector.inspect({ url: origin + path, cell: { ...cellOf(fault), width } })).toEqual([]);
    }
  }
});

for (const [index, [kind, name, fault]] of FAULTS.entries()) {
  test(`${kind}: ${name} is found, and nothing else`, async () => {
    const findings = await inspector.inspect({ url: `${origin}/${String(index)}`, cell: cellOf(fault) });
    expect([...new Set(findings.map(({ check }) => check))], JSON.stringify(findings, null, 1)).toEqual([
      kind,
    ]);
  });
}

test('every kind of fault is planted', () => {
  const planted = new Set<CheckName>(FAULTS.map(([kind]) => kind));
  expect(CHECKS.filter((check) => !planted.has(check))).toEqual([]);
});

test('the rotating choice of cells holds every pair, and rotates', () => {
  const states = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const sizes = [4, 3, 2, 2, states.length];
  expect(everyCell(states)).toHaveLength(4 * 3 * 2 * 2 * states.length);
  expect(coveringCells(states, 'x')).toEqual(coveringCells(states, 'x'));
  expect(coveringCells(states, 'x')).not.toEqual(coveringCells(states, 'y'));
  for (const seed of ['a', 'b', 'c']) {
    const rows = coveringRows(sizes, seed);
    // No choice can be smaller than the product of the two longest axes.
    expect(rows.length).toBeLessThan(1.3 * 4 * states.length);
    for (const [i, a] of sizes.entries()) {
      for (const [j, b] of sizes.entries()) {
        if (i >= j) continue;
        const met = new Set(rows.map((row) => `${String(row[i])} ${String(row[j])}`));
        expect(met.size).toBe(a * b);
      }
    }
  }
});

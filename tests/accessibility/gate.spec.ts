/**
 * The gate: every page the portal knows, in both languages, in standard and in every senior step, at three widths, by
 * day and by night. `npm test` looks at cells in which every pair of these meets, another choice for every commit;
 * `npm run test:full` at all of them. Faults are named by route, cell, element and measure at the end of the run.
 */
import { execFileSync } from 'node:child_process';
import { MISSING_PATH, PORTAL_PAGES } from '../../apps/portal/src/routes.data.ts';
import { expect, test } from '../support/browser-test.ts';
import { GATE, type GateCell } from '../support/gate-cell.ts';
import { type Cell, cellName, coveringCells, everyCell } from './cells.ts';
import { type Inspector, openInspector } from './inspect.ts';

interface State {
  readonly name: string;
  readonly search: string;
  readonly status: number;
}

/** Every page with the states its own data names, and the page that says there is none. */
const PAGES: readonly { readonly path: string; readonly states: readonly State[] }[] = [
  ...PORTAL_PAGES.map(({ path, samples }) => ({
    path,
    states: samples.map(({ name, search, status = 200 }) => ({ name, search, status })),
  })),
  { path: MISSING_PATH, states: [{ name: 'missing', search: '', status: 404 }] },
];

const FULL = process.env['YIZHAN_TEST_FULL'] === '1';

/** The commit, so that each looks at other cells and the same commit looks at the same ones everywhere. */
const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'no commit';
  }
};

const inLanguage = (path: string, lang: Cell['lang']): string =>
  lang === 'zh' ? path : `/en${path === '/' ? '' : path}`;

let inspector: Inspector;

test.beforeAll(async ({ browser }) => {
  inspector = await openInspector(browser);
});

test.afterAll(async () => {
  await inspector.close();
});

for (const { path, states } of PAGES) {
  const cells = FULL ? everyCell(states) : coveringCells(states, `${commit()} ${path}`);

  test(`${path} holds in every cell`, async ({ product }, testInfo) => {
    // A cell takes a second; a machine that does much else at the same time is no fault of the page.
    test.setTimeout(30_000 * (1 + cells.length));
    const faults: string[] = [];
    for (const { state, cell } of cells) {
      const route = states.length === 1 ? path : `${path} (${state.name})`;
      const url = product.origin + inLanguage(path, cell.lang) + state.search;
      const findings = await inspector.inspect({ url, cell, status: state.status });
      const measured: GateCell = { route, cell: cellName(cell), findings };
      testInfo.annotations.push({ type: GATE, description: JSON.stringify(measured) });
      for (const { check, element, measure } of findings) {
        faults.push(`${route} · ${cellName(cell)} · ${check} · ${element} · ${measure}`);
      }
    }
    expect(faults).toEqual([]);
  });
}

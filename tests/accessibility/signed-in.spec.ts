/**
 * The gate for pages that need somebody: the personal pages, measured like the public ones, and the desk, which is whole
 * at 1280 and 1366 px and zoomed to 200 %, without senior steps (`desk-cells.ts`). Their addresses come from what the demo holds.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { PRISMA_FOLDER, readCaseSeed } from '@yizhan/data';
import { expect, test } from '../support/browser-test.ts';
import { GATE, type GateCell } from '../support/gate-cell.ts';
import { type SignedIn, signIn } from '../support/sign-in.ts';
import { type Cell, cellName, coveringCells, everyCell } from './cells.ts';
import { DESK_CHECKS, DESK_PAGES, deskCells, routesOfWorkbench } from './desk-cells.ts';
import type { CheckName } from './finding.ts';
import { type Inspector, openInspector } from './inspect.ts';

const FULL = process.env['YIZHAN_TEST_FULL'] === '1';
const SERVICE = 'SH-OLD-002';
const DEMO_CITY = 'shanghai-demo';

const seed = (() => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'no commit';
  }
})();

const inLanguage = (path: string, lang: Cell['lang']): string => (lang === 'zh' ? path : `/en${path}`);

interface Measured {
  readonly inspector: Inspector;
  readonly origin: string;
  readonly route: string;
  readonly path: string;
  readonly cells: readonly Cell[];
  readonly checks?: readonly CheckName[];
}

const faultsOf = async (
  { inspector, origin, route, path, cells, checks }: Measured,
  info: TestInfo,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const cell of cells) {
    const url = origin + inLanguage(path, cell.lang);
    const findings = await inspector.inspect({
      url,
      cell,
      script: true,
      ...(checks === undefined ? {} : { checks }),
    });
    const measured: GateCell = { route, cell: cellName(cell), findings };
    info.annotations.push({ type: GATE, description: JSON.stringify(measured) });
    for (const { check, element, measure } of findings) {
      faults.push(`${route} · ${cellName(cell)} · ${check} · ${element} · ${measure}`);
    }
  }
  return faults;
};

const hold = async (measured: Measured, info: TestInfo): Promise<void> => {
  expect(await faultsOf(measured, info)).toEqual([]);
};

const everyPortalCell = (route: string): readonly Cell[] => everyCell([route]).map(({ cell }) => cell);

const APPLY = '/my/apply/:service/:draft';
const PERSONAL = [
  '/my',
  '/my/messages',
  '/my/reads',
  '/my/apply/:service',
  APPLY,
  `${APPLY}/payee`,
  `${APPLY}/delivery`,
  `${APPLY}/check`,
  '/my/sign-in',
] as const;

/** Of pages drawn by the same few parts every two of page, density, width, language and theme meet. */
const chosen = coveringCells(PERSONAL, `${seed} personal`);

const portalCells = (route: (typeof PERSONAL)[number]): readonly Cell[] =>
  FULL ? everyPortalCell(route) : chosen.filter(({ state }) => state === route).map(({ cell }) => cell);

test.describe('the personal pages', () => {
  let inspector: Inspector;
  let session: SignedIn;

  test.beforeAll(async ({ browser, product }) => {
    inspector = await openInspector(browser);
    session = await signIn(inspector.context, product.origin, 'chenguifang');
  });

  test.afterAll(async () => {
    await inspector.close();
  });

  /** The heroine's own draft: begun again, it is the same one. */
  const draftOf = async (origin: string): Promise<string> => {
    const subject = session.parties.find(({ relation }) => relation === 'self')?.id;
    const answer = await inspector.context.request.post(`${origin}/api/v1/drafts`, {
      headers: { 'x-csrf-token': session.csrf, 'idempotency-key': crypto.randomUUID() },
      data: { subject, service: SERVICE },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return ((await answer.json()) as { readonly id: string }).id;
  };

  for (const [route, path] of [
    ['/my', '/my'],
    ['/my/messages', '/my/messages'],
    ['/my/reads', '/my/reads'],
    ['/my/apply/:service', `/my/apply/${SERVICE}`],
  ] as const) {
    test(`${route} holds in every cell`, async ({ product }, info) => {
      const cells = portalCells(route);
      test.setTimeout(30_000 * (1 + cells.length));
      await hold({ inspector, origin: product.origin, route, path, cells }, info);
    });
  }

  for (const page of ['', '/payee', '/delivery', '/check'] as const) {
    const route = `${APPLY}${page}` as const;
    test(`${route} holds in every cell`, async ({ product }, info) => {
      const cells = portalCells(route);
      test.setTimeout(30_000 * (1 + cells.length));
      const path = `/my/apply/${SERVICE}/${await draftOf(product.origin)}${page}`;
      await hold({ inspector, origin: product.origin, route, path, cells }, info);
    });
  }
});

test('/my/sign-in holds in every cell', async ({ browser, product }, info) => {
  const cells = portalCells('/my/sign-in');
  test.setTimeout(30_000 * (1 + cells.length));
  const inspector = await openInspector(browser);
  await hold({ inspector, origin: product.origin, route: '/my/sign-in', path: '/my/sign-in', cells }, info);
  await inspector.close();
});

test.describe('the pages of one application', () => {
  /** Whoever of the demo's cases can sign in: between them, every state a case can be in, on time and late. */
  const OWNERS = readCaseSeed(join(PRISMA_FOLDER, 'seed', 'city', DEMO_CITY)).cases.flatMap(
    ({ login, end }) => (login === undefined ? [] : [{ login, end }]),
  );

  /** One cell a state in `npm test`, another for every commit; in the full run every cell of the tracker. */
  const cellsOf = (route: string): readonly Cell[] =>
    FULL
      ? everyPortalCell(route)
      : coveringCells([route], `${seed} ${route}`)
          .slice(0, 1)
          .map(({ cell }) => cell);

  const numberOf = async ({ context }: Inspector, origin: string): Promise<string> => {
    const answer = await context.request.get(`${origin}/api/v1/applications`);
    const { items } = (await answer.json()) as { readonly items: readonly { readonly number: string }[] };
    const [first] = items;
    if (first === undefined) throw new Error('somebody of the demo without their case');
    return first.number;
  };

  for (const [at, { login, end }] of OWNERS.entries()) {
    test(`a case that is ${end} (${login}) holds`, async ({ browser, product }, info) => {
      const inspector = await openInspector(browser);
      await signIn(inspector.context, product.origin, login);
      const number = await numberOf(inspector, product.origin);
      // What a receipt, an inbox and a withdrawal look like hardly depends on the state: in turn, one of them each.
      const others = ['/receipt', '/messages', '/reads', '/withdraw'] as const;
      const other = others[(at + seed.charCodeAt(0)) % others.length] ?? '/receipt';
      const pages = FULL ? (['', '/receipt'] as const) : (['', other] as const);
      test.setTimeout(30_000 * (1 + 48 * pages.length));
      for (const page of pages) {
        const own = page === '/messages' || page === '/reads';
        const route = own ? `/my${page}` : `/my/applications/:number${page}`;
        await hold(
          {
            inspector,
            origin: product.origin,
            route: `${route} (${login}, ${end})`,
            path: route.replace(':number', number),
            cells: cellsOf(`${route} ${login}`),
          },
          info,
        );
      }
      await inspector.close();
    });
  }
});

test.describe('the desk', () => {
  for (const login of new Set(DESK_PAGES.map((page) => page.login))) {
    const pages = deskCells(FULL, seed).filter(({ page }) => page.login === login);
    test(`${login ?? 'nobody'} at the desk`, async ({ browser, product }, info) => {
      const count = pages.reduce((sum, { cells }) => sum + cells.length, 1);
      test.setTimeout(30_000 * (1 + count));
      const inspector = await openInspector(browser);
      if (login !== undefined) await signIn(inspector.context, product.origin, login, 'staff');
      const ask = async (path: string): Promise<unknown> => {
        const answer = await inspector.context.request.get(`${product.origin}/api/v1${path}`);
        expect(answer.status(), path).toBe(200);
        return answer.json();
      };
      const faults: string[] = [];
      for (const { page, cells } of pages) {
        const route = `${page.route} (${login ?? 'nobody'}${page.note === undefined ? '' : `, ${page.note}`})`;
        const path = await page.path(ask);
        const asked = { inspector, origin: product.origin, route, path, cells, checks: DESK_CHECKS };
        faults.push(...(await faultsOf(asked, info)));
      }
      await inspector.close();
      expect(faults).toEqual([]);
    });
  }

  test('every route of the workbench is among them', () => {
    expect([...new Set(DESK_PAGES.map(({ route }) => route))].sort()).toEqual(routesOfWorkbench());
  });
});

/** Opens one page in one cell and tells everything that is wrong with it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { viewCookie } from '../support/browser.ts';
import type { Cell } from './cells.ts';
import type { CheckName, Finding } from './finding.ts';
import { walkFocus } from './focus-walk.ts';
import { measure } from './measure.ts';

export interface Look {
  /** Address of the page, language and sample in it. */
  readonly url: string;
  readonly cell: Cell;
  /** Status the page is to answer with: 200, or 404 for the page that says so. */
  readonly status?: number;
  /** Only these checks; by default all. */
  readonly checks?: readonly CheckName[];
  /** A page of an application: it is there when it has its heading and nothing is under way. */
  readonly script?: boolean;
}

/** A reader's own settings, which no page may break. */
export interface Reader {
  /** Their own letters, in px. */
  readonly base?: number;
  /** Height of the window: less where the page is zoomed. */
  readonly height?: number;
  /** Colours of their own instead of ours. */
  readonly forcedColors?: boolean;
}

const HIGH = { 360: 640, 768: 1024, 1280: 800 } as const;

/** Code or looks written into the page itself: the content security policy would refuse them. */
const inlineCode = (html: string): readonly Finding[] => {
  const patterns: readonly (readonly [string, RegExp])[] = [
    ['script', /<script(?![^>]*\ssrc=)[^>]*>/i],
    ['style', /<style[\s>]/i],
    ['style attribute', /<[a-z][^>]*\sstyle=/i],
    ['handler', /<[a-z][^>]*\son[a-z]+=/i],
    ['javascript: address', /(?:href|action|src)\s*=\s*["']?javascript:/i],
  ];
  return patterns.flatMap(([what, pattern]) => {
    const found = pattern.exec(html);
    return found === null
      ? []
      : [{ check: 'inline-code' as const, element: what, measure: found[0].slice(0, 80) }];
  });
};

/** axe's own text, put into the page as it is: its Playwright wrapper loads every style sheet again and costs twice. */
const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
  rules: {
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
    // Told by checks of our own, once.
    'document-title': { enabled: false },
    'page-has-heading-one': { enabled: false },
    tabindex: { enabled: false },
  },
};

const runAxe = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { readonly axe: typeof axe }).axe.run(document, options),
    AXE_OPTIONS,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      check: 'axe' as const,
      element: target.join(' '),
      measure: `${id}: ${(failureSummary ?? '')
        .replace(/\s+/g, ' ')
        .replace(/^Fix (any|all) of the following: /, '')
        .slice(0, 120)}`,
    })),
  );
};

/**
 * An application's page is there when it has its frame, what it asked for has come, and nothing has changed for a while:
 * parts of it are loaded late, and each moves the focus when it comes.
 */
const settled = async (page: Page): Promise<void> => {
  await page.locator('header').first().waitFor();
  await page.waitForLoadState('networkidle');
  // On a busy machine an answer may take longer than a quiet moment: what still waits for one says so.
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const QUIET_MS = 400;
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(still, QUIET_MS);
        });
        const still = (): void => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(still, QUIET_MS);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
};

export interface Inspector {
  /** The window's own cookies: whoever signs in here is signed in on every page looked at. */
  readonly context: BrowserContext;
  /** All findings of one page in one cell; none means the cell holds. */
  readonly inspect: (look: Look) => Promise<readonly Finding[]>;
  readonly close: () => Promise<void>;
}

/** One window for all cells: a new one for each would spend most of its time starting up. */
export const openInspector = async (browser: Browser, reader: Reader = {}): Promise<Inspector> => {
  const { base = 16, height, forcedColors = false } = reader;
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Shanghai',
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  if (base !== 16) {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: base, fixed: base } });
  }
  let heard: Finding[] = [];
  let asked = new URL('about:blank');
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith('http') && target.origin !== asked.origin) {
      heard.push({ check: 'third-party', element: request.resourceType(), measure: target.origin });
    }
  });
  page.on('console', (message) => {
    // That the page itself was not found is the status' to tell.
    if (message.type() !== 'error' || message.location().url === asked.href) return;
    heard.push({ check: 'console', element: 'console', measure: message.text().slice(0, 200) });
  });
  page.on('pageerror', (error) => {
    heard.push({ check: 'console', element: 'script', measure: error.message.slice(0, 200) });
  });

  const inspect = async ({
    url,
    cell,
    status = 200,
    checks,
    script = false,
  }: Look): Promise<readonly Finding[]> => {
    heard = [];
    asked = new URL(url);
    await context.addCookies([{ name: 'view', value: viewCookie(densityOf(cell)), url: asked.origin }]);
    await page.setViewportSize({
      width: cell.width,
      height: height ?? HIGH[cell.width as keyof typeof HIGH] ?? 800,
    });
    const response = await page.goto(url, { waitUntil: 'load' });
    if (script) await settled(page);
    const findings: Finding[] = [];
    if (response?.status() !== status) {
      findings.push({
        check: 'status',
        element: 'page',
        measure: `${String(response?.status())}, expected ${String(status)}`,
      });
    }
    findings.push(...inlineCode((await response?.text()) ?? ''));
    // The walk comes first, on the page untouched: measuring opens its folds.
    findings.push(...(await walkFocus(page)));
    findings.push(...(await runAxe(page)));
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    findings.push(
      ...(await measure(page, {
        density: cell.density,
        step: cell.step,
        base,
        lang: cell.lang,
        names: script,
      })),
    );
    const all = [...findings, ...heard];
    return checks === undefined ? all : all.filter(({ check }) => checks.includes(check));
  };
  return { context, inspect, close: () => context.close() };
};

const densityOf = ({ density, step, theme }: Cell): Parameters<typeof viewCookie>[0] =>
  density === 'standard' || step === 1 ? { density: 'standard', theme } : { density, step, theme };

/** Sends the checks into the page and brings back what they found. */
import type { Page } from '@playwright/test';
import { borderContrast } from './checks/border-contrast.ts';
import { clipped } from './checks/clipped.ts';
import { documentFacts } from './checks/document.ts';
import { fontSize } from './checks/font-size.ts';
import { lineHeight, paragraphGap } from './checks/line-height.ts';
import { overlap } from './checks/overlap.ts';
import { readingOrder } from './checks/reading-order.ts';
import { sideways } from './checks/sideways.ts';
import { targetSize } from './checks/target-size.ts';
import type { Check, Conditions, Finding } from './finding.ts';
import { TARGETS, toolbox } from './toolbox.ts';

const EVERY: readonly Check[] = [
  documentFacts,
  sideways,
  clipped,
  overlap,
  fontSize,
  targetSize,
  lineHeight,
  paragraphGap,
  borderContrast,
  readingOrder,
];

/** What can go wrong when the same page is opened up or spaced out. */
const ROOM: readonly Check[] = [sideways, clipped, overlap];
const OPENED: readonly Check[] = [...ROOM, targetSize, fontSize];

const runIn = async (
  page: Page,
  checks: readonly Check[],
  conditions: Conditions,
): Promise<readonly Finding[]> =>
  page.evaluate<readonly Finding[]>(
    `(() => { const tools = (${String(toolbox)})(${JSON.stringify(TARGETS)}); const conditions = ${JSON.stringify(conditions)};` +
      ` return [${checks.map(String).join(',')}].flatMap((check) => check(tools, conditions)); })()`,
  );

const within = (state: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, element: `(${state}) ${finding.element}` }));

/** The page as it stands, then with every fold opened, then with the letters spaced as WCAG 1.4.12 lets a reader do. */
export const measure = async (page: Page, conditions: Conditions): Promise<readonly Finding[]> => {
  const plain = await runIn(page, EVERY, conditions);

  const folds = await page.evaluate(() => {
    const closed = [...document.querySelectorAll('details:not([open])')];
    for (const fold of closed) {
      fold.setAttribute('open', '');
      fold.setAttribute('data-opened', '');
    }
    return closed.length;
  });
  const opened = folds === 0 ? [] : within('opened', await runIn(page, OPENED, conditions));
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details[data-opened]')) fold.removeAttribute('open');
  });

  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        ' p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const spaced = within('spaced', await runIn(page, ROOM, { ...conditions, spaced: true }));
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

  // A fault of the page as it stands is told once, not again for each state.
  const known = new Set(plain.map(({ check, element }) => `${check} ${element}`));
  const news = [...opened, ...spaced].filter(
    ({ check, element }) => !known.has(`${check} ${element.replace(/^\(\w+\) /, '')}`),
  );
  return [...plain, ...news];
};

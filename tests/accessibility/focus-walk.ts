/** Walks the page with the Tab key, as somebody without a mouse does, and judges each stop. */
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';
import { TARGETS, type Toolbox, toolbox } from './toolbox.ts';

interface Stop {
  /** Place in the page's own order; -1 for something that is no known target. */
  readonly index: number;
  readonly findings: readonly Finding[];
}

declare global {
  interface Window {
    gate?: { readonly tools: Toolbox; readonly order: readonly Element[] };
  }
}

/** Runs in the page: the stops a keyboard should make, in the order of the page. */
const prepare = (tools: Toolbox): void => {
  const stops = tools.targets.filter((target) => {
    if (target.matches(':disabled, [tabindex="-1"]')) return false;
    if (!target.checkVisibility({ visibilityProperty: true }) || target.getClientRects().length === 0)
      return false;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return true;
    // A group of radio buttons is one stop: the chosen one, else the first.
    const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      ({ name, form }) => name === target.name && form === target.form,
    );
    return target === (group.find(({ checked }) => checked) ?? group[0]);
  });
  window.gate = { tools, order: stops };
};

/** Runs in the page: judges the element that has the focus now; null when the focus has left the page. */
const judge = (): Stop | null => {
  const focused = document.activeElement;
  const gate = window.gate;
  if (
    focused === null ||
    focused === document.body ||
    focused === document.documentElement ||
    gate === undefined
  )
    return null;
  const { name, px, round, colour, contrast, behind, sticky } = gate.tools;
  const findings: Finding[] = [];
  const add = (check: Finding['check'], measure: string): void => {
    findings.push({ check, element: name(focused), measure });
  };

  // A visible sign: an outline or a ring of at least 2 px that stands out by 3:1 (WCAG 2.4.13). A field that hides its
  // own box (a styled choice) may show the sign on its label.
  const bearers = [focused, ...(focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [])];
  const strongest = Math.max(
    ...bearers.map((bearer) => {
      const style = getComputedStyle(bearer);
      const ground = behind(bearer);
      const outline =
        style.outlineStyle !== 'none' && px(style.outlineWidth) >= 2
          ? contrast(colour(style.outlineColor), ground)
          : 0;
      const rings = [
        ...style.boxShadow.matchAll(/(rgba?\([^)]*\)|color\([^)]*\))\s+0px 0px 0px ([\d.]+)px/g),
      ].map((ring) => (px(ring[2] ?? '') >= 2 ? contrast(colour(ring[1] ?? ''), ground) : 0));
      return Math.max(outline, ...rings);
    }),
  );
  if (strongest < 3)
    add(
      'focus-visible',
      strongest === 0 ? 'no outline' : `${String(Math.round(strongest * 100) / 100)}:1 < 3:1`,
    );

  // Inside the window, and nothing that sticks to the window lies over it (WCAG 2.4.12).
  const box = focused.getBoundingClientRect();
  const high = document.documentElement.clientHeight;
  const shown = Math.min(box.bottom, high) - Math.max(box.top, 0);
  if (box.height < high && box.height > 1.5 && shown < box.height - 2) {
    add(
      'focus-covered',
      `stands at ${String(round(box.top))}–${String(round(box.bottom))} px of a window of ${String(high)} px`,
    );
  }
  const own = sticky(focused);
  const points = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + 3, box.top + 3],
    [box.right - 3, box.top + 3],
    [box.left + 3, box.bottom - 3],
    [box.right - 3, box.bottom - 3],
  ];
  for (const [x = 0, y = 0] of points) {
    const hit = document.elementFromPoint(x, y);
    const cover = hit === null ? undefined : sticky(hit);
    if (cover !== undefined && cover !== own && !cover.contains(focused)) {
      add('focus-covered', `covered by ${name(cover)}`);
      break;
    }
  }
  return { index: gate.order.indexOf(focused), findings };
};

const MOST_PRESSES = 400;

/** Every stop of the keyboard, from the top of the page to its end. */
export const walkFocus = async (page: Page): Promise<readonly Finding[]> => {
  await page.evaluate(`(${String(prepare)})((${String(toolbox)})(${JSON.stringify(TARGETS)}))`);
  const names = await page.evaluate(
    () => window.gate?.order.map((element) => window.gate?.tools.name(element) ?? '') ?? [],
  );
  const findings: Finding[] = [];
  // A page may open with the focus in its middle (on the summary of errors): then the walk leaves at the end, comes in
  // again at the top, and is over where it began.
  const before: number[] = [];
  const after: number[] = [];
  let left = false;
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(judge);
    if (stop === null) {
      if (left) break;
      left = true;
      continue;
    }
    if (stop.index >= 0 && (before.includes(stop.index) || after.includes(stop.index))) break;
    findings.push(...stop.findings);
    (left ? after : before).push(stop.index);
  }

  const visited = [...after, ...before].filter((index) => index >= 0);
  const backwards = visited.findIndex((index, at) => at > 0 && index < (visited[at - 1] ?? 0));
  if (backwards > 0) {
    findings.push({
      check: 'focus-order',
      element: names[visited[backwards] ?? 0] ?? '',
      measure: `reached after ${names[visited[backwards - 1] ?? 0] ?? ''}, which follows it in the page`,
    });
  }
  const missed = names.filter((_, index) => !visited.includes(index));
  if (missed.length > 0) {
    findings.push({
      check: 'focus-order',
      element: missed[0] ?? '',
      measure: `${String(missed.length)} of ${String(names.length)} never reached by Tab`,
    });
  }
  return findings;
};

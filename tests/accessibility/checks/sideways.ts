import type { Check, Finding } from '../finding.ts';

/**
 * Nothing is wider than the window (WCAG 1.4.10), neither the page nor a box in it that scrolls by itself. A table of data
 * needs its columns: at the desk it may scroll in a region with a name that the keyboard reaches.
 */
export const sideways: Check = ({ name, seen, round }) => {
  const found: Finding[] = [];
  const window_ = document.documentElement.clientWidth;
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollWidth > window_ + 1) {
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => seen(element))
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .sort((a, b) => b.right - a.right)[0];
    found.push({
      check: 'sideways',
      element: widest === undefined ? 'html' : name(widest.element),
      measure: `page ${String(page.scrollWidth)} px wide in a window of ${String(window_)} px (reaches ${String(round(widest?.right ?? 0))} px)`,
    });
  }
  const atDesk = /^(\/en)?\/staff(\/|$)/.test(location.pathname);
  const isTableRegion = (element: Element): boolean =>
    element.matches('[role="region"][aria-label][tabindex="0"], [role="group"][aria-label][tabindex="0"]') &&
    element.children.length === 1 &&
    element.firstElementChild instanceof HTMLTableElement;
  for (const element of document.body.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(element);
    if (
      (overflowX === 'auto' || overflowX === 'scroll') &&
      element.scrollWidth > element.clientWidth + 1 &&
      !(atDesk && isTableRegion(element)) &&
      seen(element)
    ) {
      found.push({
        check: 'sideways',
        element: name(element),
        measure: `scrolls ${String(element.scrollWidth)} px in ${String(element.clientWidth)} px`,
      });
    }
  }
  return found;
};

import type { Check, Finding } from '../finding.ts';

/** What comes first in the page stands first to the eye: no box of a row or grid is moved before its elder. */
export const readingOrder: Check = ({ name, seen, round }) => {
  const found: Finding[] = [];
  for (const holder of document.querySelectorAll('body, body *')) {
    if (!/flex|grid/.test(getComputedStyle(holder).display) || !seen(holder)) continue;
    const children = [...holder.children]
      .filter((child) => seen(child) && !/absolute|fixed|sticky/.test(getComputedStyle(child).position))
      .map((child) => ({ child, box: child.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (const [index, a] of children.entries()) {
      for (const b of children.slice(index + 1)) {
        const above = b.box.bottom <= a.box.top + 1;
        const before = b.box.right <= a.box.left + 1;
        const besides = b.box.left >= a.box.right - 1;
        const sameRow = b.box.top < a.box.bottom - 1 && b.box.bottom > a.box.top + 1;
        // A later column may start higher; a later box in the same column, or further left, may not.
        if ((above && !besides) || (before && sameRow)) {
          found.push({
            check: 'reading-order',
            element: `${name(b.child)} before ${name(a.child)}`,
            measure: `at ${String(round(b.box.left))},${String(round(b.box.top))} against ${String(round(a.box.left))},${String(round(a.box.top))}`,
          });
        }
      }
    }
  }
  return found.slice(0, 5);
};

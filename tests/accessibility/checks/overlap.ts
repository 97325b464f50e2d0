import type { Check, Finding } from '../finding.ts';
import type { Box } from '../toolbox.ts';

/** No letters on letters, no letters on a control that is not theirs. What sticks to the window is focus-covered's. */
export const overlap: Check = ({ name, seen, lines, round, sticky, shown }) => {
  interface Thing {
    readonly element: Element;
    readonly box: Box;
    readonly letters: boolean;
  }
  const controls: Thing[] = [
    ...document.querySelectorAll('input:not([type="hidden"]), select, textarea, button, img, svg'),
  ]
    .filter((element) => seen(element))
    .map((element) => ({ element, box: shown(element, element.getBoundingClientRect()), letters: false }))
    .filter(({ box }) => box.right - box.left > 2 && box.bottom - box.top > 2);
  const things: Thing[] = [
    ...lines.map(({ element, box }) => ({ element, box, letters: true })),
    ...controls,
  ].sort((a, b) => a.box.top - b.box.top);

  const found: Finding[] = [];
  const told = new Set<string>();
  for (const [index, a] of things.entries()) {
    for (let next = index + 1; next < things.length; next += 1) {
      const b = things[next];
      if (b === undefined || b.box.top >= a.box.bottom) break;
      if (!a.letters && !b.letters) continue;
      if (a.element === b.element || sticky(a.element) !== sticky(b.element)) continue;
      // Letters stand inside their own control, and a label may wrap its field.
      if (!a.letters && a.element.contains(b.element)) continue;
      if (!b.letters && b.element.contains(a.element)) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide <= 2 || high <= 2) continue;
      const pair = `${name(a.element)} on ${name(b.element)}`;
      if (told.has(pair)) continue;
      told.add(pair);
      found.push({
        check: 'overlap',
        element: pair,
        measure: `${String(round(wide))} × ${String(round(high))} px`,
      });
    }
  }
  return found;
};

import type { Check, Finding } from '../finding.ts';

/** No letter is cut off: by a box that hides its overflow, by the frame it is drawn in, by the window, in a field. */
export const clipped: Check = ({ name, seen, lines, px, round }, { spaced = false }) => {
  const found: Finding[] = [];
  const told = new Set<Element>();
  const add = (element: Element, measure: string): void => {
    if (told.has(element)) return;
    told.add(element);
    found.push({ check: 'clipped', element: name(element), measure });
  };

  for (const { element, box } of lines) {
    let framed = false;
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const outer = at.getBoundingClientRect();
      const over = {
        left: outer.left - box.left,
        right: box.right - outer.right,
        top: outer.top - box.top,
        bottom: box.bottom - outer.bottom,
      };
      const sides = Math.max(over.left, over.right);
      const ends = Math.max(over.top, over.bottom);
      const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
      if ((hides(style.overflowX) && sides > 1.5) || (hides(style.overflowY) && ends > 1.5)) {
        add(element, `${String(round(Math.max(sides, ends)))} px hidden by ${name(at)}`);
      }
      // The first frame that is drawn (a border or a background of its own) must hold its letters.
      const border =
        px(style.borderLeftWidth) + px(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
      const painted = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
      if (!framed && (border || painted) && px(style.width) > 0) {
        framed = true;
        if (Math.max(sides, ends) > 2)
          add(element, `${String(round(Math.max(sides, ends)))} px outside the frame of ${name(at)}`);
      }
      // A region that scrolls shows the rest to whoever scrolls it; what it shows now is all that stands there.
      const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
      if (style.position === 'fixed' || scrolls(style.overflowX) || scrolls(style.overflowY)) break;
    }
    if (box.left < -1.5 && box.right > 0)
      add(element, `starts ${String(round(-box.left))} px left of the window`);
  }

  for (const field of spaced ? [] : document.querySelectorAll('input, textarea')) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || !seen(field))
      continue;
    if (/^(checkbox|radio|hidden|range|color|file|submit|button)$/.test(field.type)) continue;
    if (field.scrollWidth > field.clientWidth + 1) {
      add(field, `value needs ${String(field.scrollWidth)} px, field has ${String(field.clientWidth)} px`);
    }
  }
  return found;
};

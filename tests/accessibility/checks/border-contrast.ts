import type { Check, Finding } from '../finding.ts';

/** Where a control ends can be seen: its border or its ground stands out from what is behind it by 3:1 (WCAG 1.4.11). */
export const borderContrast: Check = ({ name, seen, px, colour, contrast, behind }) => {
  const found: Finding[] = [];
  for (const control of document.querySelectorAll('input:not([type="hidden"]), select, textarea')) {
    if (!seen(control) || control.matches(':disabled')) continue;
    // The browser draws these itself, with contrast of its own.
    if (control instanceof HTMLInputElement && /^(checkbox|radio|range|color|file)$/.test(control.type))
      continue;
    const style = getComputedStyle(control);
    const ground = behind(control);
    const edge =
      px(style.borderBottomWidth) >= 1 && style.borderBottomStyle !== 'none'
        ? colour(style.borderBottomColor)
        : undefined;
    const fill = colour(style.backgroundColor);
    const best = Math.max(
      edge === undefined || edge.a < 0.95 ? 1 : contrast(edge, ground),
      fill.a < 0.95 ? 1 : contrast(fill, ground),
    );
    if (best < 3)
      found.push({
        check: 'border-contrast',
        element: name(control),
        measure: `${String(Math.round(best * 100) / 100)}:1 < 3:1`,
      });
  }
  return found;
};

import type { Check, Finding } from '../finding.ts';

/**
 * Text that runs over more than one line stands at 1.5 of its size, paragraphs in senior mode at 1.6 (MIIT rules; WCAG
 * 1.4.8). Not headings, which are set tighter on purpose, nor what is touched: a button's or a choice's words are one
 * phrase in a frame.
 */
export const lineHeight: Check = ({ name, lines, px, round }, { density }) => {
  const found: Finding[] = [];
  const rows = new Map<Element, { readonly tops: Set<number>; readonly size: number }>();
  for (const { element, box, size } of lines) {
    if (element.closest('h1, h2, h3, h4, h5, h6, legend, label, button, summary, header') !== null) continue;
    const link = element.closest('a');
    if (link !== null && getComputedStyle(link).display !== 'inline') continue;
    let block: Element = element;
    while (getComputedStyle(block).display === 'inline' && block.parentElement !== null)
      block = block.parentElement;
    const row = rows.get(block) ?? { tops: new Set<number>(), size };
    row.tops.add(Math.round(box.top / 4));
    rows.set(block, row);
  }
  for (const [block, { tops, size }] of rows) {
    if (tops.size < 2) continue;
    const least = density === 'senior' && block.closest('p, li, dd') !== null ? 1.6 : 1.5;
    const style = getComputedStyle(block);
    const height = style.lineHeight === 'normal' ? 1.2 * size : px(style.lineHeight);
    const ratio = height / px(style.fontSize);
    if (ratio < least - 0.01) {
      found.push({
        check: 'line-height',
        element: name(block),
        measure: `${String(Math.round(ratio * 100) / 100)} < ${String(least)} (${String(round(height))} px)`,
      });
    }
  }
  return found;
};

/** Between two paragraphs of several lines, from line to line: at least 1.3 lines (MIIT rules for senior modes). */
export const paragraphGap: Check = ({ name, seen, px, round }, { density }) => {
  if (density !== 'senior') return [];
  const found: Finding[] = [];
  for (const paragraph of document.querySelectorAll('p')) {
    const next = paragraph.nextElementSibling;
    if (next?.localName !== 'p' || !seen(paragraph) || !seen(next)) continue;
    const a = paragraph.getBoundingClientRect();
    const b = next.getBoundingClientRect();
    const line = px(getComputedStyle(paragraph).lineHeight);
    if (b.top < a.bottom - 1 || a.height < 1.9 * line || b.height < 1.9 * line) continue;
    const distance = line + (b.top - a.bottom);
    if (distance < 1.3 * line - 0.5) {
      found.push({
        check: 'paragraph-gap',
        element: name(next),
        measure: `${String(round(distance))} px < 1.3 × ${String(round(line))} px`,
      });
    }
  }
  return found;
};

import type { Check, Finding } from '../finding.ts';

/**
 * Body text is 1.125 rem and nothing is below 1 rem, where a rem is the reader's own size times the step; so the
 * largest step gives at least 30 px everywhere (MIIT rules for senior modes). The one exception: letters in the header
 * are capped at 6.6 % and those in fields at 8.4 % of the window's width, so that four words stay in one row and a
 * date stays whole on a small screen.
 */
export const fontSize: Check = ({ name, seen, lines, px, round }, { base, step }) => {
  const rem = base * step;
  const width = document.documentElement.clientWidth;
  const HEADER = 0.066 * width;
  const FIELD = 0.084 * width;
  const found: Finding[] = [];
  const told = new Set<Element>();
  const add = (element: Element, size: number, least: number): void => {
    if (size >= least - 0.1 || told.has(element)) return;
    told.add(element);
    found.push({
      check: 'font-size',
      element: name(element),
      measure: `${String(round(size))} px < ${String(round(least))} px`,
    });
  };

  add(document.body, px(getComputedStyle(document.body).fontSize), 1.125 * rem);
  for (const { element, size } of lines) {
    add(element, size, element.closest('header') === null ? rem : Math.min(rem, HEADER));
  }
  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (field instanceof HTMLInputElement && /^(checkbox|radio|hidden|range|color)$/.test(field.type))
      continue;
    if (seen(field)) add(field, px(getComputedStyle(field).fontSize), Math.min(1.125 * rem, FIELD));
  }
  return found;
};

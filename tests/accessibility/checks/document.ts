import type { Check, Finding } from '../finding.ts';

/** A title, one h1, the language of the page and of foreign parts in it (WCAG 2.4.2, 3.1.1, 3.1.2). */
export const documentFacts: Check = ({ name, seen, lines }, { lang, names = false }) => {
  const found: Finding[] = [];
  if (document.title.trim() === '') found.push({ check: 'title', element: 'title', measure: 'empty' });
  const headings = [...document.querySelectorAll('h1')];
  if (headings.length !== 1) {
    found.push({ check: 'one-h1', element: 'h1', measure: `${String(headings.length)} found` });
  } else if (headings[0]?.textContent?.trim() === '') {
    found.push({ check: 'one-h1', element: 'h1', measure: 'empty' });
  }
  const own = document.documentElement.lang;
  if (!own.toLowerCase().startsWith(lang))
    found.push({ check: 'lang', element: 'html', measure: `lang="${own}", expected ${lang}` });
  // A Chinese name has at most four characters; a sentence has more.
  const chinese = names ? /\p{Script=Han}{5}/u : /\p{Script=Han}/u;
  const told = new Set<Element>();
  for (const { element, text } of lines) {
    if (!chinese.test(text) || told.has(element) || !seen(element)) continue;
    // A mark that stands for no word is hidden from whoever listens.
    if (element.closest('[aria-hidden="true"]') !== null) continue;
    const said = element.closest('[lang]')?.getAttribute('lang') ?? '';
    if (said.toLowerCase().startsWith('zh')) continue;
    told.add(element);
    found.push({
      check: 'foreign-lang',
      element: name(element),
      measure: `Chinese text inside lang="${said}"`,
    });
  }
  return found;
};

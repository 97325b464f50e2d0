import type { Check, Finding } from '../finding.ts';

/**
 * Whatever can be touched is at least 44 px in both directions (WCAG 2.5.5); in senior mode 48, and 60 for a main
 * action (`data-action="main"`). A link in the middle of a sentence is exempt, as in 2.5.5.
 */
export const targetSize: Check = ({ name, seen, targets, round }, { density }) => {
  const found: Finding[] = [];
  for (const target of targets) {
    if (target.matches(':disabled, [aria-disabled="true"]')) continue;
    const labels =
      target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type)
        ? [...(target.labels ?? [])]
        : [];
    const parts = [target, ...labels]
      .filter((part) => seen(part))
      .map((part) => part.getBoundingClientRect());
    if (parts.length === 0) continue;
    const style = getComputedStyle(target);
    if (target.localName === 'a' && style.display === 'inline') {
      const around = [...(target.parentElement?.childNodes ?? [])].filter((node) => node !== target);
      const sentence = around.some(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ''),
      );
      if (sentence) continue;
    }
    const width = Math.max(...parts.map(({ right }) => right)) - Math.min(...parts.map(({ left }) => left));
    const height = Math.max(...parts.map(({ bottom }) => bottom)) - Math.min(...parts.map(({ top }) => top));
    const main = target.closest('[data-action="main"]') !== null;
    const least = density === 'standard' ? 44 : main ? 60 : 48;
    if (Math.min(width, height) < least - 0.5) {
      found.push({
        check: 'target-size',
        element: name(target),
        measure: `${String(round(width))} × ${String(round(height))} px < ${String(least)} px${main ? ' (main action)' : ''}`,
      });
    }
  }
  return found;
};

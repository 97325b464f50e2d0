import { useEffect } from 'react';

/**
 * Brings the reader to the summary of errors whenever there is a new one: on a page that was not loaded anew nothing else
 * would (WCAG 3.3.1, 2.4.3).
 */
export function useFocusOnProblems(problems: readonly unknown[]): void {
  useEffect(() => {
    if (problems.length > 0) document.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [problems]);
}

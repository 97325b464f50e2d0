/** Safari before 17 knows `autofocus` on fields only; the summary of errors must have the focus all the same. */
export function focusSummary(page: Document): void {
  if (page.activeElement === null || page.activeElement === page.body)
    page.querySelector<HTMLElement>('[data-focus]')?.focus();
}

/** Shows the buttons that print, now that they can. */
export function offerPrint(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-script="print"]')) {
    button.hidden = false;
    button.addEventListener('click', () => page.defaultView?.print());
  }
}

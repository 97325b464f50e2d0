import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody uses a page: with a finger, with a mouse, or with nothing but keys. */
export interface Hand {
  /** A link or a button. */
  readonly press: (target: Locator) => Promise<void>;
  /** An option or a box. */
  readonly choose: (target: Locator) => Promise<void>;
  /** How often something was pressed or chosen. */
  readonly count: () => number;
}

const counted = (press: (target: Locator) => Promise<void>, choose = press): Hand => {
  let count = 0;
  const counting =
    (does: (target: Locator) => Promise<void>) =>
    async (target: Locator): Promise<void> => {
      count += 1;
      await does(target);
    };
  return { press: counting(press), choose: counting(choose), count: () => count };
};

export const finger = (): Hand => counted((target) => target.tap());

export const mouse = (): Hand => counted((target) => target.click());

/** More stops than any page has: somebody who came so far in vain would give up. */
const PATIENCE = 120;

/** Tab until this has the focus, as somebody does who cannot see where it goes; it is drawn when it is there. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let press = 0; press < PATIENCE; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect(target).toBeInViewport();
      const isDrawn = await target.evaluate((element) => {
        // Of an option the whole of it is drawn: its label.
        return [element, element.closest('label')].some((drawn) => {
          if (drawn === null) return false;
          const { outlineStyle, boxShadow } = getComputedStyle(drawn);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
      });
      expect(isDrawn, `the focus on ${String(target)} is drawn`).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by Tab`);
};

export const keys = (page: Page): Hand =>
  counted(
    async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    async (target) => {
      await tabTo(page, target);
      await page.keyboard.press('Space');
      await expect(target).toBeChecked();
    },
  );

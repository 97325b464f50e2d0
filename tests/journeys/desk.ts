import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { signIn } from '../support/sign-in.ts';

/** Somebody of the staff at their screen. */
export const openDesk = async (browser: Browser, origin: string, login: string): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await signIn(context, origin, login, 'staff');
  return context.newPage();
};

/** One case, opened by its number. */
export const openCase = async (page: Page, number: string, path: '' | '/en' = ''): Promise<void> => {
  await page.goto(`${path}/staff/applications/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
};

/** What can be done, at the foot of the case. */
export const actions = (page: Page): Locator => page.getByRole('region', { name: '可以做的' });

/** What is asked before anything is done. */
export const sheet = (page: Page): Locator => page.locator('section[aria-labelledby="confirm-title"]');

export const said = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text });

export const begin = async (page: Page, title: string): Promise<void> => {
  await actions(page)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click();
  await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(title);
};

export const confirm = (page: Page, title: string): Promise<void> =>
  sheet(page).getByRole('button', { name: title, exact: true }).click();

/** A command without anything to fill in, as the desk says it was done. */
export const doAtDesk = async (page: Page, title: string, done: string): Promise<void> => {
  await begin(page, title);
  await confirm(page, title);
  await expect(said(page, done)).toBeVisible();
};

/** 算到哪天 as people use it: whatever their eyes, hands and phones are like, the same question gets the same answer. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { openInspector } from '../accessibility/inspect.ts';
import { expect, test } from '../support/browser-test.ts';
import { viewCookie } from '../support/browser.ts';

/** Twenty working days over the national holiday of 2026: the last one is 3 November (domain vector). */
const ANSWER = '/days?start=2026-09-30&value=20&unit=workingDay&binds=office';
const LAST_DAY = '最后一天是 11 月 3 日（周\u2060二）';

const SENIOR = { density: 'senior', step: 1.5, theme: 'day' } as const;
const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
};

const openAs = async (
  browser: Browser,
  origin: string,
  options: BrowserContextOptions,
  view?: Parameters<typeof viewCookie>[0],
): Promise<BrowserContext> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  if (view !== undefined) await context.addCookies([{ name: 'view', value: viewCookie(view), url: origin }]);
  return context;
};

const date = (page: Page, part: '年' | '月' | '日') =>
  page.getByRole('group', { name: '从哪天起？' }).getByLabel(part, { exact: true });

/** Asks by mouse or finger; the form is the whole of it. */
const ask = async (page: Page, touch: boolean): Promise<void> => {
  const press = (name: string): Promise<void> => {
    const button = page.getByRole('button', { name, exact: true });
    return touch ? button.tap() : button.click();
  };
  await date(page, '年').fill('2026');
  await date(page, '月').fill('9');
  await date(page, '日').fill('30');
  await page.getByLabel('多长？').fill('20');
  await page.getByText('工作日', { exact: true }).click();
  await page.getByText('机关的', { exact: true }).click();
  await press('算一算');
};

const expectAnswer = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LAST_DAY);
  // The address is short, and says all of the question: it can be sent to somebody.
  expect(page.url().endsWith(ANSWER)).toBe(true);
  // Figures and their unit are kept on one line by spaces that do not break.
  expect((await page.title()).replace(/\s/g, ' ')).toMatch(new RegExp(`^${LAST_DAY}`));
};

test.describe('with scripts off', () => {
  for (const [name, options, view] of [
    ['standard, wide', {}, undefined],
    ['senior, on a phone', PHONE, SENIOR],
  ] as const) {
    test(`from the home page to the answer and back to another question (${name})`, async ({
      browser,
      product,
    }) => {
      const context = await openAs(browser, product.origin, { javaScriptEnabled: false, ...options }, view);
      const page = await context.newPage();
      await page.goto('/');
      await page
        .getByRole('main')
        .getByRole('link', { name: '算到哪天' })
        .or(page.locator('main a[href="/days"]'))
        .first()
        .click();
      await ask(page, options === PHONE);
      await expectAnswer(page);
      expect(await page.locator('html').getAttribute('data-density')).toBe(
        view === undefined ? 'standard' : 'senior',
      );
      await context.close();
    });
  }

  test('what is wrong is said on top, in the title and at the field, and what was typed is still there', async ({
    browser,
    product,
  }) => {
    const context = await openAs(browser, product.origin, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/days');
    await date(page, '年').fill('26');
    await date(page, '月').fill('11');
    await date(page, '日').fill('31');
    await page.getByLabel('多长？').fill('很久');
    await page.getByRole('button', { name: '算一算' }).click();
    await expect(page).toHaveTitle(/^错误：/);
    const summary = page.getByRole('region', { name: /要改/ });
    await expect(summary).toBeVisible();
    await summary.getByRole('link', { name: /年要写 4 位/ }).click();
    await expect(date(page, '年')).toBeFocused();
    await expect(date(page, '年')).toHaveValue('26');
    await expect(page.getByLabel('多长？')).toHaveValue('很久');
    await expect(page.getByLabel('多长？')).toHaveAttribute('aria-invalid', 'true');
    await context.close();
  });

  test('changing the letters comes back to the same answer, in either language', async ({
    browser,
    product,
  }) => {
    const context = await openAs(browser, product.origin, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(ANSWER);
    await page.getByRole('button', { name: '换成长辈版' }).click();
    await expectAnswer(page);
    expect(await page.locator('html').getAttribute('data-density')).toBe('senior');
    await page.goto(`/en${ANSWER}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The last day is Tuesday 3 November');
    expect(await page.locator('html').getAttribute('data-density')).toBe('senior');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await context.close();
  });
});

test.describe('with the keyboard alone', () => {
  /** Tab until this has the focus, as somebody does who cannot see where it is going. */
  const tabTo = async (page: Page, selector: string): Promise<void> => {
    for (let press = 0; press < 60; press += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} is not reached by Tab`);
  };
  const write = async (page: Page, selector: string, text: string): Promise<void> => {
    await tabTo(page, selector);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  };

  for (const view of [undefined, SENIOR]) {
    test(view === undefined ? 'standard' : 'senior', async ({ browser, product }) => {
      const context = await openAs(
        browser,
        product.origin,
        { viewport: { width: view === undefined ? 1280 : 360, height: 700 } },
        view,
      );
      const page = await context.newPage();
      await page.goto('/days');
      // The first stop leads past everything that stands on every page.
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveText('跳到正文');
      await expect(page.locator(':focus')).toBeInViewport();
      await page.keyboard.press('Enter');
      await write(page, '[name="start-year"]', '2026');
      await write(page, '[name="start-month"]', '9');
      await write(page, '[name="start-day"]', '30');
      await write(page, '[name="value"]', '20');
      await tabTo(page, '[name="unit"]');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      await tabTo(page, '[name="binds"]');
      await page.keyboard.press('Space');
      await tabTo(page, 'main form button[type="submit"]');
      await page.keyboard.press('Enter');
      await expectAnswer(page);
      await context.close();
    });
  }
});

test.describe('holds the measures of the gate', () => {
  const standard = { density: 'standard', step: 1, lang: 'zh', theme: 'day' } as const;
  const senior = { density: 'senior', step: 1.5, lang: 'zh', theme: 'day' } as const;

  for (const view of [standard, senior]) {
    test(`with the reader's own letters at 24 px (${view.density})`, async ({ browser, product }) => {
      const inspector = await openInspector(browser, { base: 24 });
      for (const width of [360, 1280]) {
        for (const path of ['/days', ANSWER]) {
          expect(await inspector.inspect({ url: product.origin + path, cell: { ...view, width } })).toEqual(
            [],
          );
        }
      }
      await inspector.close();
    });

    // WCAG 1.4.10: 1280 × 1024 at 400 % is a window of 320 × 256.
    test(`at 400 % zoom (${view.density})`, async ({ browser, product }) => {
      const inspector = await openInspector(browser, { height: 256 });
      for (const path of ['/days', ANSWER]) {
        expect(
          await inspector.inspect({ url: product.origin + path, cell: { ...view, width: 320 } }),
        ).toEqual([]);
      }
      await inspector.close();
    });

    test(`in forced colours (${view.density})`, async ({ browser, product }) => {
      const inspector = await openInspector(browser, { forcedColors: true });
      for (const width of [360, 1280]) {
        for (const path of ['/days', ANSWER]) {
          expect(await inspector.inspect({ url: product.origin + path, cell: { ...view, width } })).toEqual(
            [],
          );
        }
      }
      await inspector.close();
    });
  }
});

test('in forced colours a day that counts differs from one that does not by more than colour', async ({
  browser,
  product,
}) => {
  const context = await openAs(browser, product.origin, {
    viewport: { width: 1280, height: 900 },
    forcedColors: 'active',
  });
  const page = await context.newPage();
  await page.goto(ANSWER);
  await expect(page.locator('time[datetime="2026-10-08"]').locator('..')).toContainText('第 1 天');
  await expect(page.locator('time[datetime="2026-10-01"]').locator('..')).toContainText('国庆');
  await expect(page.locator('time[datetime="2026-11-03"]').locator('..')).toContainText('到期');
  await context.close();
});

test('on paper stands the answer with its days and the day it was printed, and nothing to press', async ({
  browser,
  product,
}) => {
  const context = await openAs(browser, product.origin, {});
  const page = await context.newPage();
  await page.goto(ANSWER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('2026 年 11 月 24 日（周\u2060二）打印')).toBeVisible();
  await expect(page.locator('time[datetime="2026-10-08"]')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await context.close();
});

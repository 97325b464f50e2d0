/**
 * One errand the whole way: from an old person's phone to the money, and to the auditor's list. What each of them sees
 * is said here; the API's own specs say what else may happen.
 */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { viewCookie } from '../support/browser.ts';
import { signInAt } from '../support/client.ts';
import { act, grantThrough, handle } from '../support/decide.ts';
import { signIn } from '../support/sign-in.ts';
import { type ApplyWords, applyFor, CHINESE, ENGLISH } from './applying.ts';
import { actions, begin, confirm, doAtDesk, openCase, openDesk, said, sheet } from './desk.ts';
import { finger, type Hand, keys, mouse, tabTo } from './hands.ts';

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
};
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const SENIOR = { density: 'senior', step: 1.5, theme: 'day' } as const;

/** Filed on 24 November 2026: fifteen working days of the promise, whenever the office accepts it. */
const LATEST = '12 月 15 日（周\u2060二）';
const CENTRE = '塘桥街道';
const BUREAU = '区民政局';

interface Reader {
  readonly login: string;
  readonly options: BrowserContextOptions;
  readonly view?: Parameters<typeof viewCookie>[0];
}

/** A citizen who has signed in; signing in is a page of its own, with its own tests. */
const openPortal = async (
  browser: Browser,
  origin: string,
  { login, options, view }: Reader,
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  if (view !== undefined) await context.addCookies([{ name: 'view', value: viewCookie(view), url: origin }]);
  await signIn(context, origin, login);
  return context.newPage();
};

/** What the tracker says of who has it, and of what is to do. */
const expectTracker = async (page: Page, number: string, who: string, ...parts: readonly string[]) => {
  await page.goto(`/my/applications/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(who);
  for (const part of parts) await expect(page.getByRole('main')).toContainText(part);
};

test('the whole errand: her phone, three of the staff, the money, the auditor', async ({
  browser,
  product: { origin },
}) => {
  const taps = finger();
  const phone = await openPortal(browser, origin, { login: 'chenguifang', options: PHONE, view: SENIOR });
  const number = await applyFor(phone, taps, CHINESE, [['payee'], ['delivery']]);
  expect(taps.count()).toBeLessThanOrEqual(12);
  await expectTracker(phone, number, `${CENTRE}正在核对申请`, `最晚 ${LATEST}办好`, '您现在不用做什么');

  // Her son is her proxy: that he looked is shown to her.
  const son = await openPortal(browser, origin, { login: 'chenxiao', options: PHONE, view: SENIOR });
  await expectTracker(son, number, `${CENTRE}正在核对申请`, `最晚 ${LATEST}办好`);
  await phone.goto('/my/reads');
  await expect(phone.getByRole('main')).toContainText('陈晓（代办人）');

  const clerk = await openDesk(browser, origin, 'clerk');
  await openCase(clerk, number);
  // Masked until it is in one's own hands.
  await expect(clerk.getByRole('main')).not.toContainText('陈桂芳');
  await doAtDesk(clerk, '领取', '已领取：陈桂芳');
  await expect(clerk.getByRole('region', { name: '时限' })).toContainText('12 月 15 日到期');
  await begin(clerk, '受理');
  await expect(sheet(clerk)).toContainText('受理通知书');
  await confirm(clerk, '受理');
  await expect(said(clerk, '已受理：陈桂芳')).toBeVisible();
  await expectTracker(phone, number, `${CENTRE}已受理，接着审查`, `最晚 ${LATEST}办好`);

  const reviewer = await openDesk(browser, origin, 'reviewer');
  await openCase(reviewer, number);
  await doAtDesk(reviewer, '领取', '已领取：陈桂芳');
  await doAtDesk(reviewer, '开始审查', '已开始审查：陈桂芳');
  await expectTracker(phone, number, `${CENTRE}正在审查`, `最晚 ${LATEST}办好`);
  await actions(reviewer)
    .getByRole('button', { name: /^提出准予/ })
    .click();
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('提出准予');
  await expect(reviewer.getByRole('main')).toContainText(`由区民政局的另一人批准`);
  await reviewer.getByRole('checkbox', { name: /老年综合津贴制度的通知/ }).click();
  // The document she will receive stands there before anything is sent.
  await expect(reviewer.getByRole('article')).toContainText('准予给付决定书');
  await expect(reviewer.getByRole('article')).toContainText('¥75.00');
  await reviewer.getByRole('button', { name: '送批准' }).click();
  await expect(said(reviewer, '已送批准：陈桂芳')).toBeVisible();
  await expectTracker(phone, number, `${BUREAU}正在做决定`, `最晚 ${LATEST}办好`);

  // Another person must approve: who proposed finds no button, and is refused at the door behind it.
  await openCase(reviewer, number);
  await expect(actions(reviewer)).toContainText('现在没有您要做的');
  await expect(actions(reviewer).getByRole('button')).toHaveCount(0);
  const own = await act(await signInAt(origin, 'reviewer', 'staff'), number, 'approve');
  expect([403, 404, 409]).toContain(own.status);

  const approver = await openDesk(browser, origin, 'approver');
  await openCase(approver, number);
  await expect(approver.getByRole('main')).toContainText('示例丙提出：准予');
  await doAtDesk(approver, '领取', '已领取：陈桂芳');
  await begin(approver, '批准');
  await expect(sheet(approver)).toContainText('准予给付决定书');
  await confirm(approver, '批准');
  await expect(said(approver, '已批准：陈桂芳')).toBeVisible();
  await expectTracker(phone, number, `批准了，${CENTRE}正在办发放`, '每月 75 元');

  await openCase(reviewer, number);
  await doAtDesk(reviewer, '领取', '已领取：陈桂芳');
  await doAtDesk(reviewer, '出具结果', '已出具：陈桂芳');
  await openCase(clerk, number);
  await doAtDesk(clerk, '领取', '已领取：陈桂芳');
  await begin(clerk, '送达');
  await sheet(clerk).getByRole('radio', { name: '网上送达' }).click();
  await sheet(clerk).getByLabel('凭据').fill('站内消息，11 月 24 日发送');
  await confirm(clerk, '送达');
  await expect(said(clerk, '已送达：陈桂芳')).toBeVisible();

  await expectTracker(
    phone,
    number,
    '办好了',
    '每月 75 元',
    '从 2026 年 11 月算起',
    '示例银行，尾号 0001',
    '批准决定书',
  );
  await phone.goto('/my/messages');
  await expect(async () => {
    await phone.reload();
    await expect(phone.getByRole('main')).toContainText('已经决定：批准了', { timeout: 1000 });
  }).toPass();
  await phone.goto('/my/reads');
  await expect(phone.getByRole('main')).toContainText(BUREAU);

  const auditor = await openDesk(browser, origin, 'auditor');
  await auditor.goto('/staff/turnaround');
  await auditor.getByRole('link', { name: '看是哪些件' }).click();
  await auditor.getByRole('link', { name: number }).click();
  await expect(auditor.getByRole('heading', { level: 1 })).toContainText(number);
  // The figure leads to her case, and not to her name.
  await expect(auditor.getByRole('main')).toContainText('2026 年 11 月 24 日');
  await expect(auditor.getByRole('main')).not.toContainText('陈桂芳');
});

/** The same errand in another form; what the office does was shown above, and goes through its API here. */
const applyAndBePaid = async (page: Page, origin: string, hand: Hand, words: ApplyWords): Promise<string> => {
  const number = await applyFor(page, hand, words, [['payee', 'delivery']]);
  await grantThrough(origin, number);
  await page.goto(`${words.path}/my/applications/${number}`);
  return number;
};

test('standard, on a wide screen: a section a page, and the same result', async ({
  browser,
  product: { origin },
}) => {
  const page = await openPortal(browser, origin, { login: 'fengshili', options: WIDE });
  await applyAndBePaid(page, origin, mouse(), CHINESE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('办好了');
  await expect(page.getByRole('main')).toContainText('每月 75 元');
  await expect(page.getByRole('main')).toContainText('尾号 0013');
});

test('in English: the citizen, and a clerk who accepts', async ({ browser, product: { origin } }) => {
  const page = await openPortal(browser, origin, { login: 'zhoushili', options: WIDE });
  const number = await applyAndBePaid(page, origin, mouse(), ENGLISH);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done');
  await expect(page.getByRole('main')).toContainText('180');
  await expect(page.getByRole('main')).toContainText('ending in 0009');
  const clerk = await openDesk(browser, origin, 'clerk');
  await openCase(clerk, number, '/en');
  await expect(clerk.getByRole('main')).toContainText('Approved');
  for (const each of [page, clerk]) {
    expect(await each.locator('html').getAttribute('lang')).toBe('en');
  }
});

test('with the keyboard alone: the citizen, the reviewer, the approver', async ({
  browser,
  product: { origin },
}) => {
  const page = await openPortal(browser, origin, { login: 'jishili', options: WIDE });
  const number = await applyFor(page, keys(page), CHINESE, [['payee', 'delivery']]);
  await handle(await signInAt(origin, 'clerk', 'staff'), number, ['take'], ['accept']);

  const reviewer = await openDesk(browser, origin, 'reviewer');
  const press = async (desk: Page, letter: string, done: string): Promise<void> => {
    await expect(actions(desk).locator('kbd', { hasText: letter })).toBeVisible();
    await desk.keyboard.press(letter);
    // The focus is on the one button that does it: Enter is enough, and it comes back to the case.
    await expect(sheet(desk).locator('button[type="submit"]')).toBeFocused();
    await desk.keyboard.press('Enter');
    await expect(said(desk, done)).toBeVisible();
    await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
  };
  await openCase(reviewer, number);
  await press(reviewer, 't', '已领取');
  await press(reviewer, 's', '已开始审查');
  await reviewer.keyboard.press('g');
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('提出准予');
  const basis = reviewer.getByRole('checkbox', { name: /老年综合津贴制度的通知/ });
  await tabTo(reviewer, basis);
  await reviewer.keyboard.press('Space');
  await expect(reviewer.getByRole('article')).toContainText('准予给付决定书');
  await reviewer.keyboard.press('Control+Enter');
  await expect(said(reviewer, '已送批准')).toBeVisible();

  const approver = await openDesk(browser, origin, 'approver');
  await openCase(approver, number);
  await press(approver, 't', '已领取');
  await press(approver, 'a', '已批准');
});

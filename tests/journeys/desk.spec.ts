/** The desk when it goes otherwise than it should: somebody was quicker, the network went, the answer is no. */
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { signInAt } from '../support/client.ts';
import { act, handle } from '../support/decide.ts';
import { filedBy, fillIn, handIn, expectDone } from '../support/errand.ts';
import { signIn } from '../support/sign-in.ts';
import { actions, begin, confirm, openCase, openDesk, said, sheet } from './desk.ts';

/** Somebody without a bank card of the register. */
const NO_CARD = { phone: '19900000001', payee: 'none', delivery: 'collect' };

const filed = async (origin: string, login: string): Promise<string> =>
  (await filedBy(await signInAt(origin, login))).number;

/** A case in review whose machine found something that a person must answer. */
const inReviewWithFindings = async (origin: string, login: string): Promise<string> => {
  const citizen = await signInAt(origin, login);
  const { number } = expectDone(await handIn(citizen, await fillIn(citizen, NO_CARD)));
  await handle(await signInAt(origin, 'clerk', 'staff'), number, ['take'], ['accept']);
  await handle(await signInAt(origin, 'reviewer', 'staff'), number, ['take']);
  return number;
};

/** The form that answers the first open finding. */
const answering = (page: Page) =>
  page.getByRole('region', { name: '核对结果', exact: true }).locator('form').first();

const writeAnswer = async (page: Page, remark: string): Promise<void> => {
  await answering(page).getByRole('radio', { name: '核实了，符合' }).click();
  await answering(page).getByLabel('备注').fill(remark);
};

const expectKept = async (page: Page, remark: string): Promise<void> => {
  await expect(answering(page).getByLabel('备注')).toHaveValue(remark);
  await expect(answering(page).getByRole('radio', { name: '核实了，符合' })).toBeChecked();
};

test('a complete benefit is opened and accepted in three keys, and the next case is there at once', async ({
  browser,
  product: { origin },
}) => {
  // One in hand already: it is the next case.
  const waiting = await filed(origin, 'wushili');
  await handle(await signInAt(origin, 'clerk2', 'staff'), waiting, ['take']);
  const page = await openDesk(browser, origin, 'clerk2');
  await page.goto('/staff/queue');
  await expect(page.getByRole('link', { name: /吴\*/ })).toBeVisible();

  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/staff\/applications\//);
  const letter = actions(page).getByRole('button', { name: /^受理/ }).locator('kbd');
  await expect(letter).toHaveText('a');
  // A letter that an input method composes, or that goes into a field, is no command.
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', isComposing: true, bubbles: true })),
  );
  await expect(sheet(page)).toHaveCount(0);

  const next = page.waitForResponse(`${origin}/api/v1/staff/applications/${waiting}`);
  await page.keyboard.press('a');
  await expect(sheet(page).getByRole('button', { name: '受理', exact: true })).toBeFocused();
  await next;
  let fetchedAgain = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().endsWith(waiting)) fetchedAgain += 1;
  });
  await page.keyboard.press('Enter');
  await expect(said(page, '已受理')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(waiting);
  expect(fetchedAgain).toBe(0);
});

test('somebody else acted: what changed is said, nothing typed is lost, and it can be sent as it is now', async ({
  browser,
  product: { origin },
}) => {
  const number = await inReviewWithFindings(origin, 'qianshili');
  const page = await openDesk(browser, origin, 'reviewer');
  await openCase(page, number);
  await writeAnswer(page, '已向公安核实户籍。');
  // The same person, at another window.
  expectDone(await act(await signInAt(origin, 'reviewer', 'staff'), number, 'startReview'));
  await answering(page).getByRole('button', { name: '记下回应' }).click();
  const told = page.getByRole('alert');
  await expect(told).toContainText('您打开以后，这一件变了');
  await expect(told).toContainText('开始审查');
  await expect(told).toContainText('现在能做的：');
  await expectKept(page, '已向公安核实户籍。');
  await told.getByRole('button', { name: '看过了，照新的再送' }).click();
  await expect(said(page, '已记下回应：钱示例')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('已向公安核实户籍。');
});

test('somebody else was quicker: the sheet stays, and says who and what', async ({
  browser,
  product: { origin },
}) => {
  const number = await filed(origin, 'ayguli');
  const page = await openDesk(browser, origin, 'clerk');
  await openCase(page, number);
  await begin(page, '领取');
  await handle(await signInAt(origin, 'clerk2', 'staff'), number, ['take']);
  await confirm(page, '领取');
  const told = sheet(page).getByRole('alert');
  await expect(told).toContainText('您打开以后，这一件变了');
  await expect(told).toContainText('综合窗口');
  await expect(told).toContainText('领取');
  // Nothing of it is open to this clerk any more: there is nothing to send again.
  await expect(told.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(actions(page)).toContainText('另一位同事在办这一件');
});

test('a network that goes and a server that fails lose nothing, and what was done is not done twice', async ({
  browser,
  product: { origin },
}) => {
  const number = await inReviewWithFindings(origin, 'zhaoshili');
  await handle(await signInAt(origin, 'reviewer', 'staff'), number, ['startReview']);
  const page = await openDesk(browser, origin, 'reviewer');
  await openCase(page, number);
  const path = `**/applications/${number}/answerFinding`;
  const send = answering(page).getByRole('button', { name: '记下回应' });

  await page.route(path, (route) => route.abort('internetdisconnected'));
  await writeAnswer(page, '已电话核实。');
  await send.click();
  await expect(page.getByRole('alert')).toContainText('网断了');
  await expectKept(page, '已电话核实。');
  await page.unroute(path);

  // It arrives, and its answer is lost on the way back.
  const keys: (string | undefined)[] = [];
  await page.route(path, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    await route.fetch();
    await route.fulfill({ status: 502, body: '' });
  });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('没有送到，不是您的问题');
  await expectKept(page, '已电话核实。');
  await page.unroute(path);
  await page.route(path, async (route) => {
    keys.push(route.request().headers()['idempotency-key']);
    await route.continue();
  });
  await send.dblclick();
  await expect(said(page, '已记下回应：赵示例')).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  const history = page.getByRole('region', { name: '材料、文书和经过' });
  await expect(history.getByText('回应', { exact: false })).toHaveCount(1);
});

test('what is returned needs its reason, and leaves the approver’s hands', async ({
  browser,
  product: { origin },
}) => {
  const number = await filed(origin, 'zhengshili');
  await handle(await signInAt(origin, 'clerk', 'staff'), number, ['take'], ['accept']);
  await handle(
    await signInAt(origin, 'reviewer', 'staff'),
    number,
    ['take'],
    ['startReview'],
    ['propose', { proposed: 'grant', basis: ['allowanceNotice'] }],
  );
  const page = await openDesk(browser, origin, 'approver');
  await openCase(page, number);
  await begin(page, '领取');
  await confirm(page, '领取');
  await expect(said(page, '已领取')).toBeVisible();
  await begin(page, '退回');
  await confirm(page, '退回');
  await expect(sheet(page).getByLabel('理由')).toHaveAttribute('aria-invalid', 'true');
  await expect(sheet(page)).toContainText('请写理由');
  await expect(sheet(page).getByLabel('理由')).toBeFocused();
  await page.keyboard.type('请再核对户籍地址。');
  await page.keyboard.press('Control+Enter');
  await expect(said(page, '已退回：郑示例')).toBeVisible();
  const reviewer = await openDesk(browser, origin, 'reviewer');
  await openCase(reviewer, number);
  await expect(reviewer.getByRole('region', { name: '材料、文书和经过' })).toContainText('退回');
});

const openTracker = async (
  browser: Browser,
  origin: string,
  login: string,
  number: string,
): Promise<Page> => {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  await signIn(context, origin, login);
  const page = await context.newPage();
  await page.goto(`/my/applications/${number}`);
  return page;
};

test('what is not accepted names reason, basis and remedy: in the document, and to the applicant', async ({
  browser,
  product: { origin },
}) => {
  const number = await filed(origin, 'weishili');
  const page = await openDesk(browser, origin, 'reviewer-weifang');
  await openCase(page, number);
  await begin(page, '领取');
  await confirm(page, '领取');
  await expect(said(page, '已领取')).toBeVisible();
  await begin(page, '不予受理');
  await sheet(page).getByRole('radio', { name: '不归本机关办' }).click();
  await sheet(page).getByLabel('理由').fill('户籍已经迁往外省。');
  await sheet(page).getByText('应由哪个机关办').click();
  await sheet(page).getByRole('textbox', { name: '应由哪个机关办' }).fill('户籍迁入地的街道');
  await sheet(page)
    .getByRole('checkbox', { name: /老年综合津贴制度的通知/ })
    .click();
  const paper = sheet(page).getByRole('article');
  for (const part of ['户籍已经迁往外省。', '老年综合津贴制度的通知', '户籍迁入地的街道', '行政复议'])
    await expect(paper).toContainText(part);
  await confirm(page, '不予受理');
  await expect(said(page, '已记不予受理：卫示例')).toBeVisible();

  const tracker = await openTracker(browser, origin, 'weishili', number);
  await expect(tracker.getByRole('heading', { level: 1 })).toHaveText('没有受理');
  for (const part of ['户籍已经迁往外省。', '老年综合津贴制度的通知', '行政复议'])
    await expect(tracker.getByRole('main')).toContainText(part);
});

test('documents name the person: their links are for who holds the case, and no link is there that would refuse', async ({
  browser,
  product: { origin },
}) => {
  const number = await filed(origin, 'wangshili');
  const page = await openDesk(browser, origin, 'clerk');
  await openCase(page, number);
  const documents = page.getByRole('region', { name: '文书', exact: true });
  await expect(documents).toContainText('收件凭证');
  await expect(documents).toContainText('领了这一件的人才能打开');
  await expect(documents.getByRole('link')).toHaveCount(0);

  await handle(await signInAt(origin, 'clerk', 'staff'), number, ['take']);
  await page.reload();
  const link = documents.getByRole('link', { name: '收件凭证' });
  await expect(link).toBeVisible();
  await expect(documents).not.toContainText('领了这一件的人才能打开');
  const printed = await page.request.get(String(await link.getAttribute('href')));
  expect(printed.status()).toBe(200);
});

import { expect, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';

/** The words of the pages on the way from the guide to the receipt. */
export interface ApplyWords {
  readonly path: '' | '/en';
  readonly apply: RegExp;
  readonly start: string;
  readonly next: RegExp;
  /** The first option of each question the form asks. */
  readonly answers: Readonly<Record<string, RegExp>>;
  readonly declare: RegExp;
  readonly agree: RegExp;
  readonly submit: string;
  readonly received: string;
  readonly latest: string;
}

export const CHINESE: ApplyWords = {
  path: '',
  apply: /^开始办$/,
  start: '开始填',
  next: /^(下一题|保存并继续)$/,
  answers: { payee: /这张社保卡/, delivery: /户口簿上的地址/ },
  declare: /上面的内容属实/,
  agree: /同意用短信和站内消息/,
  submit: '提交申请',
  received: '申请收到了',
  latest: '最晚 12 月 15 日（周\u2060二）办好。',
};

export const ENGLISH: ApplyWords = {
  path: '/en',
  apply: /^Apply now$/,
  start: 'Start',
  next: /^(Next|Save and go on)$/,
  answers: { payee: /This social security card/, delivery: /The address in the household register/ },
  declare: /What is stated above is true/,
  agree: /I agree to receive notices/,
  submit: 'Send the application',
  received: 'Application received',
  latest: 'Tuesday 15 December',
};

const SERVICE = 'SH-OLD-002';

/** What a page asks, by the names of its controls. */
const asked = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main form :is(input, select, textarea):visible')
    .evaluateAll((fields) => [
      ...new Set(fields.map((field) => (field as HTMLInputElement).name).filter((name) => name !== '')),
    ]);

/**
 * From the guide to the receipt, of somebody who is signed in; answers with the number of the application. `pages` is
 * what each page of the form asks: whatever else it asked, a register would have answered.
 */
export const applyFor = async (
  page: Page,
  hand: Hand,
  words: ApplyWords,
  pages: readonly (readonly string[])[],
): Promise<string> => {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  await page.goto(`${words.path}/services/${SERVICE}`);
  await hand.press(page.getByRole('main').getByRole('link', { name: words.apply }).first());
  await hand.press(page.getByRole('link', { name: words.start, exact: true }));
  for (const questions of pages) {
    for (const name of questions)
      await hand.choose(page.getByRole('radio', { name: words.answers[name] ?? name }));
    expect([...(await asked(page))].sort()).toEqual([...questions].sort());
    await hand.press(button(words.next));
  }
  await expect(page).toHaveURL(/\/check$/);
  await expect(page.getByRole('main')).toContainText(words.latest.replace(/。$/, ''));
  await hand.choose(page.getByRole('checkbox', { name: words.declare }));
  await hand.choose(page.getByRole('checkbox', { name: words.agree }));
  await hand.press(button(words.submit));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.received);
  await expect(page.getByRole('main')).toContainText(words.latest);
  const number = /applications\/([^/]+)\/receipt/.exec(page.url())?.[1];
  if (number === undefined) throw new Error(`no number in ${page.url()}`);
  return number;
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Agency, PublishedService } from '@yizhan/data';
import { DOCUMENT_KINDS, type DocumentKind } from '@yizhan/domain/applications';
import { parseService } from '@yizhan/domain/catalogue';
import type { JsonObject } from '@yizhan/domain/kernel';
import { parse } from 'yaml';
import { sheetOf } from './sheet-of.ts';
import { codeText, sheetPage } from './sheet-page.ts';
import { templates } from './templates/index.ts';

const CATALOGUE = join(import.meta.dirname, '..', '..', '..', '..', 'prisma', 'seed', 'catalogue');

function published(): PublishedService {
  const parsed = parseService(parse(readFileSync(join(CATALOGUE, 'SH-OLD-002.yaml'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { code, effectiveFrom } = parsed.value;
  return {
    code,
    version: 1,
    textsRevision: 1,
    hash: '0'.repeat(64),
    effectiveFrom,
    definition: parsed.value,
  };
}

const service = published();
const office = { name: { zh: '示例办事处', en: 'Example Office' } } as Agency;
const heading = {
  application: 'PDMZ01-20261124-2222222',
  subject: '示例甲',
  applicant: '示例甲',
  on: '2026-11-24',
};
const dates = [{ limit: 'promised', date: '2026-12-15' }];
const remedies = [{ remedy: 'administrativeReconsideration' }, { remedy: 'administrativeLitigation' }];
const decided = {
  receivedOn: '2026-11-24',
  acceptedOn: '2026-11-25',
  basis: ['elderlyRights'],
  why: { reason: '因为 <i>' },
};
const payment = { amount: { fen: 7500 }, per: 'month', from: '2026-11', firstPaidOn: '2026-12-25' };

const values: Readonly<Record<DocumentKind, JsonObject>> = {
  receipt: {
    query: '123456789018',
    receivedOn: '2026-11-24',
    materials: [{ material: 'household', standing: 'toFetch' }],
    dates,
  },
  acceptance: { receivedOn: '2026-11-24', acceptedOn: '2026-11-25', dates },
  nonAcceptance: {
    receivedOn: '2026-11-24',
    basis: ['elderlyRights'],
    why: { reason: '因为 <i>', rightBody: '另一个机关' },
    remedies,
  },
  grant: { ...decided, payment },
  partialGrant: { ...decided, payment, remedies },
  refusal: { ...decided, remedies },
  rejection: { ...decided, remedies },
  withdrawalConfirmation: { receivedOn: '2026-11-24' },
  deliveryRecord: { method: 'window', evidence: '签收', documents: [] },
};

it.each(['nonAcceptance', 'refusal', 'rejection'] as const)('%s names reason, basis and remedy', (kind) => {
  const sheet = sheetOf({ kind, values: { ...heading, ...values[kind] }, service, office, numbered: true });
  const page = sheetPage(sheet, { language: 'zh', demo: true }).source;
  for (const part of ['因为', '《中华人民共和国老年人权益保障法》第三十三条', '行政复议'])
    expect(page).toContain(part);
});

describe.each(DOCUMENT_KINDS)('%s', (kind) => {
  it.each(['zh', 'en'] as const)('is whole in %s: every place filled, every value escaped', (language) => {
    const sheet = sheetOf({ kind, values: { ...heading, ...values[kind] }, service, office, numbered: true });
    const page = sheetPage(sheet, { language, demo: true }).source;
    expect(page).not.toMatch(/undefined|null|\[object|NaN|\{\w+\}|<i>/);
    expect(page).toContain(sheet.title[language]);
    expect(page).toContain(language === 'zh' ? '2026 年 11 月 24 日' : '24 November 2026');
    expect(page).toContain('PDMZ01-20261124-2222222');
  });

  it('says nothing of a number it does not have', () => {
    const sheet = sheetOf({
      kind,
      values: { ...heading, ...values[kind] },
      service,
      office,
      numbered: false,
    });
    expect(sheetPage(sheet, { language: 'zh', demo: false }).source).not.toMatch(/〔|演示/);
  });
});

it('says the money in both languages, and the month it begins', () => {
  const sheet = sheetOf({
    kind: 'grant',
    values: { ...heading, ...values.grant },
    service,
    office,
    numbered: true,
  });
  expect(sheetPage(sheet, { language: 'zh', demo: true }).source).toMatch(
    /¥75\.00[\s\S]*2026 年 11 月[\s\S]*2026 年 12 月 25 日/,
  );
  expect(sheetPage(sheet, { language: 'en', demo: true }).source).toMatch(
    /CN¥75\.00[\s\S]*November 2026[\s\S]*25 December 2026/,
  );
});

it('carries in its code what it prints, and no code before it is given out', () => {
  const of = {
    kind: 'grant',
    values: { ...heading, ...values.grant },
    service,
    office,
    numbered: true,
  } as const;
  expect(sheetPage(sheetOf(of), { language: 'zh', demo: true }).source).not.toContain('class="qr"');
  const given = sheetOf({ ...of, number: { year: 2026, n: 3 }, token: 'TOKEN', head: 'ab'.repeat(32) });
  const lines = codeText(given).split('\n');
  expect(lines).toEqual(['准予给付决定书 准予〔2026〕3 号', heading.application, 'TOKEN', 'ab'.repeat(32)]);
  const page = sheetPage(given, { language: 'zh', demo: true }).source;
  expect(page).toContain('class="qr"');
  for (const line of lines.flatMap((text) => text.split(/ (?=准予〔)/))) expect(page).toContain(line);
});

it.each(['zh', 'en'] as const)('never gives two kinds the same number: %s', (language) => {
  const series = DOCUMENT_KINDS.map((kind) => templates[kind].series[language]);
  expect(new Set(series).size).toBe(DOCUMENT_KINDS.length);
});

it('stands on the screen in the letters its reader chose', () => {
  const of = {
    kind: 'receipt',
    values: { ...heading, ...values.receipt },
    service,
    office,
    numbered: false,
  } as const;
  const view = { density: 'senior', step: '1.5', theme: 'day' } as const;
  const page = (senior: boolean): string =>
    sheetPage(sheetOf(of), { language: 'zh', demo: true, ...(senior && { view }) }).source;
  expect(page(true)).toMatch(/<html lang="zh-CN"\s+data-step="1.5"/);
  expect(page(false)).not.toContain('data-step');
});

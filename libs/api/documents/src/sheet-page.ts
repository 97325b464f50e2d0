import type { Language } from '@yizhan/api-platform';
import { formatQueryNumber, parseQueryNumber } from '@yizhan/domain/kernel';
import { html, type Markup } from './markup.ts';
import { seal } from './seal.ts';
import type { Block, Sheet } from './sheet.ts';
import { day } from './words.ts';

/** Where the printed page finds its style; there is no inline style on any page. */
export const STYLE_PATH = '/api/v1/documents/print.css';

const WORDS = {
  zh: {
    to: '：',
    number: '办件编号',
    query: '查询号',
    token: '核验码',
    head: '本文书作出前的链首',
    other: 'English',
    lang: 'zh-CN',
  },
  en: {
    to: ',',
    number: 'Application',
    query: 'Query number',
    token: 'Verification code',
    head: 'Head of the chain before this document',
    other: '中文',
    lang: 'en',
  },
} as const;

/** A document for print, in one language; the other is one link away and is not printed. */
export function sheetPage(sheet: Sheet, language: Language, demo: boolean): Markup {
  const words = WORDS[language];
  return html`<!doctype html>
    <html lang="${words.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${sheet.title[language]} · ${sheet.agency[language]}</title>
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <nav>
          <a href="?language=${language === 'zh' ? 'en' : 'zh'}" lang="${language === 'zh' ? 'en' : 'zh-CN'}"
            >${words.other}</a
          >
        </nav>
        <main>
          <p class="agency">${sheet.agency[language]}</p>
          <h1>${sheet.title[language]}</h1>
          ${sheet.number === null ? undefined : html`<p class="number">${sheet.number[language]}</p>`}
          <p class="to">${sheet.addressee}${words.to}</p>
          ${sheet.blocks.map((block) => blockMarkup(block, language))}
          <div class="sign">
            <p>${sheet.agency[language]}</p>
            <p>${day(sheet.on)[language]}</p>
            ${seal(sheet.agency, demo)}
          </div>
        </main>
        <footer>
          <dl>
            ${line(words.number, sheet.application)}
            ${sheet.query === null ? undefined : line(words.query, grouped(sheet.query))}
            ${sheet.token === null ? undefined : line(words.token, sheet.token)}
            ${sheet.head === null ? undefined : line(words.head, sheet.head)}
          </dl>
        </footer>
      </body>
    </html> `;
}

function blockMarkup(block: Block, language: Language): Markup {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text[language]}</p>`;
    case 'rows':
      return html`<dl class="rows">
        ${block.rows.map(({ label, value }) => line(label[language], value[language]))}
      </dl>`;
  }
}

const line = (label: string, value: string): Markup =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function grouped(query: string): string {
  const number = parseQueryNumber(query);
  return number === undefined ? query : formatQueryNumber(number);
}

import { html, type Html, type Language, type View } from '@yizhan/api-platform';
import { formatQueryNumber, parseQueryNumber } from '@yizhan/domain/kernel';
import { qrCode } from './qr-code.ts';
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
    code: '二维码：本文书的编号、核验码和链首',
    codeWhat: [
      '二维码里的字，和上面印的一样。',
      '扫出来有一个字不同，这张纸就改过。',
      '拿不准，请带着它到窗口问。',
    ],
    other: 'English',
    lang: 'zh-CN',
  },
  en: {
    to: ',',
    number: 'Application',
    query: 'Query number',
    token: 'Verification code',
    head: 'Head of the chain before this document',
    code: 'QR code: the numbers, verification code and chain head of this document',
    codeWhat: [
      'The code says the same as the lines above.',
      'If one character differs when it is scanned, this paper was changed.',
      'If in doubt, take it to the window and ask.',
    ],
    other: '中文',
    lang: 'en',
  },
} as const;

export interface Printing {
  readonly language: Language;
  /** On the screen the letters are the reader's; on paper they are the office's. */
  readonly view?: View;
  readonly demo: boolean;
}

/** A document for print, in one language; the other is one link away and is not printed. */
export function sheetPage(sheet: Sheet, { language, view, demo }: Printing): Html {
  const words = WORDS[language];
  return html`<!doctype html>
    <html lang="${words.lang}" ${view?.density === 'senior' ? html`data-step="${view.step}"` : undefined}>
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
          ${
            sheet.head === null
              ? undefined
              : html`<div class="code">
                  ${qrCode(codeText(sheet), words.code)}
                  <p>${words.codeWhat.map((sentence) => html`<span>${sentence}</span> `)}</p>
                </div>`
          }
        </footer>
      </body>
    </html> `;
}

/**
 * What a telephone reads off the paper, the same in every language: which document it is, and what its chain was. It is
 * text to compare with, no address.
 */
export function codeText({ title, number, application, token, head }: Sheet): string {
  return [[title.zh, number?.zh].filter(Boolean).join(' '), application, token, head]
    .filter((line) => line !== null && line !== '')
    .join('\n');
}

function blockMarkup(block: Block, language: Language): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text[language]}</p>`;
    case 'rows':
      return html`<dl class="rows">
        ${block.rows.map(({ label, value }) => line(label[language], value[language]))}
      </dl>`;
  }
}

const line = (label: string, value: string): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function grouped(query: string): string {
  const number = parseQueryNumber(query);
  return number === undefined ? query : formatQueryNumber(number);
}

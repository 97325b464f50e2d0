import { html } from '../contract/html.ts';
import type { Language } from '../problems/language.ts';
import type { BrowserApp, PageAssets } from './pages-options.ts';
import type { View } from './view-cookie.ts';

const words = {
  zh: {
    lang: 'zh-CN',
    opening: '正在打开',
    scripts: '这里的页面要用脚本。请在浏览器里打开脚本，再刷新这一页。',
    home: '回首页',
    root: '/',
  },
  en: {
    lang: 'en',
    opening: 'Opening',
    scripts: 'These pages need scripts. Switch them on in your browser, then reload.',
    home: 'Home page',
    root: '/en',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

export interface Opening {
  readonly language: Language;
  readonly view: View;
  /** Nobody is signed in: no session came with the request. */
  readonly signedOut: boolean;
}

/** The page that stands until the application takes its place: right in language, density and theme from the first moment. */
export function browserAppPage(
  app: BrowserApp,
  assets: PageAssets,
  { language, view, signedOut }: Opening,
): string {
  const word = words[language];
  const step = view.density === 'senior' ? html` data-step="${view.step}"` : '';
  return html`<!doctype html>
    <html lang="${word.lang}" data-density="${view.density}" ${step} data-theme="${view.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <title>${word.opening}</title>
        ${assets.css.map((href) => html`<link rel="stylesheet" href="${href}" /> `)}${assets.js.map((src) => html`<script type="module" src="${src}"></script> `)}
      </head>
      <body>
        <div id="${app.id}" ${signedOut ? html`data-session="none"` : undefined}>
          <main>
            <h1>${word.opening}…</h1>
            <noscript
              ><p>${word.scripts}</p>
              <p><a href="${word.root}">${word.home}</a></p></noscript
            >
          </main>
        </div>
      </body>
    </html> `.source;
}

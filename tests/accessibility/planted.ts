/**
 * A page without a fault, and one page for each kind of fault the gate knows: the same page with one thing wrong.
 * They stand here so that a check that can no longer fail is noticed.
 */
import type { CheckName } from './finding.ts';

export interface Planted {
  readonly css?: string;
  readonly title?: string;
  readonly htmlLang?: string;
  readonly bodyLang?: string;
  readonly head?: string;
  readonly main?: string;
  readonly view?: { readonly density: 'standard' | 'senior'; readonly step: 1 | 1.25 | 1.5 | 1.875 };
  readonly status?: number;
}

const CSS = `
:root { --ink: #14202b; --accent: #084f5b; --focus: #ffc83d; --target: 44px; }
html { font-size: 100%; }
html[data-step="1.5"] { font-size: 150%; --target: 60px; }
html[data-step="1.875"] { font-size: 187.5%; --target: 60px; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 400 1.125rem/1.6 "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
header, main { padding: 16px; }
header a { font-size: min(1.125rem, 6.6vw); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0; }
p { margin: 0 0 16px; }
a, button, summary { color: var(--accent); min-height: var(--target); min-width: var(--target); display: inline-flex; align-items: center; font: inherit; }
p > a { display: inline; }
button { background: var(--accent); color: #fff; border: 0; padding: 6px 20px; }
input { display: block; width: 100%; min-height: var(--target); font: inherit; font-size: min(1.125rem, 8.4vw); border: 2px solid var(--ink); padding: 0 16px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--focus); }
.bar { position: sticky; bottom: 0; background: #fff; border-top: 1px solid var(--ink); height: 150px; }
.row { display: flex; gap: 16px; }
`;

/** Stands for another origin; the server of the planted pages puts its own second name here. */
export const ELSEWHERE = 'http://elsewhere.invalid';

const PARAGRAPH =
  '满六十五周岁的老人可以申请，材料由办事处向登记机关调取，您不必再带。办理期限按工作日计算，遇法定节假日顺延，结果会及时告诉您。';

const MAIN = `<h1>算到哪天</h1>
<p>${PARAGRAPH}</p><p>另有说明，见<a href="#end">下文</a>。年满七十周岁的老人，由社区工作人员上门，材料可以后补。</p>
<form action="/ok"><label for="start">开始日期</label><input id="start" name="start" value="2026-09-30"><button data-action="main">计算</button></form>
<div class="row"><a href="#one">第一</a><a href="#two">第二</a></div>
<details><summary>更多</summary><p>逐日说明。</p></details><p id="end">完。</p>`;

/** The page as HTML; its stylesheet stands at `<path>.css`. */
export const plantedPage = (path: string, fault: Planted): string => {
  const senior = fault.view?.density === 'senior';
  return `<!doctype html><html lang="${fault.htmlLang ?? 'zh-CN'}"${senior ? ` data-density="senior" data-step="${String(fault.view.step)}"` : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${fault.title ?? '算到哪天'}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${path}.css">${fault.head ?? ''}</head>
<body${fault.bodyLang === undefined ? '' : ` lang="${fault.bodyLang}"`}><header><a href="/ok">一站</a></header><main>${fault.main ?? MAIN}</main></body></html>`;
};

export const plantedCss = (fault: Planted): string => CSS + (fault.css ?? '');

/** The page without a fault. */
export const SOUND: Planted = {};
export const SOUND_SENIOR: Planted = { view: { density: 'senior', step: 1.5 } };

/** One page for each kind of fault, and for some kinds the same fault in another dress. */
export const FAULTS: readonly (readonly [kind: CheckName, name: string, fault: Planted])[] = [
  ['sideways', 'a box wider than the window', { css: '.row { width: 500px; }' }],
  [
    'sideways',
    'a box that scrolls by itself',
    { css: '.row { overflow-x: auto; } .row a { min-width: 300px; }' },
  ],
  ['sideways', 'a fold that opens wider than the window', { css: 'details p { width: 600px; }' }],
  [
    'clipped',
    'a line that is cut when letters are spaced',
    {
      css: '#end { width: 12rem; overflow: hidden; white-space: nowrap; }',
      main: MAIN.replace('完。', '逐日说明在下面列出。'),
    },
  ],
  ['clipped', 'a paragraph cut at its height', { css: '#end { height: 10px; overflow: hidden; }' }],
  [
    'clipped',
    'a button shorter than its words',
    {
      css: 'button { width: 80px; padding: 0; white-space: nowrap; overflow: hidden; }',
      main: MAIN.replace('>计算<', '>马上开始计算<'),
    },
  ],
  ['clipped', 'a value longer than its field', { css: 'input { width: 90px; padding: 0 4px; }' }],
  ['overlap', 'a paragraph pulled over another', { css: '#end { margin-top: -34px; }' }],
  ['font-size', 'small print', { css: '#end { font-size: .8rem; }' }],
  [
    'font-size',
    'senior text that does not grow',
    { view: { density: 'senior', step: 1.5 }, css: '#end { font-size: 18px; }' },
  ],
  ['target-size', 'a low link', { css: '.row a { min-height: 30px; line-height: 1.2; }' }],
  [
    'target-size',
    'a senior main action of 48 px',
    {
      view: { density: 'senior', step: 1.5 },
      css: 'button { min-height: 48px; padding: 0 20px; line-height: 1.2; }',
    },
  ],
  ['line-height', 'a tight paragraph', { css: 'p { line-height: 1.3; }' }],
  [
    'line-height',
    'a senior paragraph at 1.5',
    { view: { density: 'senior', step: 1.5 }, css: 'p { line-height: 1.5; }' },
  ],
  [
    'paragraph-gap',
    'senior paragraphs without a gap',
    { view: { density: 'senior', step: 1.5 }, css: 'p { margin: 0; }' },
  ],
  ['border-contrast', 'a field with a faint edge', { css: 'input { border-color: #ccc; }' }],
  [
    'reading-order',
    'a row turned around',
    {
      css: '.row { flex-direction: row-reverse; }',
      main: MAIN.replaceAll(/<a href="#(one|two)">(.*?)<\/a>/g, '<span>$2</span>'),
    },
  ],
  ['focus-order', 'a positive tabindex', { main: MAIN.replace('<button', '<button tabindex="1"') }],
  ['focus-visible', 'no sign of focus', { css: '.row a:focus-visible { outline: none; box-shadow: none; }' }],
  [
    'focus-visible',
    'a faint sign of focus',
    { css: '.row a:focus-visible { outline: 3px solid #ddd; box-shadow: none; }' },
  ],
  [
    'focus-covered',
    'a bar at the foot over the focus',
    {
      css: 'main { padding-bottom: 900px; } .bar { position: fixed; inset: auto 0 0; height: 300px; }',
      main: `${MAIN}<div class="bar"><p>请留意。</p></div>`,
    },
  ],
  ['title', 'no title', { title: '' }],
  ['one-h1', 'two h1', { main: MAIN.replace('<p id="end">完。</p>', '<h1 id="end">完。</h1>') }],
  ['lang', 'the wrong language', { htmlLang: 'en', bodyLang: 'zh-CN' }],
  [
    'foreign-lang',
    'Chinese marked as English',
    { main: MAIN.replace('<p id="end">', '<p id="end" lang="en">') },
  ],
  ['third-party', 'a picture from elsewhere', { main: `${MAIN}<img alt="" src="${ELSEWHERE}/dot.svg">` }],
  ['console', 'a script that fails', { head: '<script src="/broken.js"></script>' }],
  ['inline-code', 'a script in the page', { head: '<script>void 0</script>' }],
  [
    'inline-code',
    'a style attribute',
    { main: MAIN.replace('<p id="end">', '<p id="end" style="color:#14202b">') },
  ],
  ['status', 'a page that is not there', { status: 404 }],
  ['axe', 'a field without a label', { main: MAIN.replace('<label for="start">开始日期</label>', '') }],
  ['axe', 'grey letters', { css: '#end { color: #666; }' }],
];

/** The printed sheet: one column, A4, black on white; the office's name and seal in red, as offices print them. */
export const PRINT_STYLE = `
:root { color: #14202b; background: #fff; font: 400 1.125rem/1.8 "Songti SC", "SimSun", "Noto Serif CJK SC", "Noto Serif SC", serif; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 24px 16px 48px; overflow-wrap: anywhere; }
nav { text-align: end; }
nav a { display: inline-flex; align-items: center; min-height: 44px; color: #084f5b; }
.agency { margin: 0; padding-block-end: 12px; border-block-end: 3px solid #86180f; color: #86180f; font-size: 1.5rem; font-weight: 700; text-align: center; letter-spacing: .1em; }
h1 { margin: 24px 0 0; font-size: 1.625rem; line-height: 1.4; text-align: center; }
.number { margin: 4px 0 0; text-align: center; }
main p { margin: 16px 0 0; }
.to { font-weight: 700; }
dl { margin: 16px 0 0; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 16px; padding-block: 4px; }
dt { flex: 0 0 10rem; color: #37434d; }
dd { flex: 1 1 14rem; margin: 0; }
.sign { position: relative; margin-block-start: 32px; padding: 24px 16px 40px; text-align: end; break-inside: avoid; }
.sign p { margin: 0; }
.seal { position: absolute; inset-inline-end: 0; inset-block-start: -16px; width: 9rem; height: 9rem; color: #86180f; z-index: -1; }
footer { margin-block-start: 24px; border-block-start: 1px solid #6f7b82; font-size: 1rem; line-height: 1.6; }
.code { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin-block-start: 12px; break-inside: avoid; }
.code p { flex: 1 1 14rem; margin: 0; }
.code span { display: inline-block; }
.qr { flex: none; width: 9.5rem; height: 9.5rem; }
@media screen {
  [data-step] body { padding-inline: 16px; font-size: 1rem; }
  [data-step='1.25'] { font-size: 125%; }
  [data-step='1.5'] { font-size: 150%; }
  [data-step='1.875'] { font-size: 187.5%; }
  [data-step] nav a { min-height: 48px; }
  [data-step] .agency { font-size: 1.2rem; letter-spacing: normal; }
  [data-step] h1 { font-size: 1.3rem; }
  [data-step] dt, [data-step] dd { flex: 1 1 100%; }
}
@page { size: A4; margin: 20mm 22mm; }
@media print { nav { display: none; } body { max-width: none; padding: 0; } }
`.trimStart();

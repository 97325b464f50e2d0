/** The contract page's own few rules: readable, printable, day and night, all text at 7:1 or more. */
export const CONTRACT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1e; --quiet: #4a4a50; --line: #8a8a92; --paper: #fff; --accent: #0b4a8f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2f4; --quiet: #c6c6cc; --line: #8e8e96; --paper: #16171a; --accent: #9cc9ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 64px; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h2 { margin: 40px 0 8px; font-size: 1.25rem; border-block-end: 1px solid var(--line); padding-block-end: 8px; }
h3 { margin: 32px 0 4px; font-size: 1.0625rem; }
code, h3 { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
p { margin: 4px 0; }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; }
th, td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-block-end: 1px solid var(--line); }
`.trimStart();

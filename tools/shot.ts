/**
 * Takes a picture of a page as a reader sees it:
 * `node tools/shot.ts <url> --width 360 --density senior --step 1.5 --theme day --lang zh --out file.png [--full]`
 */
import { parseArgs } from 'node:util';
import { CHINESE_FAMILY, fontsOf, launchBrowser, lookAs, type View } from '../tests/support/browser.ts';

const USAGE =
  'node tools/shot.ts <url> [--width 1280] [--height 800] [--density standard|senior] [--step 1.25|1.5|1.875]\n' +
  '  [--theme day|night] [--lang zh|en] [--no-script] [--full] [--out shot.png]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '' },
    density: { type: 'string', default: 'standard' },
    step: { type: 'string', default: '1.5' },
    theme: { type: 'string', default: 'day' },
    lang: { type: 'string' },
    out: { type: 'string', default: 'shot.png' },
    full: { type: 'boolean', default: false },
    'no-script': { type: 'boolean', default: false },
  },
});

const oneOf = <T extends string | number>(name: string, value: string | number, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  process.stderr.write(`--${name} is one of ${allowed.join(', ')}\n${USAGE}\n`);
  process.exit(2);
};

const address = positionals[0];
if (address === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}

/** Chinese pages stand at `/…`, English ones at `/en/…`: `--lang` moves between them. */
const inLanguage = (url: URL, lang: 'zh' | 'en'): URL => {
  const rest = url.pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  const path = lang === 'en' ? `/en${rest === '/' ? '' : rest}` : rest;
  return new URL(`${path}${url.search}${url.hash}`, url);
};

const width = Number(values.width);
const view: View = {
  width,
  height: values.height === '' ? (width < 600 ? 640 : 800) : Number(values.height),
  density: oneOf('density', values.density, ['standard', 'senior']),
  step: oneOf('step', Number(values.step), [1.25, 1.5, 1.875]),
  theme: oneOf('theme', values.theme, ['day', 'night']),
};
const given = new URL(address);
const url = values.lang === undefined ? given : inLanguage(given, oneOf('lang', values.lang, ['zh', 'en']));

const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height ?? 800 },
    javaScriptEnabled: !values['no-script'],
  });
  if (url.protocol.startsWith('http')) await lookAs(context, url.href, view);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`console: ${message.text()}\n`);
  });
  const response = await page.goto(url.href, { waitUntil: 'load' });
  await page.screenshot({ path: values.out, fullPage: values.full });
  const fonts = await fontsOf(page, 'body');
  if (fonts.size > 0 && ![...fonts.keys()].some((family) => family.startsWith(CHINESE_FAMILY))) {
    process.stderr.write(`fonts: no Chinese letters were drawn (${[...fonts.keys()].join(', ')})\n`);
  }
  process.stdout.write(`${values.out}: ${String(response?.status() ?? '–')} ${url.href}\n`);
} finally {
  await browser.close();
}

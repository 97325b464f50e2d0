/**
 * The browser every picture, journey and measurement uses: a Chromium that npm brings, so that a bare machine needs
 * nothing else, with Chinese letters of its own, so that widths are those a reader sees.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const ROOT = join(import.meta.dirname, '..', '..');

/** Its own list of switches turns web security off; these only keep it quiet and make letters alike everywhere. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

const packageFolder = (name: string): string => {
  const found = require.resolve
    .paths(name)
    ?.map((folder) => join(folder, name))
    .find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`${name} is not installed: run npm install.`);
  return found;
};

const versionOf = (name: string): string => {
  const manifest = require(join(packageFolder(name), 'package.json')) as { readonly version: string };
  return manifest.version;
};

/**
 * Unpacks the browser once into a folder named by its version. The package unpacks to TMPDIR as found at import, takes
 * a half-written file for a whole one, and sets paths in our environment: so it works in a folder of its own, which is
 * renamed when complete, and the environment is put back.
 */
const unpack = async (folder: string): Promise<void> => {
  const draft = `${folder}.${String(process.pid)}`;
  const before = { ...process.env };
  mkdirSync(draft, { recursive: true });
  try {
    process.env['TMPDIR'] = draft;
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH', 'HOME']) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
};

/** The family of the Chinese letters in `@embedpdf/fonts-sc`; each weight adds its own word. */
export const CHINESE_FAMILY = 'Noto Sans S Chinese';

const fontConfig = (folder: string): string => {
  const chinese = join(packageFolder('@embedpdf/fonts-sc'), 'fonts');
  // `assign`, because the browser takes a substitute only when it is the first family after substitution.
  const alias = (family: string): string =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${CHINESE_FAMILY}</string></edit></match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${chinese}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  ${['Noto Sans CJK SC', 'Noto Sans SC'].map(alias).join('\n  ')}
</fontconfig>
`;
};

/** What starts the browser, for `chromium.launch` and for Playwright's own runner. */
export const launchOptions = async (): Promise<LaunchOptions> => {
  const own = process.env['YIZHAN_BROWSER'];
  if (own !== undefined) return { executablePath: own, args: ARGS };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args: ARGS };
  const folder = join(ROOT, '.cache', 'browser', versionOf('@sparticuz/chromium'));
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(dirname(folder), { recursive: true });
    await unpack(folder);
  }
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfig(folder));
  const { FONTCONFIG_PATH: _, ...inherited } = process.env;
  const libraries = [join(folder, 'al2023', 'lib'), inherited['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = Object.fromEntries(
    Object.entries({ ...inherited, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return { executablePath: join(folder, 'chromium'), args: ARGS, env };
};

/** A browser of one's own, for tools; tests take Playwright's fixture. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** How a page is looked at: the axes of the gate. */
export interface View {
  readonly width: number;
  readonly height?: number;
  readonly density: 'standard' | 'senior';
  /** Senior only: how much larger than the reader's own letters. */
  readonly step?: 1.25 | 1.5 | 1.875;
  readonly theme: 'day' | 'night';
}

/** The cookie `view` a reader with this view sends: density, step, theme. */
export const viewCookie = (view: Pick<View, 'density' | 'step' | 'theme'>): string =>
  [view.density, view.density === 'senior' ? String(view.step ?? 1.5) : '1', view.theme].join('.');

/** Lets a context look as `view` says: its cookie; the width is the page's. */
export const lookAs = async (context: BrowserContext, url: string, view: View): Promise<void> => {
  await context.addCookies([{ name: 'view', value: viewCookie(view), url: new URL(url).origin }]);
};

/** The fonts that really drew the text of the first element that matches, as `family → glyphs`. */
export const fontsOf = async (page: Page, selector: string): Promise<ReadonlyMap<string, number>> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  await cdp.detach();
  return new Map(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount]));
};

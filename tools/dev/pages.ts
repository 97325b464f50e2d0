import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { browserAppPage } from '../../libs/api/platform/src/pages/browser-app-page.ts';
import type { BrowserApp, ServerEntry } from '../../libs/api/platform/src/pages/pages-options.ts';
import { readView } from '../../libs/api/platform/src/pages/view-cookie.ts';
import { ROOT } from '../build-stamp.ts';
import { whenReady } from './api-child.ts';

/** Pages drawn on the server are drawn anew by a reload; the browser's own applications keep their state. */
const RELOADER = '/@dev/reload.js';
const RELOAD = `
if (import.meta.hot) import.meta.hot.on('vite:beforeUpdate', ({ updates }) => {
  if (updates.some(({ type }) => type === 'js-update')) location.reload();
});`;

/** What React's fast refresh must find before any component is loaded. */
const REFRESH = '/@dev/refresh.js';
const PREAMBLE = `
import { injectIntoGlobalHook } from '/@react-refresh';
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;`;

function devScripts(): Plugin {
  const scripts: Readonly<Record<string, string>> = { [RELOADER]: RELOAD, [REFRESH]: PREAMBLE };
  return {
    name: 'dev-scripts',
    resolveId: (id) => (id in scripts ? id : undefined),
    load: (id) => scripts[id],
  };
}

/** A page application under development: its Vite, and who answers what Vite does not. */
export interface DevPages {
  readonly vite: ViteDevServer;
  page(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export async function devPages(
  name: 'portal' | 'workbench',
  server: Server,
  api: string,
): Promise<DevPages | undefined> {
  const root = join(ROOT, 'apps', name);
  const configFile = join(root, 'vite.config.ts');
  if (!existsSync(configFile)) return undefined;
  const vite = await createServer({
    root,
    configFile,
    appType: 'custom',
    // One address space for two Vites: each keeps its modules under its own base.
    base: name === 'workbench' ? '/staff/' : '/',
    plugins: [devScripts()],
    server: { middlewareMode: true, hmr: { server, path: `/@hmr/${name}` } },
  });
  return { vite, page: (request, response) => answer(vite, request, response, api) };
}

const apps: readonly Omit<BrowserApp, 'client'>[] = [
  { id: 'my', path: '/my', audience: 'citizen', entry: 'src/my/entry.my.tsx' },
  { id: 'desk', path: '/staff', audience: 'staff', entry: 'src/entry.desk.tsx' },
];

async function answer(
  vite: ViteDevServer,
  request: IncomingMessage,
  response: ServerResponse,
  api: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const bare = url.pathname.replace(/^\/en(?=\/|$)/, '');
  const app = apps.find(({ path }) => bare === path || bare.startsWith(`${path}/`));
  const { base } = vite.config;
  const client = `${base}@vite/client`;
  if (app !== undefined) {
    const view = readView(/(?:^|;\s*)view=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]);
    const js = [client, `${base}${REFRESH.slice(1)}`, `${base}${app.entry}`];
    const page = browserAppPage(
      { ...app, client: '' },
      { css: [], js },
      { language: bare === url.pathname ? 'zh' : 'en', view, signedOut: false },
    );
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return;
  }
  await whenReady(api);
  const { render } = (await vite.ssrLoadModule('/src/entry.server.tsx')) as ServerEntry;
  const js = [client, REFRESH, '/src/entry.styles.ts', RELOADER, '/src/client/entry.client.ts'];
  const page = await render(
    new Request(url, { method: request.method ?? 'GET', headers: plain(request.headers) }),
    {
      api: (inner) =>
        fetch(new Request(new URL(`${new URL(inner.url).pathname}${new URL(inner.url).search}`, api), inner)),
      assets: { css: [], js },
      design: true,
    },
  );
  response.writeHead(page.status, Object.fromEntries(page.headers)).end(await page.text());
}

function plain(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}

import type { FastifyInstance } from 'fastify';
import type { Language } from '../problems/language.ts';
import { browserAppPage } from './browser-app-page.ts';
import { entryAssets } from './page-assets.ts';
import type { BrowserApp } from './pages-options.ts';
import { readToken } from '../sessions/session-cookies.ts';
import type { PlatformSettings } from '../settings.ts';
import { readView } from './view-cookie.ts';

const roots: readonly (readonly [string, Language])[] = [
  ['', 'zh'],
  ['/en', 'en'],
];

/** One page for every address of an application of the browser. It holds nothing of a person, and is not kept either. */
export async function serveBrowserApp(
  fastify: FastifyInstance,
  app: BrowserApp,
  { secure }: Pick<PlatformSettings, 'secure'>,
): Promise<void> {
  const assets = await entryAssets(app.client, app.entry);
  if (assets === undefined) return;
  for (const [root, language] of roots) {
    for (const path of [`${root}${app.path}`, `${root}${app.path}/*`]) {
      fastify.get(path, (request, reply) =>
        reply
          .headers({ 'cache-control': 'no-store', 'content-language': language, vary: 'cookie' })
          .type('text/html; charset=utf-8')
          .send(
            browserAppPage(app, assets, {
              language,
              view: readView(request.cookies['view']),
              signedOut: readToken(request, app.audience, secure) === undefined,
            }),
          ),
      );
    }
  }
}

import {
  type Assets,
  createI18n,
  DEFAULT_VIEW,
  languageOfPath,
  viewOfCookies,
  WordsProvider,
} from '@yizhan/web-ui';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router';
import { allWords } from './i18n/index.ts';
import { isExpected } from './pages/problem/problem.page.tsx';
import { portalRequest, portalRequestOf } from './request/portal-request.ts';
import { routes } from './routes.tsx';
import { AskedViewProvider, AssetsProvider } from './shell/site.tsx';

/** What the server that holds the portal gives it besides the request. */
export interface RenderContext {
  /** Our own API, in process, as the visitor. */
  readonly api: (request: Request) => Promise<Response>;
  readonly assets: Assets;
  /** Shows the sheet of components at `/design`: development and tests. */
  readonly design?: boolean;
}

const handler = createStaticHandler(routes);

/** Answers a request with a whole page. Nothing of it is hydrated: links and forms work with scripts off. */
export async function render(request: Request, context: RenderContext): Promise<Response> {
  const requestContext = new RouterContextProvider();
  requestContext.set(portalRequest, portalRequestOf(request, context.api, context.design === true));
  const page = await handler.query(request, { requestContext });
  if (page instanceof Response) return page;
  for (const error of Object.values(page.errors ?? {})) if (!isExpected(error)) throw error;

  const language = languageOfPath(new URL(request.url).pathname);
  const html = renderToStaticMarkup(
    <WordsProvider words={createI18n(language, allWords)}>
      <AssetsProvider value={context.assets}>
        <AskedViewProvider value={viewOfCookies(request.headers.get('cookie')) ?? DEFAULT_VIEW}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, page)}
            context={page}
            hydrate={false}
          />
        </AskedViewProvider>
      </AssetsProvider>
    </WordsProvider>,
  );
  return new Response(`<!doctype html>${html}`, {
    status: page.statusCode,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  });
}

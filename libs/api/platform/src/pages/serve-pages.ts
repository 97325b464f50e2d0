import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ownOrigin } from '../http/cross-site.ts';
import { crashLine, type Log } from '../http/log.ts';
import type { PlatformSettings } from '../settings.ts';
import { acceptForms } from './accept-forms.ts';
import { apiInProcess } from './api-in-process.ts';
import { compressedPage } from './compress-page.ts';
import { publicAssets } from './page-assets.ts';
import { pageProblem } from './page-problem.ts';
import type { PagesOptions, RenderContext, ServerEntry } from './pages-options.ts';
import { serveBrowserApp } from './serve-browser-app.ts';
import { serveFiles } from './serve-files.ts';

/** Paths that belong to others: nothing there is a page, and a missing file is not one either. */
const NOT_A_PAGE = /^\/(api|assets)(\/|\?|$)/;

/** Serves the portal: its files, its pages as HTML from the server, and the browser's applications. */
export async function servePages(
  fastify: FastifyInstance,
  options: PagesOptions,
  settings: PlatformSettings,
  log: Log,
): Promise<void> {
  const { render } = (await import(pathToFileURL(options.entry).href)) as ServerEntry;
  const context = { assets: await publicAssets(options.client), design: options.design === true };
  await fastify.register(async (pages) => {
    acceptForms(pages, log);
    const folders = [options.client, ...(options.browserApps ?? []).map(({ client }) => client)];
    for (const [index, folder] of [...new Set(folders)].entries())
      await serveFiles(pages, folder, index === 0);
    for (const app of options.browserApps ?? []) await serveBrowserApp(pages, app, settings);
    pages.route({
      method: ['GET', 'POST'],
      url: '/*',
      handler: (request, reply) =>
        NOT_A_PAGE.test(request.url)
          ? reply.callNotFound()
          : servePage(request, reply, { fastify, render, context, settings, log }),
    });
  });
}

interface Site extends Pick<ServerEntry, 'render'> {
  readonly fastify: FastifyInstance;
  readonly context: Omit<RenderContext, 'api'>;
  readonly settings: PlatformSettings;
  readonly log: Log;
}

async function servePage(request: FastifyRequest, reply: FastifyReply, site: Site): Promise<FastifyReply> {
  const api = apiInProcess(site.fastify, request);
  try {
    const page = await site.render(webRequest(request, site.settings), { ...site.context, api: api.fetch });
    return await sendPage(request, reply, page, api.cookies());
  } catch (error) {
    site.log({ kind: 'crash', requestId: request.id, ...crashLine(error) });
    return reply
      .code(500)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(pageProblem('internal', request.id));
  }
}

/** The request as the web knows it. A host header that is none, or an address like `//`, is still a page's request. */
function webRequest(request: FastifyRequest, settings: PlatformSettings): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const body = typeof request.body === 'string' ? { body: request.body } : {};
  const address = `${ownOrigin(request, settings)}${request.url}`;
  const url = URL.canParse(address)
    ? address
    : `http://localhost${request.url.startsWith('/') ? request.url : '/'}`;
  return new Request(url, { method: request.method, headers, ...body });
}

async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Response,
  cookies: readonly string[],
): Promise<FastifyReply> {
  const html = Buffer.from(await page.arrayBuffer());
  page.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  for (const cookie of [...page.headers.getSetCookie(), ...cookies]) void reply.header('set-cookie', cookie);
  // The same address looks different for another cookie, and what one person sees is no one else's.
  if (!page.headers.has('cache-control')) void reply.header('cache-control', 'private, no-cache');
  return reply
    .code(page.status)
    .header('vary', 'accept-encoding, cookie')
    .send(compressedPage(request, reply, html));
}

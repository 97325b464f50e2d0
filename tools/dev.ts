/**
 * `npm run dev`: Vite in front (pages drawn on the server, the browser's applications with their state kept), the API
 * and the worker beside it from their sources, begun anew after each edit. The same data as `npm start`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchChild, whenReady } from './dev/api-child.ts';
import { devPages } from './dev/pages.ts';
import { proxy } from './dev/proxy.ts';
import { generate } from './generate.ts';
import { openStartDatabase } from './start/database.ts';
import { greeting } from './start/greeting.ts';
import { ensureFree, wantedPort } from './start/port.ts';
import { demoAccounts, prepareDatabase } from './start/prepare-database.ts';
import { tellEnded, tellRunning } from './start/running.ts';
import { refuse, say, timed } from './start/say.ts';
import { sentences } from './start/start-error.ts';

/** What the API answers; everything else is a page or one of its files. */
const API = /^\/(api|view|healthz|readyz)(\/|\?|$)/;

async function dev(): Promise<() => Promise<void>> {
  const port = wantedPort(process.env['PORT']);
  await ensureFree(port);
  generate();
  const data = await import('@yizhan/data');
  const database = await timed('数据库 PostgreSQL', () =>
    openStartDatabase(process.argv.includes('--reset')),
  );
  await prepareDatabase(data, database);
  tellRunning(database);

  const apiPort = await freePort();
  const api = `http://127.0.0.1:${apiPort}`;
  const children = [watchChild('main', database, apiPort), watchChild('worker', database, apiPort)];
  const server = createServer();
  const portal = await devPages('portal', server, api);
  const workbench = await devPages('workbench', server, api);
  server.on('request', (request, response) => {
    const url = request.url ?? '/';
    // `POST /view` is the API's, `GET /view` a page.
    if (API.test(url) && !(url.startsWith('/view') && request.method === 'GET')) {
      void proxy(request, response, api);
      return;
    }
    const pages = /^\/(en\/)?staff(\/|\?|$)/.test(url) ? workbench : portal;
    if (pages === undefined) {
      response.writeHead(404).end('not built yet');
      return;
    }
    pages.vite.middlewares(request, response, () => {
      pages.page(request, response).catch((error: unknown) => {
        if (error instanceof Error) pages.vite.ssrFixStacktrace(error);
        console.error(error);
        response.writeHead(500).end('see the terminal');
      });
    });
  });
  await timed('接口 API', () => whenReady(api));
  server.listen(port, 'localhost');
  say(greeting(port, demoAccounts(data)).join('\n'));
  return async () => {
    server.close();
    await Promise.all([
      ...children.map((child) => child.stop()),
      portal?.vite.close(),
      workbench?.vite.close(),
    ]);
    tellEnded(database);
    await database.stop();
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

try {
  const stop = await dev();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
} catch (error) {
  const lines = sentences(error);
  if (lines === undefined) throw error;
  refuse(lines);
  process.exit(1);
}

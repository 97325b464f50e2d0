import { type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import { whenReady } from './api-child.ts';

/** Hands a request to the API as it came: host, cookies and all. */
export async function proxy(request: IncomingMessage, response: ServerResponse, api: string): Promise<void> {
  await whenReady(api);
  const { hostname, port } = new URL(api);
  const { method, url: path, headers } = request;
  const inner = send({ hostname, port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  inner.on('error', () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  request.pipe(inner);
}

import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';

/** The visitor's own headers that a page's request to our API carries on. */
const CARRIED = ['cookie', 'accept-language', 'user-agent'] as const;

/** `fetch` to our own API, and the cookies it set on the way: they belong to the page's answer. */
export interface InProcessApi {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly cookies: () => readonly string[];
}

/**
 * Real routes, guards, pipes and problems, without a socket: a page sees exactly what the visitor's browser would
 * see, and the portal needs to know nothing of Nest.
 */
export function apiInProcess(fastify: FastifyInstance, visitor: FastifyRequest): InProcessApi {
  const cookies: string[] = [];
  return {
    cookies: () => cookies,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (!pathname.startsWith('/api/')) throw new TypeError('pages call the API only');
      const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
      const answer = await fastify.inject({
        method: request.method as HTTPMethods & 'GET',
        url: `${pathname}${search}`,
        headers: { ...carriedHeaders(visitor), ...Object.fromEntries(request.headers) },
        remoteAddress: visitor.ip,
        ...(body === undefined ? {} : { payload: body }),
      });
      cookies.push(...[answer.headers['set-cookie'] ?? []].flat());
      return new Response(hasBody(answer.statusCode) ? Uint8Array.from(answer.rawPayload) : null, {
        status: answer.statusCode,
        headers: textHeaders(answer.headers),
      });
    },
  };
}

function carriedHeaders(visitor: FastifyRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    CARRIED.flatMap((name) => {
      const value = visitor.headers[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function textHeaders(
  headers: Readonly<Record<string, string | number | readonly string[] | undefined>>,
): Headers {
  const copy = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'set-cookie' || value === undefined) continue;
    copy.set(name, Array.isArray(value) ? value.join(', ') : String(value));
  }
  return copy;
}

/** A `Response` with one of these statuses refuses a body. */
function hasBody(status: number): boolean {
  return status !== 204 && status !== 205 && status !== 304;
}

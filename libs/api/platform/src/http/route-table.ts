import type { FastifyInstance } from 'fastify';

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
}

/** Knows which methods an address takes, so that the wrong method is told from the wrong address. */
export class RouteTable {
  private readonly routes: Route[] = [];

  /** Listens from now on: give it the instance before any route is registered. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) this.routes.push({ method: one, pattern: patternOf(url) });
    });
  }

  /** The methods of an address, HEAD and all; empty where nothing is. */
  methods(path: string): readonly string[] {
    const found = this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(found)].sort();
  }
}

/** A wildcard route takes what no other route wanted; it says nothing about an address. */
function patternOf(url: string): RegExp {
  if (url.includes('*')) return /(?!)/;
  const source = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)))
    .join('/');
  return new RegExp(`^${source}$`);
}

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';

/**
 * The build's files. What lies under `/assets/` carries a hash of its content in its name and is kept for good;
 * the rest is asked for anew. Compressed copies stand beside the files, made once by the build.
 */
export async function serveFiles(fastify: FastifyInstance, folder: string, first: boolean): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    // Two folders share one reply; only the first may decorate it.
    decorateReply: first,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.br', '**/*.gz', '**/*.html', '.vite/**'],
    setHeaders(reply, path) {
      void reply.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache');
    },
  });
}

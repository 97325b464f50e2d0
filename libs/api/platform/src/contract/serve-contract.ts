import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { preferredLanguage } from '../problems/language.ts';
import { contractPage } from './contract-page.ts';
import { CONTRACT_STYLE } from './contract-style.ts';

const KEPT = 'public, max-age=300';

/** The contract for programs (`/api/openapi.json`) and for people (`/api`, in their language, without scripts). */
export function serveContract(fastify: FastifyInstance, contract: OpenAPIObject): void {
  const json = JSON.stringify(contract);
  const page = { zh: contractPage(contract, 'zh'), en: contractPage(contract, 'en') };
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.header('cache-control', KEPT).type('application/json; charset=utf-8').send(json),
  );
  fastify.get('/api/contract.css', (_request, reply) =>
    reply.header('cache-control', KEPT).type('text/css; charset=utf-8').send(CONTRACT_STYLE),
  );
  fastify.get('/api', (request, reply) => {
    const language = preferredLanguage(request.headers['accept-language']);
    return reply
      .headers({ 'cache-control': KEPT, 'content-language': language, vary: 'accept-language' })
      .type('text/html; charset=utf-8')
      .send(page[language]);
  });
}

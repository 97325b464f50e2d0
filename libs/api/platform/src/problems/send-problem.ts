import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './language.ts';
import { problemBody, PROBLEM_MEDIA_TYPE } from './problem-body.ts';
import type { Problem } from './problem.ts';

/** Sends a problem in the reader's language; a problem is never kept by a cache. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  return reply
    .code(problem.status)
    .headers({
      ...problem.facts.headers,
      'cache-control': 'no-store',
      'content-language': language,
      vary: 'accept-language',
    })
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problemBody(problem, language, request.id)));
}

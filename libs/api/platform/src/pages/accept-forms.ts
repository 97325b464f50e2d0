import type { FastifyInstance } from 'fastify';
import { crashLine, type Log } from '../http/log.ts';
import { problemOf } from '../problems/problem-of.ts';
import { sendProblem } from '../problems/send-problem.ts';

/** A page's form is text; nobody's answer is longer. */
const FORM_LIMIT = 262_144;

/**
 * Makes a part of the server take plain HTML forms, as text. The API itself takes JSON alone, so that no form of a
 * foreign page can be read as a command.
 */
export function acceptForms(part: FastifyInstance, log: Log): void {
  part.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    (_request, body, done) => {
      done(null, body);
    },
  );
  part.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) log({ kind: 'crash', requestId: request.id, ...crashLine(error) });
    return sendProblem(request, reply, problem);
  });
}

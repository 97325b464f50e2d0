import { HttpException } from '@nestjs/common';
import type { ProblemCode } from './problem-codes.ts';
import { Problem } from './problem.ts';

const byFastifyCode: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_BAD_URL: 'malformedAddress',
  FST_ERR_MAX_PARAM_LENGTH: 'addressTooLong',
  FST_ERR_CTP_BODY_TOO_LARGE: 'bodyTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'mediaTypeUnsupported',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformedBody',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformedBody',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformedRequest',
};

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'notSignedIn',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  408: 'requestTimeout',
  413: 'bodyTooLarge',
  414: 'addressTooLong',
  415: 'mediaTypeUnsupported',
  429: 'tooManyRequests',
  431: 'headersTooLarge',
  503: 'unavailable',
};

/** Any exception as a problem; what nobody foresaw is ours (500) and tells nothing. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // Nest wraps what Fastify refused; the reason is in the cause.
  if (error instanceof HttpException)
    return new Problem(codeOf(error.cause) ?? codeOfStatus(error.getStatus()));
  return new Problem(codeOf(error) ?? 'internal');
}

function codeOf(error: unknown): ProblemCode | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  const known = typeof code === 'string' ? byFastifyCode[code] : undefined;
  if (known !== undefined) return known;
  if (error instanceof SyntaxError && statusCode === 400) return 'malformedBody';
  return typeof statusCode === 'number' ? codeOfStatus(statusCode) : undefined;
}

function codeOfStatus(status: number): ProblemCode {
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'malformedRequest' : 'internal');
}

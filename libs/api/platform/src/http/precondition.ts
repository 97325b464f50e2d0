import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { parseId } from '@yizhan/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { readView, type View } from '../pages/view-cookie.ts';
import { Problem } from '../problems/problem.ts';
import { fieldFault } from '../validation/field-fault.ts';

/** What a command says of itself: under which key it is done once, and what its sender had seen. */
export interface Precondition {
  /** `Idempotency-Key`, a UUID the sender made. */
  readonly key: string;
  /** `If-Match`: the seq of an application, the revision of a draft. */
  readonly seen: number;
}

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest<FastifyRequest>();

/** Both headers; a request without them is not judged (428, RFC 6585 §3). */
export const Preconditions = createParamDecorator((_: unknown, context: ExecutionContext): Precondition => {
  const { headers } = requestOf(context);
  const absent = (['idempotency-key', 'if-match'] as const).filter((name) => headers[name] === undefined);
  if (absent.length > 0) throw missing(...absent);
  return { key: keyOf(requestOf(context)), seen: seenOf(requestOf(context)) };
});

/** The key alone, where nothing was seen before. */
export const RequestKey = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  keyOf(requestOf(context)),
);

/** What was seen alone, where doing it twice does no harm. */
export const Seen = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  seenOf(requestOf(context)),
);

/** Leads from an answer to its rows of the log and of the reads. */
export const RequestId = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => requestOf(context).id,
);

/** How the reader wants to see pages: the cookie `view`. */
export const ReaderView = createParamDecorator((_: unknown, context: ExecutionContext): View =>
  readView(requestOf(context).cookies['view']),
);

/** By name: a route that asks for one header must not send its caller looking for the other. */
const missing = (...names: readonly string[]): Problem =>
  new Problem('preconditionMissing', { errors: names.map((name) => fieldFault(`/${name}`, 'missing')) });

function keyOf({ headers }: FastifyRequest): string {
  const given = headers['idempotency-key'];
  if (given === undefined) throw missing('idempotency-key');
  const key = typeof given === 'string' ? parseId(given) : undefined;
  if (key === undefined)
    throw new Problem('invalid', { errors: [fieldFault('/idempotency-key', 'notAUuid')] });
  return key;
}

/** A strong entity tag that is a number: `"7"`. */
const TAG = /^"(0|[1-9]\d{0,8})"$/;

function seenOf({ headers }: FastifyRequest): number {
  const given = headers['if-match'];
  if (given === undefined) throw missing('if-match');
  const seen = TAG.exec(given)?.[1];
  if (seen === undefined) throw new Problem('invalid', { errors: [fieldFault('/if-match', 'pattern')] });
  return Number(seen);
}

const KEY_HEADER = {
  name: 'idempotency-key',
  required: true,
  schema: { type: 'string', format: 'uuid' },
  description: 'The same for every try of one change: it is done once · 同一次操作每次重试都用同一个',
} as const;

const SEEN_HEADER = {
  name: 'if-match',
  required: true,
  schema: { type: 'string', pattern: TAG.source },
  description: 'The seq or revision that was seen, in quotes · 看到的版本号，加引号',
} as const;

/** The headers of a route, for the contract. */
export function Expects(...what: readonly ('key' | 'seen')[]): MethodDecorator {
  return applyDecorators(...what.map((one) => ApiHeader(one === 'key' ? KEY_HEADER : SEEN_HEADER)));
}

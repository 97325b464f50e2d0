import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { pointerTo } from '@yizhan/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { fieldFault } from '../validation/field-fault.ts';

/** Nest keys a handler's arguments `<type>:<index>`; 4 is a query. */
const QUERY_ARGUMENT = /^4:/;

/** A route that reads no query takes none: one resource, one address, and a typing error is heard. */
@Injectable()
export class QueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys(request.query as Readonly<Record<string, unknown>>);
    if (given.length === 0 || readsQuery(context)) return true;
    throw new Problem('invalid', {
      errors: given.map((name) => fieldFault(pointerTo('', name.slice(0, 64)), 'unknownKey')),
    });
  }
}

function readsQuery(context: ExecutionContext): boolean {
  const args: object =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {};
  return Object.keys(args).some((key) => QUERY_ARGUMENT.test(key));
}

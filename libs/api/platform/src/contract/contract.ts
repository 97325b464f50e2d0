import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { ACCESS_EXTENSION } from '../access/access.decorators.ts';
import { policyOf, type Action } from '../access/policies.ts';
import { withDefinitions } from './definitions.ts';
import { problemSchema, PROBLEM_SCHEMA } from './problem-schema.ts';

type Operation = Record<string, unknown> & {
  operationId?: string;
  responses?: Record<string, unknown>;
  parameters?: unknown[];
  [ACCESS_EXTENSION]?: string;
};

/** The contract, from the code: what is not described cannot be asked for. Sorted, so that a change is a small diff. */
export function contractOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Yizhan · 一站')
    .setDescription(
      'Every function of the platform. Problems follow RFC 9457; dates are days in Asia/Shanghai.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('citizen', { type: 'apiKey', in: 'cookie' }, 'citizen')
    .addCookieAuth('staff', { type: 'apiKey', in: 'cookie' }, 'staff')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, unknown>)) {
      complete(operation as Operation, method);
      (operation as Operation).operationId = operationId(method, path);
    }
  }
  const schemas = { ...document.components?.schemas, [PROBLEM_SCHEMA]: problemSchema };
  return sorted(
    withDefinitions({ ...document, components: { ...document.components, schemas } }),
  ) as OpenAPIObject;
}

/** `get.calendar.years.year`: unique, as method and address are, also where one class serves many routes. */
function operationId(method: string, path: string): string {
  const names = path.replace('/api/v1/', '').split('/');
  return [method, ...names.map((name) => name.replaceAll(/[{}]/g, ''))].join('.');
}

const problemAnswer = (description: string): unknown => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${PROBLEM_SCHEMA}` } } },
});

/** What is true of every route by the guards and the filter is written once, here, and not at each route. */
function complete(operation: Operation, method: string): void {
  const access = operation[ACCESS_EXTENSION] ?? 'public';
  const responses = { ...operation.responses, default: problemAnswer('A problem · 出了问题') };
  if (access === 'public') {
    Object.assign(operation, { responses });
    return;
  }
  const writes = method !== 'get';
  Object.assign(operation, {
    security: [{ [policyOf(access as Action).audience]: [] }],
    responses: {
      ...responses,
      '401': problemAnswer('Not signed in · 没有登录'),
      '403': problemAnswer('Not allowed · 没有权限'),
    },
    parameters: [...(operation.parameters ?? []), ...(writes ? [csrfHeader] : [])],
  });
}

const csrfHeader = {
  name: 'x-csrf-token',
  in: 'header',
  required: true,
  description: 'The token that GET session gives · GET session 给出的令牌',
  schema: { type: 'string' },
};

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]),
  );
}

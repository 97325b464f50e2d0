import 'reflect-metadata';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import { contractOf } from './contract/contract.ts';
import { serveContract } from './contract/serve-contract.ts';
import { logRequests } from './http/access-log.ts';
import { fastifyAdapter } from './http/fastify.ts';
import { Readiness, serveHealth } from './http/readiness.ts';
import { RouteTable } from './http/route-table.ts';
import type { PlatformOptions } from './options.ts';
import { servePages } from './pages/serve-pages.ts';
import { serveView } from './pages/serve-view.ts';
import { PlatformModule } from './platform.module.ts';

/** Where the API lives; everything else under `/` belongs to the pages. */
export const API_PREFIX = 'api/v1';

/**
 * The application, ready to listen or to be tested: one Fastify with the API of the root module's features, its
 * contract, health, and the portal's pages.
 */
export async function createApp(root: Type, options: PlatformOptions): Promise<NestFastifyApplication> {
  const adapter = fastifyAdapter(options.settings);
  const fastify = adapter.getInstance();
  const routes = new RouteTable();
  routes.watch(fastify);
  logRequests(fastify, options.log, options.clock);
  await fastify.register(cookie);

  const whole = { module: WholeModule, imports: [PlatformModule.with(options, routes), root] };
  const app = await NestFactory.create<NestFastifyApplication>(whole, adapter, {
    abortOnError: false,
    bodyParser: false,
    logger: ['fatal', 'error', 'warn'],
    routeConflictPolicy: { duplicate: 'error' },
  });
  app.setGlobalPrefix(API_PREFIX);
  serveHealth(fastify, app.get(Readiness));
  serveContract(fastify, contractOf(app));
  await serveView(fastify, options.settings, options.log);
  if (options.pages !== undefined) await servePages(fastify, options.pages, options.settings, options.log);
  await app.init();
  await fastify.ready();
  return app;
}

/** Holds the platform and the application's features together; it has nothing of its own. */
@Module({})
class WholeModule {}

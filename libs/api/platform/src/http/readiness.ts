import { setTimeout as after } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { type PlatformSettings, SETTINGS } from '../settings.ts';

/** Whether what we stand on answers; the database, most of all. */
export type ReadyCheck = () => Promise<boolean>;

export const READY_CHECK = Symbol('ReadyCheck');

const PATIENCE_MS = 1_000;

/** Knows whether requests should be sent here: not before the database answers, not once we are leaving. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private readonly check: ReadyCheck;
  private readonly settings: PlatformSettings;
  private leaving = false;

  constructor(@Inject(READY_CHECK) check: ReadyCheck, @Inject(SETTINGS) settings: PlatformSettings) {
    this.check = check;
    this.settings = settings;
  }

  /** First `/readyz` says no, then the balancer looks away, and only then the port closes. */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving = true;
    await after(this.settings.drainMs);
  }

  async state(): Promise<'ready' | 'leaving' | 'unavailable'> {
    if (this.leaving) return 'leaving';
    const answered = await Promise.race([
      this.check().catch(() => false),
      after(PATIENCE_MS, false, { ref: false }),
    ]);
    return answered ? 'ready' : 'unavailable';
  }
}

/** `/healthz`: the process runs. `/readyz`: it can do its work. Neither says anything else. */
export function serveHealth(fastify: FastifyInstance, readiness: Readiness): void {
  fastify.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  fastify.get('/readyz', async (_request, reply) => {
    const status = await readiness.state();
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.ts';
import { QueryGuard } from './access/query.guard.ts';
import { RoutesCheck } from './access/routes.check.ts';
import { CLOCK } from './clock.ts';
import { ACCOUNTS, CALENDARS, CONTENTS, DATABASE, KEYS, RATE_LIMITS, SESSIONS } from './data.ts';
import { LOG } from './http/log.ts';
import { Readiness, READY_CHECK } from './http/readiness.ts';
import { RouteTable } from './http/route-table.ts';
import type { PlatformOptions } from './options.ts';
import { ProblemFilter } from './problems/problem.filter.ts';
import { PasswordStrategy } from './sessions/password.strategy.ts';
import { SessionsService } from './sessions/sessions.service.ts';
import { SETTINGS } from './settings.ts';
import { StrictPipe } from './validation/strict.pipe.ts';

/** What every feature may rely on: guards, the strict pipe, the problem filter, the clock, sessions. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions, routes: RouteTable): DynamicModule {
    const { data } = options;
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: SETTINGS, useValue: options.settings },
        { provide: CLOCK, useValue: options.clock },
        { provide: LOG, useValue: options.log },
        { provide: DATABASE, useValue: data.database },
        { provide: KEYS, useValue: data.keys },
        { provide: CONTENTS, useValue: data.contents },
        { provide: CALENDARS, useValue: data.calendars },
        { provide: SESSIONS, useValue: data.sessions },
        { provide: RATE_LIMITS, useValue: data.rateLimits },
        { provide: ACCOUNTS, useValue: data.accounts },
        { provide: READY_CHECK, useValue: () => data.database.ready() },
        { provide: RouteTable, useValue: routes },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useExisting: StrictPipe },
        // In this order: who asks, then what for.
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: QueryGuard },
        PasswordStrategy,
        Readiness,
        RoutesCheck,
        SessionsService,
        StrictPipe,
      ],
      exports: [
        SETTINGS,
        CLOCK,
        LOG,
        ACCOUNTS,
        DATABASE,
        KEYS,
        CONTENTS,
        CALENDARS,
        RATE_LIMITS,
        SessionsService,
        StrictPipe,
      ],
    };
  }
}

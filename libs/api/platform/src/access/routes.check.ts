import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Access, ACCESS } from './access.decorators.ts';

/** A route of a controller, and who may use it. */
export interface DeclaredRoute {
  readonly handler: string;
  readonly access: Access | undefined;
}

/**
 * Deny by default, already at start: a route that says neither `@Can('…')` nor `@Public()` stops the API and the
 * writing of the contract, so a forgotten policy cannot be built or shipped.
 */
@Injectable()
export class RoutesCheck implements OnModuleInit {
  private readonly discovery: DiscoveryService;
  private readonly scanner: MetadataScanner;
  private readonly reflector: Reflector;

  constructor(
    @Inject(DiscoveryService) discovery: DiscoveryService,
    @Inject(MetadataScanner) scanner: MetadataScanner,
    @Inject(Reflector) reflector: Reflector,
  ) {
    this.discovery = discovery;
    this.scanner = scanner;
    this.reflector = reflector;
  }

  onModuleInit(): void {
    const silent = this.routes().filter((route) => route.access === undefined);
    if (silent.length === 0) return;
    const names = silent.map((route) => route.handler).join(', ');
    throw new Error(`These routes do not say who may use them: ${names}. Give each @Can('…') or @Public().`);
  }

  routes(): readonly DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Readonly<Record<string, unknown>>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        return [
          {
            handler: `${metatype.name}.${name}`,
            access: this.reflector.get<Access | undefined>(ACCESS, handler as () => void),
          },
        ];
      });
    });
  }
}

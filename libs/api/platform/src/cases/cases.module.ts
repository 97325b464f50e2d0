import { Module } from '@nestjs/common';
import { Callers } from './callers.ts';
import { CaseDoor } from './case-door.ts';
import { stores, STORES } from './stores.ts';

/** What every feature about cases stands on; imported by each, there once. */
@Module({ providers: [stores, Callers, CaseDoor], exports: [STORES, Callers, CaseDoor] })
export class CasesModule {}

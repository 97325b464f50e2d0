import { Module } from '@nestjs/common';
import { CaseDoor } from './case-door.ts';
import { stores, STORES } from './stores.ts';

/** What every feature about cases stands on; imported by each, there once. */
@Module({ providers: [stores, CaseDoor], exports: [STORES, CaseDoor] })
export class CasesModule {}

import { Module } from '@nestjs/common';
import { CaseDoor } from './case-door.ts';
import { stores, STORES } from './stores.ts';
import { Supervision } from './supervision.ts';

/** What every feature about cases stands on; imported by each, there once. */
@Module({
  providers: [stores, CaseDoor, Supervision],
  exports: [STORES, CaseDoor, Supervision],
})
export class CasesModule {}

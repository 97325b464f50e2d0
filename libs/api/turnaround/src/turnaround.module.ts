import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { TurnaroundController } from './turnaround.controller.ts';
import { TurnaroundService } from './turnaround.service.ts';

@Module({ imports: [CasesModule], controllers: [TurnaroundController], providers: [TurnaroundService] })
export class TurnaroundModule {}

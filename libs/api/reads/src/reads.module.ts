import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { ReadsController } from './reads.controller.ts';
import { ReadsService } from './reads.service.ts';

@Module({ imports: [CasesModule], controllers: [ReadsController], providers: [ReadsService] })
export class ReadsModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { DocumentsController } from './documents.controller.ts';
import { DocumentsService } from './documents.service.ts';

@Module({ imports: [CasesModule], controllers: [DocumentsController], providers: [DocumentsService] })
export class DocumentsModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { CatalogueController } from './catalogue.controller.ts';
import { CatalogueService } from './catalogue.service.ts';

@Module({ imports: [CasesModule], controllers: [CatalogueController], providers: [CatalogueService] })
export class CatalogueModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { CityController } from './city.controller.ts';
import { CityService } from './city.service.ts';

@Module({ imports: [CasesModule], controllers: [CityController], providers: [CityService] })
export class CityModule {}

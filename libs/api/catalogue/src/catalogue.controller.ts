import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@yizhan/api-platform';
import { serviceAnswer } from './catalogue.mapper.ts';
import { CatalogueService } from './catalogue.service.ts';
import { type ServiceAnswer, serviceAnswerSchema } from './dto/service.answer.ts';
import { ServiceParams, ServiceQuery } from './dto/service.params.ts';

@ApiTags('catalogue')
@Controller('services')
export class CatalogueController {
  private readonly catalogue: CatalogueService;

  constructor(@Inject(CatalogueService) catalogue: CatalogueService) {
    this.catalogue = catalogue;
  }

  @Get(':code')
  @Public()
  @ApiOperation({ summary: 'A service, today or as it was pinned · 一个事项，今天的或办件固定的版本' })
  @ApiOkResponse({ schema: serviceAnswerSchema as object })
  async service(@Param() { code }: ServiceParams, @Query() query: ServiceQuery): Promise<ServiceAnswer> {
    return serviceAnswer(await this.catalogue.service(code, query));
  }
}

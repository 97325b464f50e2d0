import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@yizhan/api-platform';
import { CityService } from './city.service.ts';
import { CityAnswer } from './dto/city.answer.ts';

@ApiTags('city')
@Controller('city')
export class CityController {
  private readonly city: CityService;

  constructor(@Inject(CityService) city: CityService) {
    this.city = city;
  }

  @Get()
  @Public()
  @ApiOperation({ summary: 'The city, its hotline, and the day it is · 城市、热线和今天的日期' })
  @ApiOkResponse({ type: CityAnswer })
  async facts(): Promise<CityAnswer> {
    return this.city.facts();
  }
}

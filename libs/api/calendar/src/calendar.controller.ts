import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@yizhan/api-platform';
import { limitAnswer, limitAsked, yearAnswer } from './calendar.mapper.ts';
import { CalendarService } from './calendar.service.ts';
import { LimitAnswer } from './dto/limit.answer.ts';
import { LimitQuery } from './dto/limit.query.ts';
import { YearAnswer } from './dto/year.answer.ts';
import { YearParams } from './dto/year.params.ts';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  private readonly calendar: CalendarService;

  constructor(@Inject(CalendarService) calendar: CalendarService) {
    this.calendar = calendar;
  }

  @Get('limit')
  @Public()
  @ApiOperation({
    summary: 'Counts a limit day by day, with the reason of each day · 逐日计算期限，每一天都说明理由',
  })
  @ApiOkResponse({ type: LimitAnswer })
  async limit(@Query() query: LimitQuery): Promise<LimitAnswer> {
    return limitAnswer(await this.calendar.count(limitAsked(query)));
  }

  @Get('years/:year')
  @Public()
  @ApiOperation({ summary: 'A year, day by day, as it is known today · 一年的工作日和放假安排' })
  @ApiOkResponse({ type: YearAnswer })
  async year(@Param() { year }: YearParams): Promise<YearAnswer> {
    return yearAnswer(await this.calendar.year(year));
  }
}

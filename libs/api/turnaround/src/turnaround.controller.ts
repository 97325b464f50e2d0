import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, RequestId, type SignedIn } from '@yizhan/api-platform';
import { FiguresAnswer, ProofAnswer, RoundsAnswer } from './dto/turnaround.answer.ts';
import { FiguresQuery, RoundParams, RoundsQuery } from './dto/turnaround.params.ts';
import { TurnaroundService } from './turnaround.service.ts';

@ApiTags('turnaround')
@Controller('staff/turnaround')
export class TurnaroundController {
  private readonly turnaround: TurnaroundService;

  constructor(@Inject(TurnaroundService) turnaround: TurnaroundService) {
    this.turnaround = turnaround;
  }

  @Get()
  @Can('turnaround.read')
  @ApiOperation({ summary: 'How long decisions took · 办结用时' })
  @ApiOkResponse({ type: FiguresAnswer })
  async figures(@Query() query: FiguresQuery): Promise<FiguresAnswer> {
    return this.turnaround.figures(query);
  }

  @Get('cases')
  @Can('turnaround.read')
  @ApiOperation({ summary: 'The cases behind a figure, masked · 数字背后的办件，已遮住' })
  @ApiOkResponse({ type: RoundsAnswer })
  async rounds(
    @CurrentSession() session: SignedIn,
    @Query() query: RoundsQuery,
    @RequestId() requestId: string,
  ): Promise<RoundsAnswer> {
    return this.turnaround.rounds(session, query, requestId);
  }

  @Get('cases/:number')
  @Can('turnaround.read')
  @ApiOperation({ summary: 'A case to its events and counted days · 一件的事件和每一天' })
  @ApiOkResponse({ type: ProofAnswer })
  async proof(
    @CurrentSession() session: SignedIn,
    @Param() { number }: RoundParams,
    @RequestId() requestId: string,
  ): Promise<ProofAnswer> {
    return this.turnaround.proof(session, number, requestId);
  }
}

import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, type SignedIn } from '@yizhan/api-platform';
import { LooksAnswer } from './dto/look.answer.ts';
import { LooksQuery } from './dto/looks.params.ts';
import { ReadsService } from './reads.service.ts';

@ApiTags('reads')
@Controller('reads')
export class ReadsController {
  private readonly reads: ReadsService;

  constructor(@Inject(ReadsService) reads: ReadsService) {
    this.reads = reads;
  }

  @Get()
  @Can('reads.read')
  @ApiOperation({ summary: 'Who looked at my data · 谁看过我的数据' })
  @ApiOkResponse({ type: LooksAnswer })
  async mine(@CurrentSession() session: SignedIn, @Query() { before }: LooksQuery): Promise<LooksAnswer> {
    return this.reads.ofMine(session, before);
  }
}

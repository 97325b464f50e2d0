import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, RequestId, type SignedIn } from '@yizhan/api-platform';
import { ApplicationsService } from './applications.service.ts';
import { ApplicationAnswer } from './dto/application.answer.ts';
import { NumberParams } from './dto/application.params.ts';
import { ApplicationsAnswer } from './dto/applications.answer.ts';
import { applicationAnswer } from './mappers/application.mapper.ts';
import { applicationRow } from './mappers/row.mapper.ts';

@ApiTags('applications')
@Controller('applications')
export class ApplicationsController {
  private readonly applications: ApplicationsService;

  constructor(@Inject(ApplicationsService) applications: ApplicationsService) {
    this.applications = applications;
  }

  @Get()
  @Can('applications.read')
  @ApiOperation({ summary: 'My applications and those of whom I look after · 我的办件和我代办的' })
  @ApiOkResponse({ type: ApplicationsAnswer })
  async list(@CurrentSession() session: SignedIn, @RequestId() request: string): Promise<ApplicationsAnswer> {
    const { asOf, items } = await this.applications.list(session, request);
    return { asOf, items: items.map(applicationRow) };
  }

  @Get(':number')
  @Can('applications.read')
  @ApiOperation({ summary: 'One application: who has it, by when, what happened · 一件办件的进度' })
  @ApiOkResponse({ type: ApplicationAnswer })
  async open(
    @Param() { number }: NumberParams,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<ApplicationAnswer> {
    return applicationAnswer(await this.applications.open(session, number, request));
  }
}

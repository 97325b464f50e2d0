import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, RequestId, type SignedIn } from '@yizhan/api-platform';
import { ApplicationsService } from './applications.service.ts';
import { StaffApplicationAnswer } from './dto/application.answer.ts';
import { NumberParams } from './dto/application.params.ts';
import { staffApplicationAnswer } from './mappers/application.mapper.ts';

@ApiTags('applications')
@Controller('staff/applications')
export class StaffApplicationsController {
  private readonly applications: ApplicationsService;

  constructor(@Inject(ApplicationsService) applications: ApplicationsService) {
    this.applications = applications;
  }

  @Get(':number')
  @Can('staff.applications.read')
  @ApiOperation({
    summary: 'One application at the desk; the look is recorded · 工作台上的一件办件，查看留痕',
  })
  @ApiOkResponse({ type: StaffApplicationAnswer })
  async open(
    @Param() { number }: NumberParams,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<StaffApplicationAnswer> {
    return staffApplicationAnswer(await this.applications.openAtDesk(session, number, request));
  }
}

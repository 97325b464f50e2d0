import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { ApplicationsController } from './applications.controller.ts';
import { ApplicationsService } from './applications.service.ts';
import { CaseReader } from './case-reader.ts';
import { CommandsController } from './commands.controller.ts';
import { CommandsService } from './commands.service.ts';
import { StaffApplicationsController } from './staff-applications.controller.ts';

@Module({
  imports: [CasesModule],
  controllers: [ApplicationsController, CommandsController, StaffApplicationsController],
  providers: [ApplicationsService, CaseReader, CommandsService],
})
export class ApplicationsModule {}

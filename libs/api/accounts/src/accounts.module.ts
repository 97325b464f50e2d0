import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { AccountsService } from './accounts.service.ts';
import { SessionController } from './session.controller.ts';
import { StaffSessionController } from './staff-session.controller.ts';

@Module({
  imports: [CasesModule],
  controllers: [SessionController, StaffSessionController],
  providers: [AccountsService],
})
export class AccountsModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { DraftsController } from './drafts.controller.ts';
import { DraftsService } from './drafts.service.ts';
import { RegisterQuestions } from './register-questions.ts';
import { SubmissionService } from './submission.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [DraftsController],
  providers: [DraftsService, RegisterQuestions, SubmissionService],
})
export class DraftsModule {}

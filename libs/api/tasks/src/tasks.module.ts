import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { TasksController } from './tasks.controller.ts';
import { TasksService } from './tasks.service.ts';

@Module({ imports: [CasesModule], controllers: [TasksController], providers: [TasksService] })
export class TasksModule {}

import { Module } from '@nestjs/common';
import { CasesModule } from '@yizhan/api-platform';
import { MessagesController } from './messages.controller.ts';
import { MessagesService } from './messages.service.ts';

@Module({ imports: [CasesModule], controllers: [MessagesController], providers: [MessagesService] })
export class MessagesModule {}

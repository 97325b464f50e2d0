import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, type SignedIn } from '@yizhan/api-platform';
import { MessagesAnswer } from './dto/message.answer.ts';
import { MessageParams, MessagesQuery } from './dto/messages.query.ts';
import { MessagesService } from './messages.service.ts';

const PAGE = 50;

@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  private readonly messages: MessagesService;

  constructor(@Inject(MessagesService) messages: MessagesService) {
    this.messages = messages;
  }

  @Get()
  @Can('messages.read')
  @ApiOperation({ summary: "A person's messages, newest first · 我的消息，新的在前" })
  @ApiOkResponse({ type: MessagesAnswer })
  async inbox(
    @CurrentSession() session: SignedIn,
    @Query() { limit, before }: MessagesQuery,
  ): Promise<MessagesAnswer> {
    return this.messages.inbox(session, limit ?? PAGE, before);
  }

  @Post(':id/read')
  @Can('messages.write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Says that a message was shown · 标记为已看' })
  @ApiNoContentResponse()
  async read(@CurrentSession() session: SignedIn, @Param() { id }: MessageParams): Promise<void> {
    await this.messages.read(session, id);
  }
}

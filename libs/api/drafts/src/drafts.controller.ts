import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Can,
  CurrentSession,
  Expects,
  type Precondition,
  Preconditions,
  RequestId,
  Seen,
  type SignedIn,
} from '@yizhan/api-platform';
import type { Filing } from '@yizhan/domain/applications';
import { Channel } from './channel-of.ts';
import { draftAnswer, draftRow } from './drafts.mapper.ts';
import { DraftsService } from './drafts.service.ts';
import { DraftAnswer } from './dto/draft.answer.ts';
import { AnswersBody, BeginDraftBody, DraftParams, SubmitBody } from './dto/draft.body.ts';
import { DraftsAnswer, SubmittedAnswer } from './dto/drafts.answer.ts';
import { SubmissionService } from './submission.service.ts';

interface Reply {
  code(status: number): unknown;
}

@ApiTags('drafts')
@Controller('drafts')
export class DraftsController {
  private readonly drafts: DraftsService;
  private readonly submission: SubmissionService;

  constructor(
    @Inject(DraftsService) drafts: DraftsService,
    @Inject(SubmissionService) submission: SubmissionService,
  ) {
    this.drafts = drafts;
    this.submission = submission;
  }

  @Post()
  @Can('drafts.write')
  @ApiOperation({ summary: 'Begins a draft, or goes on with the open one · 开始填写，或者接着填' })
  @ApiCreatedResponse({ type: DraftAnswer })
  @ApiOkResponse({ type: DraftAnswer, description: 'There was one already · 已有草稿' })
  async begin(
    @Body() body: BeginDraftBody,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<DraftAnswer> {
    const draft = await this.drafts.begin(session, body, request);
    reply.code(draft.begun ? 201 : 200);
    return draftAnswer(draft);
  }

  @Get()
  @Can('drafts.read')
  @ApiOperation({ summary: 'Unfinished forms of oneself and of whom one fills in for · 没填完的表' })
  @ApiOkResponse({ type: DraftsAnswer })
  async list(@CurrentSession() session: SignedIn, @RequestId() request: string): Promise<DraftsAnswer> {
    return { items: (await this.drafts.list(session, request)).map(draftRow) };
  }

  @Get(':id')
  @Can('drafts.read')
  @ApiOperation({ summary: 'A draft with what the registers offer · 一份草稿和查到的内容' })
  @ApiOkResponse({ type: DraftAnswer })
  async open(
    @Param() { id }: DraftParams,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<DraftAnswer> {
    return draftAnswer(await this.drafts.open(session, id, request));
  }

  @Put(':id/answers')
  @Can('drafts.write')
  @Expects('seen')
  @ApiOperation({ summary: 'Saves all answers so far · 保存已填的内容' })
  @ApiOkResponse({ type: DraftAnswer })
  async save(
    @Param() { id }: DraftParams,
    @Body() body: AnswersBody,
    @Seen() seen: number,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<DraftAnswer> {
    return draftAnswer(await this.drafts.save(session, id, body, seen, request));
  }

  @Delete(':id')
  @Can('drafts.write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Discards a draft and all that was typed · 丢弃草稿' })
  @ApiNoContentResponse()
  async discard(@Param() { id }: DraftParams, @CurrentSession() session: SignedIn): Promise<void> {
    await this.drafts.discard(session, id);
  }

  @Post(':id/submit')
  @Can('drafts.submit')
  @Expects('key', 'seen')
  @ApiOperation({ summary: 'Hands the draft in, once · 提交，只收一次' })
  @ApiCreatedResponse({ type: SubmittedAnswer })
  async submit(
    @Param() { id }: DraftParams,
    @Body() body: SubmitBody,
    @Preconditions() precondition: Precondition,
    @Channel() channel: Filing['channel'],
    @CurrentSession() session: SignedIn,
    @RequestId() requestId: string,
  ): Promise<SubmittedAnswer> {
    return this.submission.submit(session, { id, body, precondition, channel, requestId });
  }
}

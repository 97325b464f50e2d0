import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  Can,
  CLOCK,
  CurrentSession,
  Public,
  ReaderView,
  RequestId,
  type SignedIn,
  type View,
} from '@yizhan/api-platform';
import type { LegalClock } from '@yizhan/data';
import { DocumentsService } from './documents.service.ts';
import { CaseParams, DocumentParams, LanguageQuery, PreviewQuery } from './dto/documents.params.ts';
import { PreviewAnswer } from './dto/preview.answer.ts';
import { PRINT_STYLE } from './print-style.ts';
import { sheetPage } from './sheet-page.ts';

const HTML = 'text/html; charset=utf-8';

@ApiTags('documents')
@Controller()
export class DocumentsController {
  private readonly documents: DocumentsService;
  private readonly clock: LegalClock;

  constructor(@Inject(DocumentsService) documents: DocumentsService, @Inject(CLOCK) clock: LegalClock) {
    this.documents = documents;
    this.clock = clock;
  }

  @Get('documents/print.css')
  @Public()
  @Header('content-type', 'text/css; charset=utf-8')
  @ApiOperation({ summary: 'The style of printed documents · 文书的打印样式' })
  @ApiProduces('text/css')
  @ApiOkResponse({ schema: { type: 'string' } })
  style(): string {
    return PRINT_STYLE;
  }

  @Get('applications/:number/documents/:id')
  @Can('documents.read')
  @Header('content-type', HTML)
  @ApiOperation({ summary: 'A document of my application, for print · 我的办件的文书，可打印' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async forPerson(
    @Param() { number, id }: DocumentParams,
    @Query() { language = 'zh' }: LanguageQuery,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
    @ReaderView() view: View,
  ): Promise<string> {
    const sheet = await this.documents.forPerson(session, number, id, request);
    return sheetPage(sheet, { language, view, demo: this.clock.demo }).source;
  }

  @Get('staff/applications/:number/documents/preview')
  @Can('staff.documents.read')
  @ApiOperation({ summary: 'What a command would give out · 办理前看看会发出的文书' })
  @ApiOkResponse({ type: PreviewAnswer })
  async preview(
    @Param() { number }: CaseParams,
    @Query() { command }: PreviewQuery,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<PreviewAnswer> {
    return { items: await this.documents.preview(session, number, { command, body: {} }, request) };
  }

  @Post('staff/applications/:number/documents/preview')
  @Can('staff.documents.read')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'What a command with this body would give out; nothing is written · 按填好的内容看看会发出的文书',
  })
  @ApiBody({
    schema: { type: 'object', additionalProperties: true },
    description: 'The body of the command · 命令的内容',
  })
  @ApiOkResponse({ type: PreviewAnswer })
  async previewOf(
    @Param() { number }: CaseParams,
    @Query() { command }: PreviewQuery,
    @Body() body: object,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<PreviewAnswer> {
    return { items: await this.documents.preview(session, number, { command, body }, request) };
  }

  @Get('staff/applications/:number/documents/:id')
  @Can('staff.documents.read')
  @Header('content-type', HTML)
  @ApiOperation({ summary: 'A document at the desk, for print · 工作台上的文书，可打印' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async atDesk(
    @Param() { number, id }: DocumentParams,
    @Query() { language = 'zh' }: LanguageQuery,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<string> {
    const sheet = await this.documents.atDesk(session, number, id, request);
    return sheetPage(sheet, { language, demo: this.clock.demo }).source;
  }
}

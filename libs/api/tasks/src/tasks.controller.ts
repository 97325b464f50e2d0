import { Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Can, CurrentSession, Expects, RequestId, RequestKey, type SignedIn } from '@yizhan/api-platform';
import { PressingAnswer, QueueAnswer, TakenAnswer } from './dto/tasks.answer.ts';
import { PressingQuery, QueueQuery } from './dto/tasks.params.ts';
import { pressingAnswer, queueAnswer } from './tasks.mapper.ts';
import { TasksService } from './tasks.service.ts';

interface Reply {
  code(status: number): unknown;
}

@ApiTags('tasks')
@Controller('staff/tasks')
export class TasksController {
  private readonly tasks: TasksService;

  constructor(@Inject(TasksService) tasks: TasksService) {
    this.tasks = tasks;
  }

  @Get()
  @Can('tasks.read')
  @ApiOperation({ summary: 'The queue of my office, due first · 本单位的待办，先到期的在前' })
  @ApiOkResponse({ type: QueueAnswer })
  async queue(
    @Query() query: QueueQuery,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<QueueAnswer> {
    return queueAnswer(await this.tasks.queue(session, query, request));
  }

  @Get('pressing')
  @Can('tasks.supervise')
  @ApiOperation({ summary: 'What is red or overdue where I supervise · 督办范围内变红和超期的' })
  @ApiOkResponse({ type: PressingAnswer })
  async pressing(
    @Query() query: PressingQuery,
    @CurrentSession() session: SignedIn,
    @RequestId() request: string,
  ): Promise<PressingAnswer> {
    return pressingAnswer(await this.tasks.pressing(session, query, request));
  }

  @Post('next')
  @Can('tasks.take')
  @HttpCode(200)
  @Expects('key')
  @ApiOperation({ summary: 'Takes the most pressing task that nobody has · 取下一件' })
  @ApiOkResponse({ type: TakenAnswer })
  @ApiNoContentResponse({ description: 'There is none · 没有待办' })
  async next(
    @RequestKey() key: string,
    @CurrentSession() session: SignedIn,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<TakenAnswer | undefined> {
    const taken = await this.tasks.next(session, key);
    if (taken === undefined) reply.code(204);
    return taken;
  }
}

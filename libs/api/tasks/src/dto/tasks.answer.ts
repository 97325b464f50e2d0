import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import { type Step, STEPS } from '@yizhan/domain/applications';
import type { Instant, PlainDate, TaskId } from '@yizhan/domain/kernel';
import type { Light } from '@yizhan/domain/limits';
import { TASK_LIMITS, type TaskLimit } from '../standing.ts';

/** One row of the queue: enough to tell cases apart, not who it is. */
export class TaskAnswer {
  @ApiProperty({ type: 'string', format: 'uuid' })
  readonly task!: TaskId;

  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ description: 'An organisation, or 张*·1234 · 单位名称，或打码的姓名和证件末四位' })
  readonly who!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly service!: BilingualAnswer;

  @ApiProperty({ type: () => BilingualAnswer, nullable: true })
  readonly district!: BilingualAnswer | null;

  @ApiProperty({ enum: STEPS })
  readonly step!: Step;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly lastDay!: PlainDate | null;

  @ApiProperty({ enum: TASK_LIMITS, nullable: true, description: 'What the last day is of · 期限的种类' })
  readonly limit!: TaskLimit | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Days of the limit after today; below 0: late · 剩余天数，按这个期限的算法，负数为超期',
  })
  readonly daysLeft!: number | null;

  @ApiProperty({ enum: ['green', 'yellow', 'red', 'overdue'], nullable: true })
  readonly light!: Light | null;

  @ApiProperty({ description: 'Came in today · 今天新到' })
  readonly isNew!: boolean;
}

export class QueueAnswer {
  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly asOf!: Instant;

  @ApiProperty({ type: () => [TaskAnswer] })
  readonly items!: readonly TaskAnswer[];

  @ApiProperty({ type: 'string', nullable: true, description: 'The cursor of the next page · 下一页' })
  readonly next!: string | null;
}

/** What is red or overdue, and with whom it is. */
export class PressingTaskAnswer extends TaskAnswer {
  @ApiProperty({ type: () => BilingualAnswer })
  readonly office!: BilingualAnswer;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The officer who took it; nobody yet: null · 经办人，还没有人领为空',
  })
  readonly holder!: string | null;
}

export class PressingAnswer {
  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly asOf!: Instant;

  @ApiProperty({ type: () => [PressingTaskAnswer] })
  readonly items!: readonly PressingTaskAnswer[];

  @ApiProperty({ type: 'string', nullable: true, description: 'The cursor of the next page · 下一页' })
  readonly next!: string | null;
}

export class TakenAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty()
  readonly outcome!: string;
}

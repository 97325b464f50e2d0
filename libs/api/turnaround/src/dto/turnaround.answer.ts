import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import type { CountedDay } from '@yizhan/domain/calendar';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';

/** Nearest-rank percentiles in days; nothing for fewer than five rounds. */
export class PercentilesAnswer {
  @ApiProperty({ type: 'integer' })
  readonly p50!: number;

  @ApiProperty({ type: 'integer' })
  readonly p90!: number;
}

export class KeptAnswer {
  @ApiProperty({ type: 'integer' })
  readonly kept!: number;

  @ApiProperty({ type: 'integer' })
  readonly of!: number;
}

export class DayCountAnswer {
  @ApiProperty({ type: 'integer', description: 'Net working days · 净工作日' })
  readonly days!: number;

  @ApiProperty({ type: 'integer' })
  readonly n!: number;
}

/** The figures of the rounds that were asked for. */
export class FiguresAnswer {
  @ApiProperty({ type: 'integer', description: 'Decided rounds · 作出决定的轮次' })
  readonly n!: number;

  @ApiProperty({
    type: 'integer',
    description: 'Closed without a decision: neither kept nor broken · 没有决定就结束',
  })
  readonly undecided!: number;

  @ApiProperty({ type: 'integer', description: 'Withdrawn after a limit was missed · 超期后撤回' })
  readonly lateWithdrawals!: number;

  @ApiProperty({ type: 'integer', description: 'Fewer rounds give no percentile · 少于这个数不算分位' })
  readonly smallest!: number;

  @ApiProperty({
    type: () => PercentilesAnswer,
    nullable: true,
    description: 'Working days, paused ones left out · 净工作日',
  })
  readonly net!: PercentilesAnswer | null;

  @ApiProperty({ type: () => PercentilesAnswer, nullable: true, description: 'Natural days · 自然日' })
  readonly gross!: PercentilesAnswer | null;

  @ApiProperty({ type: () => KeptAnswer, nullable: true })
  readonly promiseKept!: KeptAnswer | null;

  @ApiProperty({ type: () => [DayCountAnswer] })
  readonly distribution!: readonly DayCountAnswer[];

  @ApiProperty({ type: 'string', format: 'date' })
  readonly from!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly to!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly asOf!: Instant;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly definition!: BilingualAnswer;
}

/** One round behind a figure; the person is masked. */
export class RoundAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty({ type: 'integer' })
  readonly round!: number;

  @ApiProperty({ description: 'Masked name and the last four digits · 遮住的姓名和尾号' })
  readonly who!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly service!: BilingualAnswer;

  @ApiProperty()
  readonly outcome!: string;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly acceptedOn!: PlainDate | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly decidedOn!: PlainDate | null;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly closedOn!: PlainDate;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly netWorking!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly grossNatural!: number | null;

  @ApiProperty({ nullable: true, type: 'boolean' })
  readonly promiseKept!: boolean | null;
}

export class RoundsAnswer {
  @ApiProperty({ type: () => [RoundAnswer] })
  readonly items!: readonly RoundAnswer[];

  @ApiProperty({ type: 'string', nullable: true, description: '`after` of the next page · 下一页的起点' })
  readonly next!: string | null;
}

export class ProofEventAnswer {
  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty()
  readonly type!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly at!: Instant;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty({ description: 'The part the actor played, never a name · 角色，不是姓名' })
  readonly role!: string;

  @ApiProperty({ type: () => BilingualAnswer, nullable: true })
  readonly agency!: BilingualAnswer | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Of a crossing: which limit, which light, due when · 时限变色：哪个时限、变成什么、何时到期',
  })
  readonly params!: Readonly<Record<string, string>>;

  @ApiProperty({ description: 'SHA-256 of the event · 事件摘要' })
  readonly hash!: string;
}

export class ProofDayAnswer {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly date!: PlainDate;

  @ApiProperty()
  readonly counted!: boolean;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly reason!: CountedDay['reason'];

  @ApiProperty({ required: false })
  readonly provisional?: true;
}

export class ProofLimitAnswer {
  @ApiProperty({ enum: ['acceptance', 'promised', 'statutory'] })
  readonly id!: string;

  @ApiProperty({ type: 'integer' })
  readonly value!: number;

  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly from!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly doneOn!: PlainDate | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  readonly kept!: boolean | null;

  @ApiProperty({ type: () => [ProofDayAnswer] })
  readonly days!: readonly ProofDayAnswer[];
}

/** One case, opened down to its events and its counted days. */
export class ProofAnswer {
  @ApiProperty()
  readonly number!: string;

  @ApiProperty()
  readonly who!: string;

  @ApiProperty({ type: () => BilingualAnswer })
  readonly service!: BilingualAnswer;

  @ApiProperty()
  readonly status!: string;

  @ApiProperty({ type: 'string', nullable: true })
  readonly outcome!: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly acceptedOn!: PlainDate | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  readonly decidedOn!: PlainDate | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly netWorking!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly grossNatural!: number | null;

  @ApiProperty({
    type: () => [ProofDayAnswer],
    description: 'From the acceptance date to the decision · 受理到决定的每一天',
  })
  readonly days!: readonly ProofDayAnswer[];

  @ApiProperty({ type: () => [ProofLimitAnswer] })
  readonly limits!: readonly ProofLimitAnswer[];

  @ApiProperty({ type: () => [ProofEventAnswer] })
  readonly events!: readonly ProofEventAnswer[];

  @ApiProperty({ type: 'integer' })
  readonly seq!: number;

  @ApiProperty()
  readonly head!: string;
}

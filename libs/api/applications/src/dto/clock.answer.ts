import { ApiProperty } from '@nestjs/swagger';
import { type CountedDay, DAY_UNITS, type DayUnit } from '@yizhan/domain/calendar';
import type { PlainDate } from '@yizhan/domain/kernel';
import { type Assumption, LIMIT_NAMES, type Light, type LimitName } from '@yizhan/domain/limits';

const LIGHTS: Readonly<Record<Light, true>> = { green: true, yellow: true, red: true, overdue: true };
const FREE = { type: 'object', additionalProperties: true } as const;

/** When what a limit runs until came about, and whether in time. */
export class LimitDoneAnswer {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty()
  readonly kept!: boolean;
}

export class ShownLimitAnswer {
  @ApiProperty({ enum: LIMIT_NAMES })
  readonly limit!: LimitName;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty({ enum: DAY_UNITS })
  readonly unit!: DayUnit;

  @ApiProperty({
    type: 'integer',
    description: 'Days after today up to the last; below 0: late · 剩余天数，负数为超期',
  })
  readonly daysLeft!: number;

  @ApiProperty({ enum: Object.keys(LIGHTS) })
  readonly light!: Light;
}

/** One limit, counted to the day. */
export class LimitStateAnswer {
  @ApiProperty({ enum: LIMIT_NAMES })
  readonly id!: LimitName;

  @ApiProperty({ type: 'integer' })
  readonly value!: number;

  @ApiProperty({ enum: DAY_UNITS })
  readonly unit!: DayUnit;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly from!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty({ type: 'integer' })
  readonly daysLeft!: number;

  @ApiProperty({ enum: Object.keys(LIGHTS) })
  readonly light!: Light;

  @ApiProperty({
    type: 'array',
    items: FREE,
    description: 'As GET /calendar/limit counts them · 与逐日计算一致',
  })
  readonly days!: readonly CountedDay[];

  @ApiProperty()
  readonly provisional!: boolean;

  @ApiProperty({ enum: ['lastDayOfAcceptance', 'plannedEndOfProcedure'], isArray: true })
  readonly assumes!: readonly Assumption[];

  @ApiProperty({ type: () => LimitDoneAnswer, required: false })
  readonly done?: LimitDoneAnswer;
}

/** A date that was told, and by what. */
export class ToldAnswer {
  @ApiProperty({ enum: LIMIT_NAMES })
  readonly limit!: LimitName;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly date!: PlainDate;

  @ApiProperty({ type: 'string', format: 'date' })
  readonly on!: PlainDate;

  @ApiProperty({ required: false, description: 'Kind of the document that says it · 写在哪种文书里' })
  readonly document?: string;
}

export class ShownAnswer {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly lastDay!: PlainDate;

  @ApiProperty({ enum: LIMIT_NAMES })
  readonly limit!: LimitName;
}

export class ClockAnswer {
  @ApiProperty({ type: () => [LimitStateAnswer] })
  readonly limits!: readonly LimitStateAnswer[];

  @ApiProperty({
    type: () => ShownAnswer,
    nullable: true,
    description: 'The earlier of promise and statute · 承诺与法定中较早的',
  })
  readonly shown!: ShownAnswer | null;

  @ApiProperty({ type: () => [ToldAnswer] })
  readonly told!: readonly ToldAnswer[];
}

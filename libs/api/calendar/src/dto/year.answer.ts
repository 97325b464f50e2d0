import { ApiProperty } from '@nestjs/swagger';
import { BilingualAnswer } from '@yizhan/api-platform';
import { HOLIDAY_CODES, type DayKind, type HolidayCode } from '@yizhan/domain/calendar';
import type { Instant, PlainDate } from '@yizhan/domain/kernel';

/** Where a year's table comes from; a year without one has only weekends. */
export class YearEditionAnswer {
  @ApiProperty({ type: 'integer' })
  readonly edition!: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly publishedAt!: Instant;

  @ApiProperty({ enum: ['notice', 'regulation'] })
  readonly basis!: 'notice' | 'regulation';

  @ApiProperty({ type: () => BilingualAnswer, required: false })
  readonly notice?: BilingualAnswer;
}

export class YearDayAnswer {
  @ApiProperty({ type: 'string', format: 'date' })
  readonly date!: PlainDate;

  @ApiProperty({ enum: ['working', 'workedWeekend', 'weekend', 'holiday'] })
  readonly kind!: DayKind['kind'];

  @ApiProperty({ enum: HOLIDAY_CODES, required: false })
  readonly name?: HolidayCode;
}

/** A year's calendar as it is known today. */
export class YearAnswer {
  @ApiProperty({ type: 'integer' })
  readonly year!: number;

  @ApiProperty({ description: 'No official notice yet · 放假通知尚未公布' })
  readonly provisional!: boolean;

  @ApiProperty({ type: () => YearEditionAnswer, required: false })
  readonly edition?: YearEditionAnswer;

  @ApiProperty({ type: 'integer' })
  readonly workingDays!: number;

  @ApiProperty({ type: () => [YearDayAnswer] })
  readonly days!: readonly YearDayAnswer[];
}
